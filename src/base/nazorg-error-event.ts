/** Why a widget gave a file up. */
export type NazorgErrorCode =
  'unreachable' | 'not-json' | 'does-not-fit' | 'refused-origin' | 'too-large' | 'timed-out' | 'unknown-pack' | 'no-language';

/**
 * Sent when a widget gives up on a file that the author of the page named, once for each fault, so that a site can watch its own
 * files. Nothing that a reader does brings it about. It bubbles: one listener on the document hears of all widgets.
 */
export class NazorgErrorEvent extends Event {
  static readonly type = 'nazorg-error';

  constructor(
    /** What went wrong. */
    readonly code: NazorgErrorCode,
    /** The file, as the author wrote it; the name of the pack or the language where that is what isn't there. */
    readonly file: string,
  ) {
    super(NazorgErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'nazorg-error': NazorgErrorEvent;
  }
}
