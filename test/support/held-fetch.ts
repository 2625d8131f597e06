/** A request that a widget made, which the test answers when it likes, in the order it likes. */
export interface HeldRequest {
  address: string;
  options: RequestInit;
  answer: (body: unknown) => void;
}

/**
 * Puts a server in the place of the network that answers only when it is told to, and that doesn't care whether the
 * widget still wants the answer.
 */
export const holdRequests = (): { requests: HeldRequest[]; letGo: () => void } => {
  const real = window.fetch;
  const requests: HeldRequest[] = [];
  window.fetch = (address, options = {}) =>
    new Promise((resolve) => {
      requests.push({
        address: new Request(address).url,
        options,
        answer: (body) => resolve(new Response(JSON.stringify(body))),
      });
    });
  return { requests, letGo: () => (window.fetch = real) };
};

let named = 0;

/** An address that no test has used yet: a page asks for each file once. */
export const freshAddress = (name: string): string => `/${name}.json?${(named += 1)}`;

/** Waits until something is so, without a clock: as many turns as the browser needs for it. */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Lets everything happen that is already on its way. */
export const turn = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};
