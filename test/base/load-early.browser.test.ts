import { expect } from '@open-wc/testing';
import { loadEarly } from '../../src/base/load-early.js';
import { until } from '../support/held-fetch.js';

describe('a file that is loaded early', () => {
  it('is not asked for before what runs now is done', async () => {
    let asked = false;
    loadEarly(() => Promise.resolve((asked = true)));
    expect(asked).to.equal(false);
    await until(() => asked);
  });

  it('is asked for once, however many widgets have the button', async () => {
    let times = 0;
    const load = (): Promise<number> => Promise.resolve((times += 1));
    loadEarly(load);
    loadEarly(load);
    let later = false;
    loadEarly(() => Promise.resolve((later = true)));
    await until(() => later);
    expect(times).to.equal(1);
  });

  it('harms nobody when it does not come', async () => {
    const unhandled: unknown[] = [];
    const hear = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    addEventListener('unhandledrejection', hear);
    let asked = false;
    loadEarly(() => {
      asked = true;
      return Promise.reject(new TypeError('offline'));
    });
    await until(() => asked);
    let later = false;
    loadEarly(() => Promise.resolve((later = true)));
    await until(() => later);
    removeEventListener('unhandledrejection', hear);
    expect(unhandled).to.deep.equal([]);
  });

  it('comes in browsers without requestIdleCallback too', async () => {
    const property = Object.getOwnPropertyDescriptor(window, 'requestIdleCallback');
    delete (window as { requestIdleCallback?: unknown }).requestIdleCallback;
    let asked = false;
    loadEarly(() => Promise.resolve((asked = true)));
    if (property) Object.defineProperty(window, 'requestIdleCallback', property);
    await until(() => asked);
  });
});
