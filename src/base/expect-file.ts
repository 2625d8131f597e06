import { FileFault } from './file-fault.js';
import { NazorgErrorEvent } from './nazorg-error-event.js';
import { report } from './report.js';

/** After how long the editor and a site's monitoring are told that a file hangs, in milliseconds. */
export const TIME_LIMIT = 10_000;

/** A file that an author named. */
export interface NamedFile {
  attribute: 'src' | 'profile' | 'pack' | 'lang';
  /** As it is written there. */
  name: string;
  /** What a reader gets instead, as a sentence for the editor. */
  instead?: string;
}

/** A widget gives a file up: tells the editor in the console, and a site's monitoring by an event. */
export const giveUp = (widget: Element, { attribute, name, instead = '' }: NamedFile, error: unknown): void => {
  // The file that reads packs stands apart, with a class of faults of its own.
  const { faultCode = 'does-not-fit', message } = error as Partial<FileFault> & Error;
  report(widget, `${attribute}: ${name} ${message}.${instead}`);
  widget.dispatchEvent(new NazorgErrorEvent(faultCode, name));
};

/**
 * What becomes of a file, or undefined when it can't be had, which is told once. Of a file that hangs that is told too, and if it
 * comes after all, it is still used.
 */
export const expectFile = async <Result>(
  widget: Element,
  file: NamedFile,
  signal: AbortSignal,
  work: Promise<Result>,
): Promise<Result | undefined> => {
  const tell = (error: unknown): void => {
    clearTimeout(limit);
    if (!signal.aborted && !isTold) giveUp(widget, file, error);
    isTold = true;
  };
  let isTold = false;
  const limit = setTimeout(() => tell(new FileFault('timed-out', `took longer than ${TIME_LIMIT / 1000} seconds`)), TIME_LIMIT);
  try {
    return await work;
  } catch (error) {
    tell(error);
    return undefined;
  } finally {
    clearTimeout(limit);
  }
};
