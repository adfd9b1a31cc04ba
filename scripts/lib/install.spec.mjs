import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { findInstallGap } from './install.mjs';
import { fromRoot } from './project.mjs';
import { complaintAboutNode } from './requirements.mjs';

let folder;
before(() => (folder = mkdtempSync(join(tmpdir(), 'pustaka-install-'))));
after(() => rmSync(folder, { recursive: true, force: true }));

function lockfile(name, packages) {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify({ packages }));
  return file;
}

function gapBetween(wanted, installed) {
  return findInstallGap(lockfile('wanted.json', wanted), lockfile('installed.json', installed));
}

test('without node_modules everything is missing', () => {
  assert.equal(findInstallGap(lockfile('wanted.json', {}), join(folder, 'nothing.json')), 'node_modules');
});

test('a package of another version is a gap', () => {
  assert.equal(
    gapBetween({ 'node_modules/a': { version: '2.0.0' } }, { 'node_modules/a': { version: '1.0.0' } }),
    'node_modules/a',
  );
});

test('a missing package is a gap, unless it is for another kind of machine', () => {
  assert.equal(gapBetween({ 'node_modules/a': { version: '1.0.0' } }, {}), 'node_modules/a');
  assert.equal(gapBetween({ 'node_modules/a': { version: '1.0.0', optional: true } }, {}), undefined);
});

test('what is installed here fits the lockfile', () => {
  assert.equal(findInstallGap(), undefined);
});

test('there is one graphql: two of them do not know each other', () => {
  const packages = Object.keys(JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8')).packages);

  assert.deepEqual(
    packages.filter((path) => path.endsWith('node_modules/graphql')),
    ['node_modules/graphql'],
  );
});

test('every dependency is pinned to one version', () => {
  const files = ['.', 'schema', 'server', 'web-shared', 'web-patron', 'web-staff'].map((workspace) =>
    JSON.parse(readFileSync(fromRoot(workspace, 'package.json'), 'utf8')),
  );
  const versions = files.flatMap(({ dependencies = {}, devDependencies = {} }) =>
    Object.entries({ ...dependencies, ...devDependencies }),
  );

  assert.deepEqual(
    versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    [],
  );
});

test('an old Node is refused in one line, a new one is not', () => {
  assert.equal(
    complaintAboutNode('18.20.4'),
    'Node 20.19 or newer is needed; this is 18.20.4. See https://nodejs.org.',
  );
  assert.equal(
    complaintAboutNode('20.18.9'),
    'Node 20.19 or newer is needed; this is 20.18.9. See https://nodejs.org.',
  );
  assert.deepEqual(
    ['20.19.0', '22.1.0', '26.0.0'].map((version) => complaintAboutNode(version)),
    [undefined, undefined, undefined],
  );
});
