import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { installPackages } from './apt.mjs';

/**
 * Gives the environment in which programs believe that it is another moment, from which time runs on; installs
 * libfaketime where that is allowed, and throws where it is not to be had.
 */
export async function environmentAt(instant, now = Date.now()) {
  const library = findLibrary() ?? ((await installPackages('libfaketime')) ? findLibrary() : undefined);
  if (!library)
    throw new Error(
      'Another moment needs libfaketime, which is not here and could not be installed (Debian: libfaketime).',
    );
  const seconds = Math.round((instant.getTime() - now) / 1000);
  return {
    LD_PRELOAD: library,
    FAKETIME: `${seconds < 0 ? '-' : '+'}${Math.abs(seconds)}s`,
    // Waits count real seconds.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}

function findLibrary() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return folders
    .map((name) => join('/usr/lib', name, 'faketime/libfaketimeMT.so.1'))
    .find((path) => existsSync(path));
}
