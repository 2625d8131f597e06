import { freePort, RunningPrograms } from './running-programs.js';
import { WebDriver } from './webdriver.js';
import { startScreen, type WebKitPrograms } from './webkit.js';

/** Starts WebKitGTK's driver on a screen that nobody sees, and lets it open a window. The programs end with the others that run. */
export const openWebKitWindow = async ({ driver, screen }: WebKitPrograms, running: RunningPrograms): Promise<WebDriver> => {
  const environment = await startScreen(running, screen);
  const port = await freePort();
  running.run(driver, [`--port=${port}`, '--host=local'], environment);
  return WebDriver.open(`http://127.0.0.1:${port}`, running.signal);
};
