import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contrast } from '../../../../tools/checks/contrast.js';
import { readDeclarations } from '../../../../tools/checks/css/read-declarations.js';
import { faultsOf, nearestColour } from '../../../../tools/checks/nearest-colour.js';
import { colourOf, type Scheme } from '../../../../tools/authoring/tokens.js';
import { radioGroup } from '../../fields/choice-fields.js';
import { fileButton, type ReadFile } from '../../fields/file-button.js';
import { textField } from '../../fields/text-field.js';
import { fill, type Words } from '../../words/words.js';
import { isHex } from '../brand/is-hex.js';
import { coloursInCss } from '../brand/colours-in-css.js';
import { readPageLook } from '../brand/read-page-look.js';
import { withAction } from '../brand/with-action.js';
import type { Context } from '../context.js';

const CORNERS = ['0px', '4px', '8px', '16px'] as const;

/** A colour to look at. A style attribute would break the policy of the page; the colour of a shape is none. */
const swatch = (colour: string): TemplateResult => html`
  <svg class="swatch" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true"><rect width="1" height="1" fill=${colour} /></svg>
`;

const asRatio = (ratio: number, { lang }: Words): string =>
  new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.floor(ratio * 10) / 10);

const brandOf = ({ draft }: Context): Readonly<Record<string, string | undefined>> => ({ ...draft.profile.brand });

/** Whether the main colour reads well on a page of one scheme, and the nearest one that does. */
const contrastNote = (context: Context, scheme: Scheme): TemplateResult => {
  const { words, draft, set } = context;
  const brand = brandOf(context);
  const colour = colourOf('action', scheme, brand);
  const ratio = asRatio(contrast(colour, colourOf('page', scheme, brand)), words);
  const [fault] = faultsOf('action', scheme, brand);
  if (fault === undefined)
    return html`
      <p class="contrast good">
        ${swatch(colour)}
        <span>${colour}: ${fill(words.contrastGood, { ratio })}</span>
      </p>
    `;
  const nearest = nearestColour('action', scheme, brand);
  const use = (): void => {
    if (nearest === undefined) return;
    const { brand: given = {} } = draft.profile;
    set({ profile: { ...draft.profile, brand: scheme === 'light' ? withAction(given, nearest) : { ...given, actionDark: nearest } } });
  };
  return html`
    <p class="contrast bad">
      ${swatch(colour)}
      <span>${colour}: ${fill(words.contrastBad, { ratio, least: fault.least })}</span>
    </p>
    ${
      nearest === undefined
        ? html`
            <p class="error">${words.noNearest}</p>
          `
        : html`
            <button type="button" class="quiet use-colour" @click=${use}>
              ${swatch(nearest)} ${fill(words.useNearest, { colour: nearest })}
            </button>
          `
    }
  `;
};

const colourFields = (context: Context): TemplateResult => {
  const { draft, words, set } = context;
  const { brand = {} } = draft.profile;
  const colour = brand.action ?? colourOf('action', 'light');
  const put = (action: string, field?: string): void =>
    set({ profile: { ...draft.profile, brand: isHex(action) ? withAction(brand, action.toLowerCase()) : { ...brand, action } } }, field);
  const reset = (): void => {
    const { radius } = brand;
    set({ profile: { ...draft.profile, brand: radius === undefined ? {} : { radius } } });
  };
  const isKnown = isHex(colour);
  return html`
    <div class="beside colour">
      <div class="field">
        <label for="colour">${words.colour}</label>
        <input
          id="colour"
          type="color"
          autocomplete="off"
          aria-describedby="colour-hint"
          .value=${live(isKnown ? colour : '#000000')}
          @input=${({ target }: Event) => put((target as HTMLInputElement).value, 'colour')}
        />
      </div>
      ${textField({
        id: 'colour-code',
        label: words.colourCode,
        value: colour,
        error: isKnown ? undefined : words.badColour,
        onInput: (value) => put(value.trim(), 'colour'),
      })}
    </div>
    <p class="hint" id="colour-hint">${words.colourHint}</p>
    ${
      isKnown
        ? html`
            ${contrastNote(context, 'light')}
            <h3>${words.colourDark}</h3>
            ${contrastNote(context, 'dark')}
          `
        : nothing
    }
    ${
      brand.action === undefined
        ? nothing
        : html`
            <p class="buttons"><button type="button" class="quiet" @click=${reset}>${words.ownColour}</button></p>
          `
    }
  `;
};

const foundColours = ({ draft, words, set }: Context): TemplateResult | typeof nothing => {
  const colours = draft.page.css === '' ? [] : coloursInCss(draft.page.css);
  if (colours.length === 0) return nothing;
  const use = (colour: string): void => set({ profile: { ...draft.profile, brand: withAction(draft.profile.brand ?? {}, colour) } });
  return html`
    <fieldset class="choice">
      <legend>${words.coloursFound}</legend>
      <div class="options">
        ${colours.map((colour) => {
          const seen = `${colour} ${asRatio(contrast(colour, colourOf('page', 'light')), words)} : 1`;
          return html`
            <button
              type="button"
              class="quiet use-colour"
              aria-label=${fill(words.useColour, { colour: seen })}
              @click=${() => use(colour)}
            >
              ${swatch(colour)} ${seen}
            </button>
          `;
        })}
      </div>
    </fieldset>
  `;
};

const hasStyles = (css: string): boolean => readDeclarations(css).declarations.length > 0;

/** Words of the widget that take a colour from the page, and can hardly be read in it. */
const faintNotes = ({ draft, ui, words }: Context): TemplateResult | typeof nothing =>
  draft.page.css === '' || ui.faint.length === 0
    ? nothing
    : html`
        <div class="error" id="page-faint">
          ${ui.faint.map(
            ({ part, ratio, least }) => html`
              <p class="error">
                ${fill(words.pageFaint[part], { ratio: asRatio(ratio, words), least: new Intl.NumberFormat(words.lang).format(least) })}
              </p>
            `,
          )}
        </div>
      `;

const pageFields = (context: Context): TemplateResult => {
  const { draft, ui, words, set, show } = context;
  const use = (files: readonly ReadFile[]): void => {
    const page = readPageLook(files);
    if (page.around.length === 0 && !hasStyles(page.css)) {
      show({ status: words.pageNoStyle });
      return;
    }
    set({ page });
    show({ pastedCss: '', status: hasStyles(page.css) ? words.pageRead : words.pageOnlyHtml });
  };
  return html`
    <section aria-labelledby="page-css">
      <h3 id="page-css">
        ${words.pageCss}
        <span class="hint">(${words.optional})</span>
      </h3>
      <p class="hint" id="page-css-hint">${words.pageCssHint}</p>
      <p class="buttons">
        ${fileButton({ id: 'page-files', label: words.pageFiles, accept: '.html,.htm,.css,text/html,text/css', isMany: true, onRead: use })}
      </p>
      <div class="field">
        <label for="pasted-css">CSS</label>
        <textarea
          id="pasted-css"
          class="code-text"
          rows="4"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="page-css-hint"
          .value=${live(ui.pastedCss)}
          @input=${({ target }: Event) => show({ pastedCss: (target as HTMLTextAreaElement).value })}
        ></textarea>
      </div>
      <p class="buttons">
        <button
          type="button"
          id="use-css"
          class="quiet"
          ?disabled=${ui.pastedCss.trim() === ''}
          @click=${() => use([{ name: '', text: ui.pastedCss }])}
        >
          ${words.pageUse}
        </button>
        ${
          draft.page.css === '' && draft.page.around.length === 0
            ? nothing
            : html`
                <button type="button" class="quiet" @click=${() => set({ page: { css: '', around: [] } })}>${words.pageGone}</button>
              `
        }
      </p>
      ${faintNotes(context)}
    </section>
  `;
};

/** The look of the hospital: its main colour, its corners, and the style of its page. */
export const brandStep = (context: Context): TemplateResult => {
  const { draft, words, set } = context;
  const { brand = {} } = draft.profile;
  return html`
    ${colourFields(context)} ${foundColours(context)}
    ${radioGroup<string>({
      id: 'corners',
      label: words.corners,
      value: brand.radius ?? '4px',
      options: CORNERS.map((radius) => ({ value: radius, name: words.cornerNames[radius] })),
      onChoose: (radius) => set({ profile: { ...draft.profile, brand: { ...brand, radius } } }),
    })}
    ${pageFields(context)}
  `;
};
