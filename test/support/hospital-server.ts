import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { ASKED_ELSEWHERE } from './asked-elsewhere.js';
import { packWith, packWithHalfTables } from './pack-with.js';

interface Answer {
  status: number;
  type: string;
  body: string;
}

const json = (value: unknown): Answer => ({ status: 200, type: 'application/json', body: JSON.stringify(value) });

const text = (status: number, type: string, body: string): Answer => ({ status, type, body });

/** A hospital with hours by day, and a line for out of hours of which no hours are known. */
const hoursProfile = (change: object = {}, ...more: object[]): object => ({
  schemaVersion: 1,
  lang: 'nl',
  organisation: 'Ziekenhuis De Linde',
  timeZone: 'Europe/Amsterdam',
  lines: [
    {
      label: 'Overdag',
      number: '+31201234567',
      display: '020 123 45 67',
      kind: 'daytime',
      openingHours: [
        { dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'], opens: '08:00', closes: '16:30', ...change },
        { validFrom: '2026-12-25', validThrough: '2026-12-26' },
        ...more,
      ],
    },
    { label: 'Avond, nacht en weekend', number: '+31201234568', display: '020 123 45 68', kind: 'out-of-hours' },
    { label: 'Lotgenoten', number: '+31201234569', kind: 'peer-support', byAppointment: true },
  ],
  address: { lines: ['Lindelaan 1', 'Voorbeeldstad'], url: 'https://delinde.example/route' },
});

/** What a hospital's server may answer when a pack or a profile is asked of it, by address. */
const ANSWERS: Record<string, Answer> = {
  '/answers/pack.json': json(packWith('eigen')),
  '/answers/pack-without-timeline.json': json({ ...packWith('eigen'), timeline: undefined }),
  '/answers/profile.json': json({
    schemaVersion: 1,
    organisation: 'Ziekenhuis De Linde',
    department: 'Polikliniek Gynaecologie',
    lines: [
      { label: 'Overdag', number: '+31201234567', display: '020 123 45 67', hours: 'ma-vr 8.00-17.00', kind: 'daytime' },
      { label: 'Bij nood', number: '112', kind: 'emergency' },
      { label: 'Lotgenoten', number: '+31201234569', kind: 'peer-support' },
    ],
    email: 'gynaecologie@delinde.example',
    site: 'https://delinde.example/gynaecologie/',
  }),
  '/answers/hours-profile.json': json(hoursProfile()),
  '/answers/wrong-hours-profile.json': json(hoursProfile({ closes: '25:00' })),
  '/answers/past-hours-profile.json': json(hoursProfile({ validThrough: '2025-12-31' })),
  '/answers/all-day-profile.json': json(hoursProfile({ dayOfWeek: undefined, opens: '00:00', closes: '23:59' })),
  '/answers/noon-break-profile.json': json(
    hoursProfile({ closes: '12:00' }, { dayOfWeek: ['Monday'], opens: '13:00', closes: '16:30' }, { dayOfWeek: ['PublicHolidays'] }),
  ),
  '/answers/overlapping-hours-profile.json': json(hoursProfile({}, { dayOfWeek: ['Monday'], opens: '16:00', closes: '20:00' })),
  '/answers/nowhere-profile.json': json({ ...hoursProfile(), timeZone: 'Europe/Amsterdm' }),
  '/answers/utc-profile.json': json({ ...hoursProfile(), timeZone: 'UTC' }),
  '/answers/no-summer-profile.json': json({ ...hoursProfile(), timeZone: 'Africa/Lagos' }),
  '/answers/offset-profile.json': json({ ...hoursProfile(), timeZone: '+01:00' }),
  '/answers/half-tables.json': json(packWithHalfTables()),
  '/answers/full-profile.json': json({
    schemaVersion: 1,
    lang: 'nl',
    organisation: 'Ziekenhuis De Linde',
    lines: [{ label: 'Overdag', number: '+31201234567', kind: 'daytime' }],
    pages: [
      { title: 'Afscheid nemen', url: '/afscheid' },
      { title: 'Een rare plek', url: 'javascript:alert(1)' },
    ],
    thresholds: {
      texts: ['Bel bij een temperatuur boven de 38 graden.'],
      reviewedBy: 'Naam van wie tekent, gynaecoloog',
      reviewedOn: '2026-10-01',
      reviewDue: '2099-01-01',
    },
    brand: { action: '#7a1f5c', actionDark: '#f0b6da', radius: '3px' },
  }),
  '/answers/answering-profile.json': json({
    schemaVersion: 1,
    lang: 'nl',
    organisation: 'Ziekenhuis De Linde',
    lines: [{ label: 'Overdag', number: '+31201234567', kind: 'daytime' }],
    here: { work: 'Je mag thuisblijven zolang je wilt.' },
  }),
  '/answers/unsigned-profile.json': json({
    schemaVersion: 1,
    organisation: 'Ziekenhuis De Linde',
    lines: [{ label: 'Overdag', number: '+31201234567' }],
    thresholds: { texts: ['Bel bij een temperatuur boven de 38 graden.'], reviewedBy: ' ', reviewedOn: '2026-10-01' },
    review: { reviewStatus: 'reviewed', reviewedBy: 'Naam van wie tekent', reviewedOn: '2020-01-01', reviewDue: '2021-01-01' },
  }),
  '/answers/telling-brand.json': json({
    schemaVersion: 1,
    organisation: 'Ziekenhuis De Linde',
    brand: { action: 'url(https://elsewhere.example/pixel)' },
  }),
  '/answers/extension.json': json({
    schemaVersion: 2,
    extends: 'miscarriage',
    lang: 'nl',
    leaveOut: ['curettage', 'nowhere'],
    items: [
      { item: { id: 'pain', question: 'Heb ik pijn?', answer: ['Bij ons krijg je een pijnstiller mee.'] } },
      { section: 'options', item: { id: 'ours', question: 'Waar meld ik me?', answer: ['Bij onze balie.'] } },
    ],
  }),
  '/answers/wrong-extension.json': json({ schemaVersion: 2, extends: 'miscarriage', lang: 'nl', leaveOut: 'pain' }),
  '/answers/unknown-extension.json': json({ schemaVersion: 2, extends: 'miscariage', lang: 'nl' }),
  '/answers/reviewed-pack.json': json({
    ...packWith('eigen'),
    labels: { source: 'Bron', reviewed: 'Beoordeeld door {by} op {on}.' },
    review: { reviewStatus: 'reviewed', reviewedBy: 'Naam van wie tekent', reviewedOn: '2020-01-01', reviewDue: '2021-01-01' },
  }),
  '/answers/not-found.json': text(404, 'text/plain', 'Not found'),
  '/answers/server-error.json': text(500, 'text/plain', 'Something broke'),
  '/answers/page.json': text(200, 'text/html', '<!doctype html><p>Please log in</p>'),
  '/answers/broken.json': text(200, 'application/json', '{"schemaVersion": 1, "id": "mine",'),
  '/answers/empty.json': text(200, 'application/json', ''),
  '/answers/null.json': json(null),
  '/answers/wrong-shape.json': json({ schemaVersion: 1, id: 7, organisation: 7 }),
  '/answers/too-large.json': json({ schemaVersion: 1, filling: 'x'.repeat(1_100_000) }),
};

/** Where an address leads on to. `other:` stands for the same server under another name, which makes it another site. */
const REDIRECTS: Readonly<Record<string, string>> = {
  '/answers/moved-pack.json': '/answers/pack.json',
  '/answers/moved-profile.json': '/answers/profile.json',
  '/answers/moved-twice.json': '/answers/moved-pack.json',
  '/answers/elsewhere-pack.json': 'other:/answers/pack.json',
  '/answers/elsewhere-profile.json': 'other:/answers/profile.json',
  '/answers/elsewhere-at-last.json': '/answers/elsewhere-pack.json',
  '/answers/closed.json': 'http://127.0.0.1:1/closed.json',
};

/** The name of the same server that isn't the one given. */
const otherHost = (host: string): string =>
  host.startsWith('localhost') ? host.replace('localhost', '127.0.0.1') : host.replace('127.0.0.1', 'localhost');

const askedElsewhere: string[] = [];

const DRIP_MS = 100;

/** A body of which nothing comes, or a byte at a time. Its server never ends it. */
const endlessBody = (drips: boolean): Readable => {
  const body = new Readable({ read: () => undefined });
  const bytes = Array.from(JSON.stringify(hoursProfile()));
  const drip = setInterval(() => body.push(bytes.shift() ?? ' '), DRIP_MS);
  if (!drips) clearInterval(drip);
  body.on('close', () => clearInterval(drip));
  return body;
};

/** The server breaks the body off. */
const cut = (context: Context): undefined => {
  context.respond = false;
  context.res.writeHead(200, { 'content-type': 'application/json' });
  context.res.write('{"schemaVersion": 1,', () => context.res.destroy());
};

/** Files whose server hangs, by their addresses. Scripts hang as well: a page can be sent there by an import map. */
const HANGING: Record<string, (context: Context) => Promise<void> | undefined> = {
  '/answers/hangs-before-headers': () => new Promise(() => undefined),
  '/answers/hangs-after-headers': (context) =>
    void Object.assign(context, { status: 200, type: 'application/json', body: endlessBody(false) }),
  '/answers/drips': (context) => void Object.assign(context, { status: 200, type: 'application/json', body: endlessBody(true) }),
  '/answers/cut': cut,
};

interface Context extends Omit<Answer, 'body'> {
  path: string;
  url: string;
  host: string;
  body: unknown;
  respond: boolean;
  res: ServerResponse;
  set: (name: string, value: string) => void;
}

/** Middleware for the test server. */
export const hospitalServer = (context: Context, next: () => Promise<void>): Promise<void> | undefined => {
  const { path, url, host } = context;
  if (path.startsWith('/answers/')) context.set('access-control-allow-origin', '*');
  if (host.startsWith('localhost')) askedElsewhere.push(url);
  const leadsTo = REDIRECTS[path];
  if (leadsTo !== undefined) {
    const [, query = ''] = url.split('?');
    context.status = 302;
    context.set('location', `${leadsTo.replace('other:', `http://${otherHost(host)}`)}?${query}`);
    return undefined;
  }
  const hang = HANGING[path];
  if (hang) return hang(context);
  const answer = path === ASKED_ELSEWHERE ? json(askedElsewhere) : ANSWERS[path];
  if (answer === undefined) return next();
  Object.assign(context, answer);
  return undefined;
};
