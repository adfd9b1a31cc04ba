import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { run } from './processes.mjs';
import { fromRoot, installedProgram, root } from './project.mjs';

/** Gives the path, from the root, of the list of operations an app may send. */
export function toOperationsFile(app) {
  return `schema/operations/${app}.json`;
}

/**
 * Adds the app's operations of today to its list. What was ever committed stays in the list, because tabs
 * opened before a release go on sending it; drafts that were never committed drop out.
 */
export async function recordOperations(app) {
  const current = await readCurrentOperations(app);
  if (!current) return;
  const file = fromRoot(toOperationsFile(app));
  const text = `${JSON.stringify(mergeOperations(committedOperations(toOperationsFile(app)), current), null, 2)}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/**
 * Asks the tool of Apollo for the operations as the client sends them; undefined when the app sends none by
 * id.
 */
export async function readCurrentOperations(app) {
  if (!existsSync(fromRoot(app, 'persisted-query-manifest.config.ts'))) return undefined;
  const { code, output } = await run(installedProgram('generate-persisted-query-manifest'), [], {
    cwd: fromRoot(app),
  });
  if (code !== 0) throw new Error(`The operations of ${app} could not be listed:\n${output}`);
  return JSON.parse(readFileSync(fromRoot(app, '.manifest/persisted-query-manifest.json'), 'utf8'));
}

/**
 * Puts two manifests together: every id once, today's operations last, since the last of a name is the
 * newest.
 */
export function mergeOperations(earlier, current) {
  const ids = new Set(current.operations.map(({ id }) => id));
  const older = earlier.operations.filter(({ id }) => !ids.has(id));
  const today = [...current.operations].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { format: 'apollo-persisted-query-manifest', version: 1, operations: [...older, ...today] };
}

/** Reads a manifest as it was last committed; without git the file as it stands counts as committed. */
export function committedOperations(file) {
  const nothing = { operations: [] };
  try {
    return JSON.parse(
      execFileSync('git', ['show', `HEAD:${file}`], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        maxBuffer: 2 ** 28,
      }),
    );
  } catch {
    const hasGit = existsSync(fromRoot('.git'));
    return !hasGit && existsSync(fromRoot(file)) ? JSON.parse(readFileSync(fromRoot(file), 'utf8')) : nothing;
  }
}
