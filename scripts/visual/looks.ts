import type { Page } from 'puppeteer-core';

/** A way to look at a story: choices of the catalogue's toolbar, and what the browser does. */
export interface Look {
  name: string;
  globals?: Readonly<Record<string, string>>;
  width?: number;
  /** What the system of a reader asks for. */
  features?: readonly { name: string; value: string }[];
  media?: 'screen' | 'print';
}

const WIDTH = 800;

/** All ways to look at a story. */
export const LOOKS: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', globals: { scheme: 'dark' } },
  { name: 'forced-colours', features: [{ name: 'forced-colors', value: 'active' }] },
  { name: 'right-to-left', globals: { language: 'ar', direction: 'rtl' } },
  { name: '320-px', width: 320 },
  { name: 'print', media: 'print' },
];

/** Has a page look that way from now on. */
export const takeLook = async (page: Page, { width = WIDTH, features = [], media = 'screen' }: Look): Promise<void> => {
  await page.setViewport({ width, height: 600 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }, ...features],
  });
};
