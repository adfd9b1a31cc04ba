/** Refuses a committed contract that is not what the server's code makes: `npm run schema` writes it anew. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { run } from '../lib/processes.mjs';
import { fromRoot } from '../lib/project.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pustaka-schema-'));
const file = join(folder, 'schema.graphql');
const { code, output } = await run(
  process.execPath,
  [fromRoot('server/dist/cli/main.js'), 'schema', '--write', file],
  { env: { DATA_DIR: folder } },
);
if (code !== 0) giveUp(output);
const made = readFileSync(file, 'utf8').trim();
const committed = readFileSync(fromRoot('schema/schema.graphql'), 'utf8').trim();
rmSync(folder, { recursive: true });
if (made !== committed) giveUp(firstDifference(committed.split('\n'), made.split('\n')));
console.log('schema.graphql is what the code makes.');

function firstDifference(committed, made) {
  const line = committed.findIndex((text, index) => text !== made[index]);
  const at = line < 0 ? committed.length : line;
  return `schema/schema.graphql differs from the code at line ${at + 1}:\n- committed: ${committed[at] ?? '(end)'}\n- code:      ${made[at] ?? '(end)'}\nnpm run schema writes it anew.`;
}

function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}
