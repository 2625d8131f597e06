/** An error in how the command was used. Its message is the sentence to print. */
export class UsageError extends Error {}

/** Throws a UsageError. */
export const reject = (reason: string): never => {
  throw new UsageError(reason);
};
