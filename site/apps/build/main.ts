import { languageOf } from '../words/words.js';
import { adoptStyles } from '../dom/adopt-styles.js';
import styles from '../apps.css';
import { Builder } from './builder.js';

const root = document.querySelector<HTMLElement>('#app');
const script = document.querySelector<HTMLScriptElement>('script[src*="apps/build"]');
if (root && script) {
  adoptStyles(document, styles);
  new Builder(root, {
    lang: languageOf(document),
    today: new Date().toISOString().slice(0, 10),
    frameAddress: new URL('frame-page.html', script.src).href,
  });
}
