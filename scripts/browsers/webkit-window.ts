import { freePort, RunningPrograms } from './running-programs.js';
import { WebDriver } from './webdriver.js';
import { startScreen, type WebKitPrograms } from './webkit.js';

/**
 * Starts WebKitGTK's driver, and lets it open a window. The programs end with the others that run.
 * @param desktop - Where that window stands; left out: on a screen of its own that nobody sees.
 */
export const openWebKitWindow = async (
  { driver, screen }: WebKitPrograms,
  running: RunningPrograms,
  desktop?: NodeJS.ProcessEnv,
): Promise<WebDriver> => {
  const environment = desktop ?? (await startScreen(running, screen));
  const port = await freePort();
  running.run(driver, [`--port=${port}`, '--host=local'], environment);
  return WebDriver.open(`http://127.0.0.1:${port}`, running.signal);
};
