import { existsSync } from 'node:fs';

import { installPackages } from './apt.mjs';
import { findProgram } from './requirements.mjs';

/**
 * Gives the path of a Chromium, installing one where that is allowed; undefined when there is none to be had.
 * The headless shell is taken where it is there, and installed where nothing is: it opens a window in an
 * eighth of the time.
 */
export async function findChromium() {
  return (
    present() ??
    ((await installed('chromium-headless-shell')) || (await installed('chromium')) ? present() : undefined)
  );
}

function installed(browser) {
  return installPackages(browser, 'fonts-dejavu-core', 'fonts-noto-core');
}

function present() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return findProgram(
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
  );
}
