import { siteWords } from './words.js';

type Search = typeof import('./search.js');

const loadSearch = async (link: HTMLAnchorElement): Promise<(asked: string) => { id: string; page: string; title: string }[]> => {
  const { readIndex } = (await import(new URL(link.dataset['script'] ?? '', location.href).href)) as Search;
  const response = await fetch(link.dataset['index'] ?? '');
  return readIndex(await response.text());
};

const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] =>
  Object.assign(document.createElement(tag), { textContent: text });

/** The dialog with the field, how many there are, and the list. Nothing of it is kept: it starts empty each time. */
const makeDialog = (link: HTMLAnchorElement): HTMLDialogElement => {
  const dialog = make('dialog');
  dialog.className = 'search';
  const title = Object.assign(make('h2', siteWords.searchTitle), { id: 'search-title' });
  dialog.setAttribute('aria-labelledby', title.id);
  const label = make('label', siteWords.searchLabel);
  const field = Object.assign(make('input'), { type: 'search', autocomplete: 'off', spellcheck: false });
  const count = make('p');
  count.role = 'status';
  const list = make('ul');
  const close = Object.assign(make('button', siteWords.searchClose), { type: 'button' });
  const all = Object.assign(make('a', siteWords.allPages), { href: link.href });
  label.append(field);
  dialog.append(title, close, label, count, list, all);
  const root = document.body.dataset['root'] ?? './';
  const searching = loadSearch(link);
  const show = async (): Promise<void> => {
    const asked = field.value.trim();
    const search = await searching.catch(() => undefined);
    if (asked !== field.value.trim()) return;
    const found = asked === '' ? [] : (search?.(asked) ?? []);
    list.replaceChildren(
      ...found.slice(0, 12).map(({ id, page, title: part }) => {
        const item = make('li');
        const to = Object.assign(make('a', part), { href: root + id });
        item.append(to);
        if (part !== page) item.append(make('span', page));
        return item;
      }),
    );
    const words = found.length === 1 ? siteWords.searchOne : siteWords.searchMany.replace('{n}', String(found.length));
    if (search === undefined) count.textContent = siteWords.searchFailed;
    else if (asked === '') count.textContent = '';
    else count.textContent = found.length === 0 ? siteWords.searchNone : words;
  };
  field.addEventListener('input', () => void show());
  close.addEventListener('click', () => dialog.close());
  list.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    field.value = '';
    void show();
  });
  return dialog;
};

/** Has the link to all pages open a search instead. On a disk, where no index can be read, it stays that link. */
export const offerSearch = (): void => {
  const link = document.querySelector<HTMLAnchorElement>('.search-open');
  if (!link || location.protocol === 'file:') return;
  let dialog: HTMLDialogElement | undefined;
  const open = (event: Event): void => {
    event.preventDefault();
    if (!dialog) document.body.append((dialog = makeDialog(link)));
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  };
  link.role = 'button';
  link.ariaHasPopup = 'dialog';
  link.addEventListener('click', open);
  link.addEventListener('keydown', (event) => {
    if (event.key === ' ') open(event);
  });
};
