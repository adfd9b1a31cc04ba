/**
 * Compares the contract with the one committed before and refuses changes that break callers, unless
 * schema/CHANGELOG.md names the place under a line that begins with "Breaking:".
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { fromRoot, root } from '../lib/project.mjs';
import { announcedBreaks, changesBetween, unannounced } from './breaking-changes.mjs';

const file = 'schema/schema.graphql';
const changelog = 'schema/CHANGELOG.md';

const current = readFileSync(fromRoot(file), 'utf8');
const earlier = committedBefore(current);
if (earlier === undefined) {
  console.log('There is no earlier version of the contract to compare with.');
  process.exit(0);
}

const { changes, breaking } = await changesBetween(earlier.text, current);
const announced = existsSync(fromRoot(changelog))
  ? announcedBreaks(readFileSync(fromRoot(changelog), 'utf8'))
  : [];
const refused = unannounced(breaking, announced);
console.log(
  `${changes.length} changes since ${earlier.commit}, ${breaking.length} breaking, ${refused.length} of them not announced.`,
);
for (const { path, message } of refused)
  console.error(
    `${path}: ${message} Announce it in ${changelog} ("Breaking: \`${path}\` …") or keep the old field, deprecated.`,
  );
process.exit(refused.length > 0 ? 1 : 0);

// The newest commit whose contract differs: HEAD while editing, the commit before the last change afterwards.
function committedBefore(now) {
  for (const commit of git('log', '-n', '20', '--format=%h', 'HEAD', '--', file)
    .split('\n')
    .filter(Boolean)) {
    const text = git('show', `${commit}:${file}`);
    if (text !== now) return { commit, text };
  }
  return undefined;
}

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    // No git, or no history here: nothing was published from this folder.
    return '';
  }
}
