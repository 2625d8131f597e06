import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { FaqAccordion, RiskMeter } from '../../../src/generated/react.js';

const QUESTIONS = [{ question: 'Mag er iemand mee?', answer: 'Ja.' }];

const Page = () => [
  createElement(FaqAccordion, { key: 'data', items: QUESTIONS }),
  createElement(RiskMeter, { key: 'pack', pack: 'recurrent-miscarriage' }),
];

const main = document.querySelector('main')!;
main.innerHTML = renderToString(createElement(Page));

globalThis.hydrate = () => {
  hydrateRoot(main, createElement(Page), { onRecoverableError: (error) => console.error(String(error)) });
};
