import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { EVERY_FORM } from '../support/authored.js';
import { engine } from '../support/engine.js';
import { shownFrames } from '../support/frames.js';
import { toneAddress } from '../support/media.js';
import { afterStart, pageInFrame } from '../support/page-in-frame.js';
import { widgetIn } from '../support/widget-in.js';

/** A frame, a sound and a film. What a film shows is drawn on the page: no engine needs a codec for that. */
const MEDIA = `<iframe srcdoc="<p>Kaart</p>"></iframe><audio muted loop></audio><video muted></video>`;

/** What a browser says of media that stop, start again or have to load. */
const STOPS = ['pause', 'emptied', 'abort', 'loadstart', 'ended', 'error'];

const within = <Value>(promise: Promise<Value>, otherwise: Value): Promise<Value> =>
  Promise.race([promise, new Promise<Value>((resolve) => setTimeout(() => resolve(otherwise), 3000))]);

/** Has media play, and returns whether this engine, on this machine, does. */
const plays = (media: HTMLMediaElement): Promise<boolean> =>
  within(
    media.play().then(
      () => true,
      () => false,
    ),
    false,
  );

/** Resolves once media are further than now: a `timeupdate` that was already under way tells the old time. */
const goesOn = (media: HTMLMediaElement): Promise<boolean> => {
  const at = media.currentTime;
  return new Promise((resolve) => {
    media.addEventListener('timeupdate', () => media.currentTime > at && resolve(true));
  });
};

/** A film of a canvas on which something changes. */
const film = (page: Document): MediaStream | undefined => {
  const canvas = page.createElement('canvas');
  const drawn = canvas.getContext('2d');
  const draw = (): void => {
    drawn?.fillRect(Math.random() * 9, 0, 9, 9);
    if (page.defaultView) requestAnimationFrame(draw);
  };
  draw();
  return (canvas as Partial<HTMLCanvasElement>).captureStream?.call(canvas, 25);
};

/** Words with the media beside the first ones that a reader sees: in an answer, a step, a cell and a line. */
const withMedia = (html: string): string =>
  html.replace(/(<p>Je pas\.|<p>Rust uit\.|Tot 35<\/th><td>|<li class="nazorg-line">)/, `$1${MEDIA}`);

for (const { what, html, tells, does } of EVERY_FORM)
  describe(`what plays in ${what}`, () => {
    it('goes on when the script comes and a reader does all she can; a frame loads once', async () => {
      const { page, runScript } = await pageInFrame(withMedia(html));
      const [sound, video, frame] = [page.querySelector('audio')!, page.querySelector('video')!, page.querySelector('iframe')!];
      const inner = frame.contentDocument;
      // A sound plays on a page with which somebody has done something.
      await sendKeys({ press: 'a' });
      sound.src = toneAddress();
      const stream = film(page);
      if (stream) video.srcObject = stream;
      const playing: HTMLMediaElement[] = [];
      for (const media of [sound, video]) if (await plays(media)) playing.push(media);
      // WebKitGTK plays what the machine has parts of GStreamer for; a sound needs a place to go.
      if (engine !== 'WebKit') expect(playing.includes(video)).to.equal(true);
      const heard: string[] = [];
      frame.addEventListener('load', () => heard.push('the frame loads'));
      for (const media of playing) for (const type of STOPS) media.addEventListener(type, () => heard.push(`${media.localName}: ${type}`));
      await runScript();
      const widget = widgetIn(page);
      for (const go of Object.values({ ...does, ...tells })) {
        await go(widget);
        await shownFrames();
      }
      await afterStart();
      expect(heard).to.deep.equal([]);
      expect(frame.contentDocument === inner).to.equal(true);
      expect(playing.map(({ paused, ended, error }) => [paused, ended, error])).to.deep.equal(playing.map(() => [false, false, null]));
      for (const media of playing) expect(await within(goesOn(media), false), `${media.localName} goes on`).to.equal(true);
    });
  });
