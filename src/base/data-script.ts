import type { html as Html, LitElement, render as Render } from 'lit';
import { MADE } from './author-content.js';

/** What a widget with words for machines gives: itself, and what is needed of Lit. */
export interface DataScriptHost {
  widget: LitElement & { structuredData: boolean; readonly source: HTMLElement };
  html: typeof Html;
  render: typeof Render;
}

/**
 * Under Trusted Types a browser reports every script that code makes and gives words, data or not. One that comes out
 * of a template counts as run already, so nobody looks at it again.
 */
const makeScript = ({ widget, html, render }: DataScriptHost, json: string): Element => {
  const box = widget.ownerDocument.createElement('div');
  render(
    html`
      <script type="application/ld+json"></script>
    `,
    box,
  );
  const script = box.firstElementChild as Element;
  script.setAttribute(MADE, '');
  script.append(json);
  return script;
};

/**
 * Keeps one script among the children of a widget with what it says for machines. Writes it anew if its words changed; takes
 * it away when there is nothing to say, or nobody asks for it.
 */
export const writeDataScript = (host: DataScriptHost, toJson: () => string | undefined): void => {
  const { widget } = host;
  const { source } = widget;
  const json = widget.structuredData ? toJson() : undefined;
  const scripts = [...source.querySelectorAll(`:scope > script[${MADE}]`)];
  const kept = scripts.find((script) => script.textContent === json);
  scripts.forEach((script) => {
    if (script !== kept) script.remove();
  });
  if (json !== undefined && kept === undefined) source.append(makeScript(host, json));
};
