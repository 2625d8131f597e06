import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { FORMS, type Shown } from './shown.js';

const Page = ({ form, around, questions }: Shown) => {
  const { name, className } = FORMS[form];
  const details = questions.map(({ id, words, answer }) =>
    createElement('details', { key: id }, createElement('summary', null, words), createElement('p', null, answer)),
  );
  return createElement(
    'section',
    null,
    around.map((what) =>
      what === 'widget' ? createElement(name, { key: what, className }, details) : createElement('p', { key: what }, what),
    ),
  );
};

const root = createRoot(document.querySelector('main')!);

globalThis.show = (shown) => {
  flushSync(() => root.render(createElement(Page, shown)));
};
