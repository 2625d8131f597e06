import { DIV_STAYS, LINK_STAYS, TAG_GOES, LINK, type CmsOutput } from './cms-output.js';

/**
 * What came out of editors alone: CKEditor 5 48.5, TinyMCE 8.9, Tiptap 3.34, Quill 2.0.
 */
export const IN_EDITORS: readonly CmsOutput[] = [
  { ...TAG_GOES, cms: 'CKEditor 5', recorded: 'rule' },
  { ...TAG_GOES, cms: 'CKEditor 5', form: 'Plain HTML', recorded: 'rule' },
  { ...LINK_STAYS, cms: 'CKEditor 5', recorded: 'rule', does: 'without class and target' },
  {
    cms: 'CKEditor 5, all allowed',
    form: 'Plain HTML, empty',
    does: 'padded with a space',
    recorded: 'rule',
    got: ['widget', 'nothing'],
    html: '<div class="nazorg-risk-meter" data-nazorg="risk-meter">&nbsp;</div>',
    words: [],
    said: /risk-meter was emptied/,
  },
  { ...TAG_GOES, cms: 'TinyMCE', recorded: 'rule' },
  { ...DIV_STAYS, cms: 'TinyMCE', recorded: 'rule' },
  { ...LINK_STAYS, cms: 'TinyMCE', recorded: 'rule' },
  {
    cms: 'Tiptap',
    form: 'Link',
    does: 'rel and target are written anew',
    recorded: 'rule',
    got: ['widget', 'link'],
    html: `<p><a target="_blank" rel="noopener noreferrer nofollow" href="${LINK}">Cijfers</a></p>`,
    words: [],
  },
  {
    cms: 'Quill',
    form: 'Link',
    does: 'its spaces are made unbreakable',
    recorded: 'rule',
    got: ['widget', 'link'],
    html: `<p>&nbsp;<a href="${LINK}" rel="noopener noreferrer" target="_blank">Open&nbsp;de&nbsp;cijfers</a>&nbsp;</p>`,
    words: [],
  },
];
