import type { Decorator } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import './page.css';
import { actAsMedia } from './tools/act-as-media.js';
import { choicesOf, DEFAULTS, inAddress, mediaOf, needsDocument, textSizeOf, timeOf, widthOf, type Choices } from './tools/choices.js';
import { pageOf } from './tools/page-of.js';
import { linkSheets, sheetsOf } from './tools/page-sheets.js';
import { setClock } from './tools/set-clock.js';
import { withoutScript } from './tools/without-script.js';

/** Gives the document what the toolbar says of a whole page. */
const dress = (choices: Choices): void => {
  const { style, dataset } = document.documentElement;
  linkSheets(sheetsOf(choices.host, choices.brand));
  setClock(timeOf(choices));
  actAsMedia(mediaOf(choices));
  style.fontSize = choices.text === DEFAULTS.text ? '' : textSizeOf(choices);
  dataset['bsTheme'] = choices.scheme;
};

const fit = ({ currentTarget }: Event): void => {
  const frame = currentTarget as HTMLIFrameElement;
  const page = frame.contentDocument?.documentElement;
  if (page) new ResizeObserver(() => (frame.style.blockSize = `${page.scrollHeight}px`)).observe(page);
};

const inDocument = (id: string, choices: Choices): TemplateResult => html`
  <iframe
    class="alone"
    loading="lazy"
    title="The story in a document of its own"
    style=${`inline-size: ${widthOf(choices) ?? ''}px`}
    src=${`iframe.html?id=${id}&viewMode=story&globals=${inAddress(choices)}`}
    @load=${fit}
  ></iframe>
`;

/** Puts a story on a page as a hospital would have it; the toolbar says which. */
export const onPage: Decorator = (story, { globals, id, viewMode }) => {
  const choices = choicesOf(globals);
  if (viewMode === 'docs' && needsDocument(choices)) {
    dress({ ...choices, ...DEFAULTS, scheme: choices.scheme });
    return html`
      ${keyed(JSON.stringify(choices), inDocument(id, choices))}
    `;
  }
  dress(choices);
  const show = story as () => TemplateResult;
  const { clock, script, host } = choices;
  return html`
    ${keyed([clock, script, host].join(), script === 'off' ? withoutScript(show, choices) : pageOf(show(), choices))}
  `;
};
