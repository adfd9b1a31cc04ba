import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { computeFingerprint, isFresh, writeStamp } from './fingerprint.mjs';
import { root } from './project.mjs';

let folder;
let stamp;
let sources;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pustaka-stamp-'));
  mkdirSync(join(folder, 'src/deep'), { recursive: true });
  writeFileSync(join(folder, 'src/deep/a.ts'), 'a');
  stamp = join(folder, 'dist/.built-from');
  sources = [relative(root, join(folder, 'src'))];
  writeStamp(stamp, computeFingerprint(sources));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was just built is fresh', () => {
  assert.equal(isFresh(stamp, sources), true);
});

test('an edit, a new file and a removed file each make it stale', () => {
  utimesSync(join(folder, 'src/deep/a.ts'), 1, 1);
  assert.equal(isFresh(stamp, sources), false);

  writeStamp(stamp, computeFingerprint(sources));
  writeFileSync(join(folder, 'src/b.ts'), 'b');
  assert.equal(isFresh(stamp, sources), false);

  writeStamp(stamp, computeFingerprint(sources));
  rmSync(join(folder, 'src/b.ts'));
  assert.equal(isFresh(stamp, sources), false);
});

test('generated code and tests do not make it stale', () => {
  writeFileSync(join(folder, 'src/a.generated.ts'), 'x');
  writeFileSync(join(folder, 'src/a.spec.ts'), 'x');

  assert.equal(isFresh(stamp, sources), true);
});

test('without a stamp nothing is fresh', () => {
  assert.equal(isFresh(join(folder, 'nowhere'), sources), false);
});
