import { html, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { beforeScriptStyles } from '../../src/embed/before-script.styles.js';
import { WIDGETS } from '../../src/widgets.js';
import pageStyles from '../page.css?inline';
import type { Choices } from './choices.js';
import { pageOf } from './page-of.js';
import { sheetsOf } from './page-sheets.js';

const TAGS = WIDGETS.join();

/** What `snippet` would print between the tags: an empty tag has no words without a script. */
const wordsOf = (widget: Element): string => {
  const copy = widget.cloneNode(true) as Element;
  for (const tools of copy.querySelectorAll('.nazorg-tools, script')) tools.remove();
  return copy.innerHTML;
};

/** The page as a browser gets it that runs no script: the HTML of a story, which no widget has touched. */
const sourceOf = (story: TemplateResult, live: Element, choices: Choices): string => {
  const page = document.implementation.createHTMLDocument('Without script');
  const [head, body] = [page.head, page.body];
  for (const href of sheetsOf(choices.host, choices.brand))
    head.append(Object.assign(page.createElement('link'), { rel: 'stylesheet', href }));
  head.append(Object.assign(page.createElement('style'), { textContent: beforeScriptStyles + pageStyles }));
  render(pageOf(story, choices), body, { creationScope: page });
  const shown = [...live.querySelectorAll(TAGS)];
  for (const [index, tag] of [...body.querySelectorAll(TAGS)].entries()) {
    const widget = shown[index];
    if (widget && tag.children.length === 0) tag.innerHTML = wordsOf(widget);
  }
  return `<!doctype html><html lang="${choices.language}" style="color-scheme: ${choices.scheme}">${page.documentElement.innerHTML}</html>`;
};

const fit = ({ currentTarget }: Event): void => {
  const frame = currentTarget as HTMLIFrameElement;
  frame.style.blockSize = `${frame.contentDocument?.documentElement.scrollHeight ?? 0}px`;
};

/** A story in a frame that runs no scripts. The widgets beside it are for the words of empty tags, and nobody sees them. */
export const withoutScript = (story: () => TemplateResult, choices: Choices): TemplateResult => {
  const follow = (live?: Element): void => {
    if (!live) return;
    const frame = live.nextElementSibling as HTMLIFrameElement;
    let source = '';
    const write = (): void => {
      const now = sourceOf(story(), live, choices);
      if (now !== source) frame.srcdoc = source = now;
    };
    new MutationObserver(write).observe(live, { childList: true, subtree: true });
    write();
  };
  return html`
    <div hidden lang=${choices.language} ${ref(follow)}>${story()}</div>
    <iframe class="alone" title="The story without script" sandbox="allow-same-origin" @load=${fit}></iframe>
  `;
};
