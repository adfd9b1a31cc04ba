/**
 * Compares the contract with every release in schema/releases and refuses what breaks callers of one: from a
 * release on there are only additions. What is outdated stays beside the new one, deprecated.
 */
import { readdirSync, readFileSync } from 'node:fs';

import { fromRoot } from '../lib/project.mjs';
import { changesBetween } from './breaking-changes.mjs';

const folder = 'schema/releases';

const current = readFileSync(fromRoot('schema/schema.graphql'), 'utf8');
const releases = readdirSync(fromRoot(folder)).filter((name) => name.endsWith('.graphql'));
if (releases.length === 0) console.error(`There is no release in ${folder}.`);
let broken = 0;
for (const name of releases) {
  const { changes, breaking } = await changesBetween(
    readFileSync(fromRoot(`${folder}/${name}`), 'utf8'),
    current,
  );
  console.log(`${name}: ${changes.length} changes since, ${breaking.length} of them breaking.`);
  for (const { path, message } of breaking)
    console.error(`${path}: ${message} Callers of ${name} need it: keep it, deprecated, beside the new one.`);
  broken += breaking.length;
}
process.exit(broken > 0 || releases.length === 0 ? 1 : 0);
