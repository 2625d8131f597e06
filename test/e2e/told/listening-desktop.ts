import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { installDebians, mayInstallDebians } from '../../../scripts/browsers/debian.js';
import type { Engine } from '../../../scripts/browsers/engines.js';
import { RunningPrograms } from '../../../scripts/browsers/running-programs.js';
import { testEngines } from '../../../scripts/browsers/test-browsers.js';
import { startScreen } from '../../../scripts/browsers/webkit.js';
import type { Heard } from './heard.js';

/** What Debian calls that with which programs tell a screen reader what is on the screen, and with which this listens. */
const PACKAGES = ['at-spi2-core', 'dbus', 'gir1.2-atspi-2.0', 'python3-gi', 'xvfb'];

const [SCREEN, BUS, PYTHON] = ['/usr/bin/Xvfb', '/usr/bin/dbus-daemon', '/usr/bin/python3'] as const;

const READER = fileURLToPath(new URL('at-spi.py', import.meta.url));

const isThere = (): boolean =>
  [SCREEN, BUS, PYTHON].every(existsSync) &&
  spawnSync(PYTHON, ['-c', "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]).status === 0;

/** The engines to which a test can listen as a screen reader does: on Linux, with AT-SPI. On Debian, as root, that is installed. */
export const listeningEngines = (): Engine[] => {
  if (!isThere() && mayInstallDebians()) installDebians(PACKAGES);
  if (isThere()) return testEngines();
  if (process.env['CI'] === 'true')
    throw new Error(`There is no AT-SPI on this machine (on Debian: apt-get install ${PACKAGES.join(' ')}).`);
  console.log(`The tests leave out what screen readers are told: this machine has no AT-SPI (Debian has: ${PACKAGES.join(', ')}).`);
  return [];
};

/** A screen that nobody sees, and the bus on which the programs on it tell a screen reader what they show. */
export class ListeningDesktop {
  readonly #running: RunningPrograms;
  /** For the programs that stand on it. */
  readonly environment: NodeJS.ProcessEnv;

  private constructor(running: RunningPrograms, environment: NodeJS.ProcessEnv) {
    this.#running = running;
    this.environment = environment;
  }

  static async start(): Promise<ListeningDesktop> {
    const running = new RunningPrograms();
    const screen = await startScreen(running, SCREEN);
    const bus = await running.firstWords(BUS, ['--session', '--nofork', '--print-address']);
    return new ListeningDesktop(running, { ...screen, NO_AT_BRIDGE: undefined, GNOME_ACCESSIBILITY: '1', DBUS_SESSION_BUS_ADDRESS: bus });
  }

  /** What an engine tells of the page that ends with a paragraph of these words, once it tells of that. */
  hear(engine: string, last: string): Promise<Heard> {
    return this.#running.until(async () => {
      const { stdout } = await promisify(execFile)(PYTHON, [READER, engine, last], {
        env: { ...process.env, ...this.environment },
        maxBuffer: 1e8,
      });
      return stdout === '' ? undefined : (JSON.parse(stdout) as Heard);
    });
  }

  close(): Promise<void> {
    return this.#running.end();
  }
}
