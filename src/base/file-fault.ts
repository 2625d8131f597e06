import type { NazorgErrorCode } from './nazorg-error-event.js';

/** Why a file that an author named can't be used: a code for monitoring, and the end of a sentence that starts with its name. */
export class FileFault extends Error {
  constructor(
    readonly faultCode: NazorgErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
