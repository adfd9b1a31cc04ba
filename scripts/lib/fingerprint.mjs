import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { fromRoot } from './project.mjs';

const notSources = /^(node_modules|dist(\..*)?|coverage|\.data|\.manifest)$/;

/** Tells files apart by path, size and time of change, which is quick enough to ask on every start. */
export function computeFingerprint(paths) {
  const hash = createHash('sha256');
  for (const path of paths) describe(fromRoot(path), hash);
  return hash.digest('hex');
}

/** Tells whether what was built from `paths` still fits them. */
export function isFresh(stampFile, paths) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === computeFingerprint(paths);
}

/** Notes that the result beside `stampFile` was built from sources with this fingerprint. */
export function writeStamp(stampFile, fingerprint) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, fingerprint);
}

function describe(path, hash) {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return;
  if (!facts.isDirectory()) return hash.update(`${path}\0${facts.size}\0${facts.mtimeMs}\n`);
  for (const name of readdirSync(path).sort()) {
    // Generated code follows from the other sources: it must not make itself stale.
    if (!notSources.test(name) && !name.includes('.generated.') && !name.includes('.spec.'))
      describe(join(path, name), hash);
  }
}
