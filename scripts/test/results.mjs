import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { isRunning, noteOf } from '../lib/orphans.mjs';
import { fromRoot } from '../lib/project.mjs';

const folder = fromRoot('test-results');
const runner = join(folder, 'runner');

/**
 * Empties `test-results/`, where a run keeps its whole output, Jest's reports, screenshots and what its
 * servers said; throws when another run of this checkout is under way.
 */
export function openResults() {
  const other = existsSync(runner) ? readFileSync(runner, 'utf8') : '';
  if (isRunning(other))
    throw new Error(
      `Another npm test (process ${other.split(' ')[0]}) is under way in this checkout: wait for it, or end it.`,
    );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(runner, noteOf(process.pid));
}

/** Writes a line to the terminal and to `test-results/output.log`. */
export function say(text) {
  console.log(text);
  appendFileSync(join(folder, 'output.log'), `${text}\n`);
}

/** Gives the folder for what one step, or one repeated file, leaves: made when it is first asked for. */
export function resultsOf(name) {
  const path = join(folder, name.replace(/[^\p{L}\d]+/gu, '-').slice(0, 100));
  mkdirSync(path, { recursive: true });
  return path;
}
