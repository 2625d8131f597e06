import type { Faint, FromFrame, Shown, ToFrame } from '../../frame/frame-message.js';

/** Speaks with the page in the frame. What it is told before that page can show it, it keeps until then. */
export class PreviewFrame {
  #frame: HTMLIFrameElement | undefined;
  #shown: Shown | undefined;
  #isReady = false;

  /**
   * @param pressed - Called with the place of words that somebody pressed.
   * @param measured - Called with the words that are hard to read on the page.
   */
  constructor(pressed: (place: string) => void, measured: (faint: readonly Faint[]) => void) {
    addEventListener('message', ({ source, data }: MessageEvent<FromFrame>) => {
      if (this.#frame === undefined || source !== this.#frame.contentWindow) return;
      if ('isReady' in data) {
        this.#isReady = true;
        this.#send();
      } else if ('faint' in data) measured(data.faint);
      else if (typeof data.pressed === 'string') pressed(data.pressed);
    });
  }

  /** The frame that is on the page now. Another page in it has to load first. */
  set frame(frame: HTMLIFrameElement | undefined) {
    this.#frame = frame;
  }

  /** Has the frame load anew, with the script or without. */
  reload(): void {
    this.#isReady = false;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#send();
  }

  tell(message: ToFrame): void {
    const { protocol, origin } = location;
    if (this.#isReady) this.#frame?.contentWindow?.postMessage(message, protocol === 'file:' ? '*' : origin);
  }

  #send(): void {
    if (this.#shown) this.tell({ show: this.#shown });
  }
}
