import type { msg as Msg } from '@lit/localize';

/** What came of a button that a reader pressed. */
export type Said = 'saved' | 'copied' | 'by-hand';

/** What she is told of it. */
export const statusMessage = (said: Said | undefined, msg: typeof Msg): string => {
  switch (said) {
    case 'saved':
      return msg('Het bestand is klaar. Staat het niet op dit apparaat? Kopieer dan de tekst.', {
        id: 'take-saved',
        desc: 'Said after a calendar file was made; some browsers do nothing with it',
      });
    case 'copied':
      return msg('De tekst is gekopieerd.', { id: 'take-copied', desc: 'Said after the text was copied' });
    case 'by-hand':
      return msg('Kopiëren lukt hier niet vanzelf. Kopieer de tekst uit het vak hierboven.', {
        id: 'take-not-copied',
        desc: 'Said when the text could not be copied and stands in a field above',
      });
    default:
      return '';
  }
};
