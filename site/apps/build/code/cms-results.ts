import drupal from '../../../../docs/cms/drupal.json' with { type: 'json' };
import recorded from '../../../../docs/cms/recorded.json' with { type: 'json' };
import wordPress from '../../../../docs/cms/wordpress.json' with { type: 'json' };
import type { Form } from '../../../../tools/authoring/snippet/snippet-options.js';

/** What a reader gets of a form, with the script and without. */
export type Got = 'widget' | 'words' | 'link' | 'torn' | 'printed' | 'nothing' | 'mixed';

/** What was found of one form, in one place of a CMS. */
export interface Result {
  form: Exclude<Form, 'frame'>;
  got: readonly [withScript: Got, withoutScript: Got];
}

/** A place in a CMS where somebody pastes: a role, a text format, or an editor. */
export interface CmsRole {
  id: string;
  results: readonly Result[];
}

/** A CMS with what our tests found, or what was recorded of it. */
export interface Cms {
  id: string;
  name: string;
  roles: readonly CmsRole[];
}

const FORMS: Readonly<Record<string, Result['form']>> = { 'Element with words': 'element', 'Plain HTML': 'plain', Link: 'link' };

const toResults = (rows: readonly { form: string; got: readonly string[] }[]): Result[] =>
  rows.flatMap(({ form, got }) => {
    const known = FORMS[form];
    return known === undefined ? [] : [{ form: known, got: got as unknown as Result['got'] }];
  });

const WORDPRESS_ROLES = ['administrator', 'editor', 'author'] as const;

const inWordPress = (place: string, role: (typeof WORDPRESS_ROLES)[number]): CmsRole => ({
  id: `${place}/${role}`,
  results: toResults(
    wordPress.rows
      .filter((row) => !row.plugin && (row.place === place || (place === 'HTML block' && row.place === 'paragraph')))
      .map(({ form, got }) => ({ form, got: got[role] })),
  ),
});

const DRUPAL_FORMATS = [...new Set(drupal.rows.map(({ format }) => format))].filter((format) => format !== 'Nazorg' && format !== '–');

const inDrupal = (format: string): CmsRole => ({
  id: format,
  results: toResults(
    drupal.rows.filter((row) => row.format === format).map(({ form, got }) => ({ form, got: got['through CKEditor'] ?? got['as it is'] })),
  ),
});

const asRecorded = (id: string, name: string, ...places: string[]): Cms => ({
  id,
  name,
  roles: places.map((place) => ({ id: place, results: toResults(recorded.rows.filter(({ cms }) => cms === place)) })),
});

/** Every CMS of which something is known. What isn't here, nobody tried. */
export const CMSES: readonly Cms[] = [
  {
    id: 'wordpress',
    name: 'WordPress',
    roles: ['HTML block', 'classic text'].flatMap((place) => WORDPRESS_ROLES.map((role) => inWordPress(place, role))),
  },
  { id: 'drupal', name: 'Drupal', roles: DRUPAL_FORMATS.map(inDrupal) },
  asRecorded('typo3', 'TYPO3', 'TYPO3, html-sanitizer'),
  asRecorded('umbraco', 'Umbraco', 'Umbraco, its list in TinyMCE'),
  asRecorded('joomla', 'Joomla', 'Joomla, InputFilter with block lists'),
  asRecorded('aem', 'Adobe Experience Manager', 'AntiSamy with the rules of Sling (AEM)'),
  asRecorded('ghost', 'Ghost', 'Ghost, HTML card', 'Ghost, rich text'),
  asRecorded('mediawiki', 'MediaWiki', 'MediaWiki'),
  asRecorded('dokuwiki', 'DokuWiki', 'DokuWiki'),
  asRecorded('ckeditor', 'CKEditor 5', 'CKEditor 5'),
  asRecorded('tinymce', 'TinyMCE', 'TinyMCE'),
  asRecorded('tiptap', 'Tiptap', 'Tiptap'),
  asRecorded('quill', 'Quill', 'Quill'),
];

const WORTH: Readonly<Record<Got, number>> = { widget: 3, words: 2, link: 1, mixed: 0, torn: 0, printed: -1, nothing: -1 };

const worth = ({ got: [withScript, withoutScript] }: Result): number => 2 * WORTH[withScript] + WORTH[withoutScript];

/** The order of forms that do equally well: the first needs least of a page. */
const ORDER: readonly Form[] = ['plain', 'element', 'link', 'frame'];

/** The form that leaves a reader most in a place. Where nothing was tried: plain HTML, which most CMSs keep. */
export const bestForm = (results: readonly Result[]): Form =>
  [...results].sort((one, other) => worth(other) - worth(one) || ORDER.indexOf(one.form) - ORDER.indexOf(other.form))[0]?.form ?? 'plain';

/** What is known of the place that a draft names. */
export const resultsFor = (cms: string, role: string): readonly Result[] => {
  const roles = CMSES.find(({ id }) => id === cms)?.roles ?? [];
  return (roles.find(({ id }) => id === role) ?? roles[0])?.results ?? [];
};
