/** One of the usual ways to write two questions or steps, and whether the widget makes something of it. */
export interface Way {
  name: string;
  html: string;
  isUnderstood: boolean;
}

/** A way of which the widget makes something. */
export const understood = (name: string, html: string): Way => ({ name, html, isUnderstood: true });

/** A way that it leaves as it is. */
export const left = (name: string, html: string): Way => ({ name, html, isUnderstood: false });

/** Two questions with their answers, and which of the two it is. */
export const twice = (write: (title: string, text: string, index: number) => string): string =>
  write('Mag er iemand mee?', 'Ja, neem gerust iemand mee.', 0) + write('Wat neem ik mee?', 'Een lijst met medicijnen.', 1);
