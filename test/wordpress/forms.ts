import { LANG, readWidgetForms, type Expected, type WidgetForms } from '../cms/widget-forms.js';

/** One way in, in one place of the editor: the text of a post with all four widgets. */
export interface Form {
  form: string;
  place: string;
  /** Whether only the plugin knows this form. */
  isPlugins: boolean;
  content: string;
}

const html = (content: string): string => `<!-- wp:html -->\n${content}\n<!-- /wp:html -->`;
const paragraph = (content: string): string => `<!-- wp:paragraph -->\n<p>${content}</p>\n<!-- /wp:paragraph -->`;
const shortcode = (content: string): string => `<!-- wp:shortcode -->\n${content}\n<!-- /wp:shortcode -->`;
const embed = (url: string): string =>
  `<!-- wp:embed {"url":"${url}","type":"rich","providerNameSlug":"nazorg"} -->\n<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;

const shortcodeOf = (widget: string): string => `[nazorg widget="${widget}" lang="${LANG}"]`;

/** All forms, with what they should say. */
export const readForms = async (): Promise<{ forms: Form[]; expected: Expected[] }> => {
  const { widgets, expected } = await readWidgetForms();
  const all = (write: (forms: WidgetForms, widget: string) => string): string =>
    Object.entries(widgets)
      .map(([widget, forms]) => write(forms, widget))
      .join('\n\n');
  const forms: [form: string, place: string, isPlugins: boolean, content: string][] = [
    ['Block', 'block', true, all((_, widget) => `<!-- wp:nazorg/${widget} {"lang":"${LANG}"} /-->`)],
    ['Shortcode', 'shortcode block', true, all((_, widget) => shortcode(shortcodeOf(widget)))],
    ['Shortcode', 'paragraph', true, all((_, widget) => paragraph(shortcodeOf(widget)))],
    ['Shortcode', 'classic text', true, all((_, widget) => shortcodeOf(widget))],
    ['Pasted address', 'embed block', true, all(({ address }) => embed(address))],
    ['Pasted address', 'classic text', true, all(({ address }) => address)],
    ['Element, empty', 'HTML block', false, all(({ empty }) => html(empty))],
    ['Element, empty', 'classic text', false, all(({ empty }) => empty)],
    ['Element with words', 'HTML block', false, all(({ element }) => html(element))],
    ['Element with words', 'classic text', false, all(({ element }) => element)],
    ['Plain HTML', 'HTML block', false, all(({ plain }) => html(plain))],
    ['Plain HTML', 'classic text', false, all(({ plain }) => plain)],
    ['Link', 'paragraph', false, all(({ link }) => paragraph(link))],
    ['Link', 'classic text', false, all(({ link }) => link)],
  ];
  return { forms: forms.map(([form, place, isPlugins, content]) => ({ form, place, isPlugins, content })), expected };
};
