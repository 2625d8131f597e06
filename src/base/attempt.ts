import { report } from './report.js';

/** What an editor is told of something that was thrown. */
export const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : 'something failed.');

/** Does something for one element. What throws there is told to the editor, and stops nothing that is done for other elements. */
export const attempt = (element: Element, action: () => void): void => {
  try {
    action();
  } catch (error) {
    report(element, `has a problem: ${reasonOf(error)}`);
  }
};
