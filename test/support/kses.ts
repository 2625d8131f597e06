/** Attributes that WordPress lets through on a `<div>` that an author or contributor writes (`wp_kses_allowed_html('post')`, 6.1.9). */
const ALLOWED = ['align', 'class', 'dir', 'hidden', 'id', 'lang', 'style', 'title', 'role', 'xml:lang'];

/** The names of data attributes that it lets through, whatever they say. */
const DATA = /^data(?:-[a-z0-9_]+)+$/;

/** Leaves of each element what WordPress leaves of a `<div>`: recorded rules, since WordPress itself needs PHP. */
export const cleanAsWordPress = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes)) {
      if (!ALLOWED.includes(name) && !name.startsWith('aria-') && !DATA.test(name)) element.removeAttribute(name);
    }
  }
  return body.innerHTML;
};
