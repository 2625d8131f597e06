import { msg } from '@lit/localize';

/** What stands below a group that a reader picked out, as she is addressed. */
export const pickedWords = (addressForm: 'informal' | 'formal' | undefined): string =>
  addressForm === 'formal'
    ? msg('Dit koos u', {
        id: 'picked-formal',
        desc: 'Stands below each group that the reader picked out, where the reader is addressed formally',
      })
    : msg('Dit koos je', { id: 'picked', desc: 'Stands below each group that the reader picked out' });
