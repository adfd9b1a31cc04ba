import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { installPackages } from './apt.mjs';

/** When everything is tried unless another moment is asked for: a Tuesday on which the library has just opened. */
const USUAL_MOMENT = new Date('2026-11-24T10:00+07:00');

/**
 * Gives the environment that specs and journeys run in: at the moment asked for by `--at`, else by TEST_NOW, else
 * at the usual one, so that a run does not depend on its hour. TEST_NOW=machine keeps the machine's own time, as
 * does a machine without libfaketime.
 */
export async function testClock(asked, wanted = process.env.TEST_NOW) {
  if (asked) return environmentAt(asked);
  if (wanted === 'machine') return {};
  if (wanted) return environmentAt(new Date(wanted));
  return environmentAt(USUAL_MOMENT).catch(({ message }) => {
    console.log(`${message} Everything is tried at the machine's own time.`);
    return {};
  });
}

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
