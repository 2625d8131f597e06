import { beforeScript } from './before-script.js';
import { turn, until } from './held-fetch.js';

/** What a page around a frame gets of it: messages, in their order. */
export type Told = Partial<Record<'nazorgHeight' | 'nazorgPaperHeight', number>>;

export interface HostedFrame {
  page: Document;
  /** All that was told since it is there. */
  told: Told[];
  /** The height that was told last, when everything has come that is on its way. */
  height: () => Promise<number>;
  /** The height on paper, asked for now. */
  paperHeight: () => Promise<number>;
  remove: () => void;
}

/** A hosted page in a frame that many CSS pixels wide, when its widget has settled and nobody has done anything yet. */
export const hostedFrame = async (written: string, width: number): Promise<HostedFrame> => {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width: ${width}px; height: 600px; border: 0`;
  frame.srcdoc = `<!doctype html><html lang="nl">
    <link rel="stylesheet" href="/src/embed/hosted.css">
    ${beforeScript}
    <script src="/src/embed/hosted.ts" type="module"></script>
    <script src="/src/embed/nazorg.ts" type="module"></script>
    <main>${written}</main></html>`;
  const told: Told[] = [];
  const hear = ({ source, data }: MessageEvent<Told>): void => {
    if (source === frame.contentWindow) told.push(data);
  };
  addEventListener('message', hear);
  document.body.append(frame);
  const ask = async (name: keyof Told): Promise<number> => {
    await turn();
    const before = told.length;
    frame.contentWindow!.postMessage({ nazorgHeight: 'ask' }, '*');
    const since = (): number | undefined => told.slice(before).findLast((one) => name in one)?.[name];
    await until(() => since() !== undefined);
    return since()!;
  };
  const isDrawn = (): boolean =>
    Boolean(frame.contentDocument?.querySelector('main > *')?.shadowRoot?.querySelector('.frame > :not(slot)'));
  await until(() => isDrawn() && frame.contentDocument?.readyState === 'complete');
  await (frame.contentDocument!.querySelector('main > *') as Element & { updateComplete: Promise<unknown> }).updateComplete;
  await ask('nazorgPaperHeight');
  return {
    page: frame.contentDocument!,
    told,
    height: () => ask('nazorgHeight'),
    paperHeight: () => ask('nazorgPaperHeight'),
    remove: () => {
      removeEventListener('message', hear);
      frame.remove();
    },
  };
};
