import type { Question } from './questions.js';

/** Whether styles can show closed answers on paper (`::details-content`, since Chrome 131, Safari 18.4 and Firefox 143). */
const canStyle = (): boolean => CSS.supports('selector(::details-content)');

/** Opens closed answers while a page is printed, in browsers whose styles can't show them. */
export const openForPrint = (questions: readonly Question[]): void => {
  if (canStyle()) return;
  const closed = questions.filter(({ open }) => !open);
  for (const question of closed) question.open = true;
  addEventListener('afterprint', () => closed.forEach((question) => (question.open = false)), { once: true });
};
