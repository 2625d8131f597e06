/** The forms of a widget that somebody pastes. */
export const PASTED_FORMS = ['Element, empty', 'Element with words', 'Plain HTML, empty', 'Plain HTML', 'Link'] as const;
export type PastedForm = (typeof PASTED_FORMS)[number];

/**
 * What a reader gets: a widget; all words; a link to the widget; nothing; the words below a widget that lost them (`torn`); or
 * tags as text (`printed`).
 */
export type Got = 'widget' | 'words' | 'link' | 'torn' | 'printed' | 'nothing';
