/**
 * What the address of a link may set. A link picks and arranges what is there; it brings no words, numbers or files of its
 * own, since anybody who may comment on a page may be able to write one. And no age, no number of miscarriages, no way of
 * treatment and no day: a server would get those when somebody follows the link.
 */
export const LINK_OPTIONS = /^(?:lang|pack|address-form|heading-level|superseded|sections|single|searchable|display|date-input)$/;
