/** How every schema is read: all that differs is found, and a problem knows the value and the schema that it is about. */
export const AJV_OPTIONS = { allErrors: true, verbose: true, strict: false };
