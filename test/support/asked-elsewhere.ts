/** What the test server answers with the addresses of everything that was asked of it under its other name. */
export const ASKED_ELSEWHERE = '/answers/asked-elsewhere';
