import { html, nothing, type TemplateResult } from 'lit';
import { LANGUAGES } from '../../../../src/generated/language-loaders.js';
import { PACK_NAMES, type PackName } from '../../../../src/generated/pack-names.js';
import { WIDGETS } from '../../../../src/widgets.js';
import { checkGroup, radioGroup, selectField } from '../../fields/choice-fields.js';
import { languageName } from '../../words/names.js';
import { wordOn } from '../../words/words.js';
import type { Context } from '../context.js';
import { builtInPack, hasFormal, sectionsOf } from '../code/pack-of-draft.js';
import { wordsOf } from '../code/to-snippet-options.js';
import type { Content, Draft, Widget } from '../state/draft.js';
import { withLater } from '../with-later.js';

/** The switches of each widget that an editor is asked about. The guides of the widgets have the others. */
const OPTIONS: Readonly<Partial<Record<Widget, readonly (keyof Context['words']['optionNames'])[]>>> = {
  'faq-accordion': ['searchable', 'single'],
  'aftercare-timeline': ['date-input'],
  'contact-card': ['compact'],
};

/** Whom to call, below another widget. */
const CARD = 'contact-card';

/** Own words start as ours are: the preview is never empty, and somebody may only want to change a sentence. */
const toContent = ({ draft, language }: Context, content: Content): Partial<Draft> =>
  content === 'own-words' && draft.ownWords.length === 0
    ? { content, ownWords: [...wordsOf({ ...draft, content: 'built-in' }, language)] }
    : { content };

/** Own words are of one widget: for another one they start anew. */
const toWidget = (widget: Widget): Partial<Draft> => ({ widget, options: [], ownWords: [], content: 'built-in', form: undefined });

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

const builtInFields = (context: Context): TemplateResult => {
  const { draft, words, set } = context;
  return html`
    ${radioGroup<PackName>({
      id: 'pack',
      label: words.pack,
      value: draft.pack,
      options: PACK_NAMES.map((pack) => ({ value: pack, name: words.packs[pack] })),
      onChoose: (pack) => set({ pack, sections: [] }),
    })}
    ${addressFields(context)} ${sectionFields(context)}
  `;
};

/** What comes on the page: the widget, its words, and what a reader can do with it. */
export const contentStep = (context: Context): TemplateResult => {
  const { draft, words, set } = context;
  const options = OPTIONS[draft.widget] ?? [];
  return html`
    ${radioGroup<Widget>({
      id: 'widget',
      label: words.widget,
      value: draft.widget,
      options: (WIDGETS as Widget[]).map((widget) => ({
        value: widget,
        name: wordOn(widget, words.widgetNames) ?? widget,
        hint: wordOn(widget, words.widgetHints),
      })),
      onChoose: (widget) => set(toWidget(widget)),
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
    ${draft.content === 'built-in' ? builtInFields(context) : addressFields(context)}
    ${checkGroup({
      label: words.options,
      values: [...draft.options, ...(draft.withCard ? [CARD] : [])],
      options: [
        ...options.map((option) => ({ value: option, name: words.optionNames[option] })),
        ...(draft.widget === 'contact-card' ? [] : [{ value: CARD, name: words.withCard }]),
      ],
      onChoose: (chosen) =>
        set({ options: chosen.filter((one) => one !== CARD), withCard: chosen.includes(CARD) || draft.widget === 'contact-card' }),
    })}
  `;
};
