/** Somebody asked for a snippet that can't be written; the message says why, in a sentence. */
export class OrderError extends Error {}

/** Ends the reading of an order with a sentence about what is wrong with it. */
export const refuse = (reason: string): never => {
  throw new OrderError(reason);
};
