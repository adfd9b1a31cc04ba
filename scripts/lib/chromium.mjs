import { existsSync } from 'node:fs';

import { installPackages } from './apt.mjs';
import { findProgram } from './requirements.mjs';

/** Gives the path of a Chromium, installing one where that is allowed; undefined when there is none to be had. */
export async function findChromium() {
  return present() ?? ((await installPackages('chromium', 'fonts-dejavu-core', 'fonts-noto-core')) ? present() : undefined);
}

function present() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return findProgram('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome');
}
