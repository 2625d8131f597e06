import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { escapeHtml } from './escape-html.js';
import { Slugger } from './slugger.js';

/** What Markdown needs to know of the page that it is for. */
export interface MarkdownPlace {
  /** Where a link leads: an address, or the name of a file that the site doesn't have. */
  toHref: (href: string) => { href: string } | { file: string };
  /** The HTML of a block of code, below the heading that it stands under. */
  toCode: (language: string, code: string) => string;
  /** What a table is called for who hears it, from the heading above it. */
  tableName: (heading: string) => string;
}

/** A part of a page below a heading, or what comes before the first one. */
export interface MarkdownSection {
  id: string;
  title: string;
  level: number;
  html: string;
  /** Its words, for a search. */
  words: string;
}

/** A file of Markdown: its heading, its first paragraph, and the rest in sections. */
export interface MarkdownPage {
  title: string;
  titleHtml: string;
  lead: string;
  leadHtml: string;
  sections: MarkdownSection[];
}

interface Env extends MarkdownPlace {
  heading: string;
  /** What the links that are open end in. */
  endings: string[];
}

const markdown = new MarkdownIt({ html: true });

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ type, content, children }) => {
      if (children) return wordsOf(children);
      if (type === 'softbreak') return ' ';
      return ['text', 'code_inline', 'fence'].includes(type) ? content : '';
    })
    .join('');

markdown.renderer.rules.fence = (tokens, index, _options, env: Env) => {
  const { info, content } = tokens[index] as Token;
  return env.toCode(info.trim(), content);
};
markdown.renderer.rules.table_open = (_tokens, _index, _options, env: Env) =>
  `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(env.tableName(env.heading))}"><table>`;
markdown.renderer.rules.table_close = () => '</table></div>';
markdown.renderer.rules.html_block = (tokens, index) => {
  const { content } = tokens[index] as Token;
  return content.replace(/<!--[^]*?-->\n?/g, '');
};

/** What a link that the site has nothing for ends in: the name of its file, unless the words say it. */
const namedFile = (words: string, file: string): string => {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return words.includes(name) || name.startsWith(words) ? '' : ` (<code>${escapeHtml(file)}</code>)`;
};

markdown.renderer.rules.link_open = (tokens, index, options, env: Env, renderer) => {
  const token = tokens[index] as Token;
  const target = env.toHref(token.attrGet('href') ?? '');
  if ('href' in target) {
    token.attrSet('href', target.href);
    env.endings.push('</a>');
    return renderer.renderToken(tokens, index, options);
  }
  const close = tokens.findIndex(({ type }, at) => at > index && type === 'link_close');
  env.endings.push(namedFile(wordsOf(tokens.slice(index, close)), target.file));
  return '';
};
markdown.renderer.rules.link_close = (_tokens, _index, _options, env: Env) => env.endings.pop() ?? '';

const isHeading = ({ type, tag }: Token): boolean => type === 'heading_open' && tag !== 'h1';

/** Reads a file of Markdown for a page. */
export const readMarkdown = (text: string, place: MarkdownPlace): MarkdownPage => {
  const env: Env = { ...place, heading: '', endings: [] };
  const tokens = markdown.parse(text, env);
  const [, title] = tokens;
  const name = title ? wordsOf([title]) : '';
  const render = (some: Token[]): string => markdown.renderer.render(some, markdown.options, env);
  const hasLead = tokens[3]?.type === 'paragraph_open';
  const slugger = new Slugger();
  slugger.slugOf(name);
  const sections: { id: string; title: string; level: number; tokens: Token[] }[] = [{ id: '', title: '', level: 1, tokens: [] }];
  for (const [index, token] of tokens.slice(hasLead ? 6 : 3).entries()) {
    if (isHeading(token)) {
      const words = wordsOf([tokens[index + (hasLead ? 7 : 4)] as Token]);
      const id = slugger.slugOf(words);
      token.attrSet('id', id);
      sections.push({ id, title: words, level: Number(token.tag.slice(1)), tokens: [] });
    }
    sections.at(-1)?.tokens.push(token);
  }
  return {
    title: name,
    titleHtml: title ? render([title]) : '',
    lead: hasLead ? wordsOf([tokens[4] as Token]) : '',
    leadHtml: hasLead ? render([tokens[4] as Token]) : '',
    sections: sections.map(({ tokens: own, ...section }) => {
      env.heading = section.title || name;
      const words = own.flatMap((token) => (token.type === 'fence' ? [] : [wordsOf([token])])).join(' ');
      return { ...section, html: render(own), words: words.replace(/\s+/g, ' ').trim() };
    }),
  };
};
