import { h, type ProseElement } from '../../src/prose/prose-node.js';

const line = (words: string): ProseElement => h('p', { class: 'line' }, words);

/** Lines to fill in by hand, shown on paper only. */
export const signToProse = (fingerprint: string): ProseElement =>
  h(
    'section',
    { class: 'sign', 'aria-labelledby': 'sign' },
    h('h2', { id: 'sign' }, 'To sign'),
    h('p', {}, `I have read this report on the content with the fingerprint ${fingerprint}.`),
    line('Name'),
    line('Profession'),
    line('Date'),
    line('Signature'),
    line('Facts not agreed with'),
    ...Array.from({ length: 6 }, () => line('')),
  );
