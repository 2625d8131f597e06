import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES } from '../../../../src/generated/language-loaders.js';
import { PACK_NAMES, type PackName } from '../../../../src/generated/pack-names.js';
import { WIDGETS } from '../../../../src/widgets.js';
import { checkGroup, radioGroup, selectField } from '../../fields/choice-fields.js';
import type { ProseNode } from '../../../../src/prose/prose-node.js';
import { languageName } from '../../words/names.js';
import { wordOn } from '../../words/words.js';
import type { Context } from '../context.js';
import { builtInPack, hasFormal, sectionsOf } from '../code/pack-of-draft.js';
import { belowOf, mayStandBelow, wordsOf } from '../code/to-snippet-options.js';
import { BELOW, type Content, type Draft, type Widget } from '../state/draft.js';
import { withLater } from '../with-later.js';

/** The switches of each widget that an editor is asked about. The guides of the widgets have the others. */
const OPTIONS: Readonly<Partial<Record<Widget, readonly (keyof Context['words']['optionNames'])[]>>> = {
  'faq-accordion': ['searchable', 'single'],
  'aftercare-timeline': ['date-input'],
  'contact-card': ['compact'],
};

/** Own words start as ours are: the preview is never empty, and somebody may only want to change a sentence. */
const toContent = ({ draft, language }: Context, content: Content): Partial<Draft> =>
  content === 'own-words' && draft.ownWords.length === 0
    ? { content, ownWords: [...wordsOf({ ...draft, content: 'built-in' }, language)] }
    : { content };

/** Another widget shows the same words of an editor. Our words that nobody changed give way to what we have for that widget. */
const toWidget = ({ draft, language }: Context, widget: Widget): Partial<Draft> => {
  const ours = wordsOf({ ...draft, content: 'built-in' }, language);
  const isOwn = draft.ownWords.length > 0 && JSON.stringify(draft.ownWords) !== JSON.stringify(ours);
  return {
    widget,
    options: [],
    form: undefined,
    ...(isOwn ? {} : { ownWords: [], content: draft.content === 'own-pack' ? draft.content : 'built-in' }),
  };
};

const sectionFields = ({ draft, language, words, set }: Context): TemplateResult | typeof nothing => {
  if (draft.widget !== 'faq-accordion') return nothing;
  const sections = sectionsOf(builtInPack(language, draft));
  const all = sections.map(({ id }) => id);
  return checkGroup({
    label: words.sections,
    values: draft.sections.length === 0 ? all : draft.sections,
    options: sections.map(({ id, title }) => ({ value: id, name: title, lang: draft.lang })),
    onChoose: (chosen) => set({ sections: chosen.length === all.length ? [] : chosen.length === 0 ? draft.sections : chosen }),
  });
};

/** How readers are addressed: by our texts, and by what we say of whom to call beside an editor's own. */
const addressFields = ({ draft, language, words, set }: Context): TemplateResult | typeof nothing =>
  draft.content !== 'own-pack' && hasFormal(language)
    ? radioGroup<Draft['addressForm']>({
        id: 'address-form',
        label: words.addressForm,
        value: draft.addressForm,
        options: (['informal', 'formal'] as const).map((form) => ({
          value: form,
          name: (draft.lang === 'de' ? words.formalGerman : words.addressForms)[form],
        })),
        onChoose: (addressForm) => set({ addressForm }),
      })
    : nothing;

/** What our texts are about: the first question, since the wrong page does harm. */
const packField = ({ draft, words, set }: Context): TemplateResult =>
  radioGroup<PackName>({
    id: 'pack',
    label: words.pack,
    value: draft.pack,
    options: PACK_NAMES.map((pack) => ({ value: pack, name: words.packs[pack] })),
    onChoose: (pack) => set({ pack, sections: [] }),
  });

const isDraft = (nodes: readonly ProseNode[]): boolean =>
  nodes.some((node) => typeof node === 'object' && (node.attributes?.['class'] === 'nazorg-draft' || isDraft(node.children ?? [])));

/** Says of our texts in a language that nobody of the field has read them. */
const draftNote = ({ draft, language, words }: Context): TemplateResult | typeof nothing =>
  draft.content === 'built-in' && isDraft(builtInPack(language, draft).contact)
    ? html`
        <p class="note">${words.isDraft}</p>
      `
    : nothing;

/** What comes on the page: the widget, its words, and what a reader can do with it. */
export const contentStep = (context: Context): TemplateResult => {
  const { draft, words, set } = context;
  const options = OPTIONS[draft.widget] ?? [];
  const below = mayStandBelow(draft);
  return html`
    ${draft.content === 'built-in' ? packField(context) : nothing}
    ${radioGroup<Widget>({
      id: 'widget',
      label: words.widget,
      value: draft.widget,
      options: (WIDGETS as Widget[]).map((widget) => ({
        value: widget,
        name: wordOn(widget, words.widgetNames) ?? widget,
        hint: wordOn(widget, words.widgetHints),
      })),
      onChoose: (widget) => set(toWidget(context, widget)),
    })}
    ${radioGroup<Content>({
      id: 'content',
      label: words.words,
      value: draft.content,
      options: (['built-in', 'own-words', 'own-pack'] as const).map((content) => ({ value: content, name: words.contents[content] })),
      onChoose: (content) => set(toContent(context, content)),
    })}
    ${draft.content === 'own-words' ? withLater(context, 'ownWordsFields') : nothing}
    ${draft.content === 'own-pack' ? withLater(context, 'ownPackFields') : nothing}
    ${selectField({
      id: 'lang',
      label: words.language,
      value: draft.lang,
      options: LANGUAGES.map((lang) => ({ value: lang, name: languageName(lang), lang })),
      onChoose: (lang) => set({ lang, addressForm: 'informal' }),
    })}
    ${draftNote(context)} ${addressFields(context)} ${draft.content === 'built-in' ? sectionFields(context) : nothing}
    ${
      options.length === 0
        ? nothing
        : checkGroup({
            label: words.options,
            values: draft.options,
            options: options.map((option) => ({ value: option, name: words.optionNames[option] })),
            onChoose: (chosen) => set({ options: chosen }),
          })
    }
    ${
      below.length === 0
        ? nothing
        : checkGroup({
            label: words.below,
            values: belowOf(draft),
            options: below.map((one) => ({ value: one, name: words.belowNames[one] })),
            onChoose: (chosen) =>
              set({ below: BELOW.filter((one) => chosen.includes(one) || (!below.includes(one) && draft.below.includes(one))) }),
          })
    }
  `;
};
