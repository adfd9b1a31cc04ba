import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { DATA_KEY_FILE, openDataKey } from './data-key';

const KEY = 'ab'.repeat(32);
const folder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-key-'));

test('what was sealed is opened by the same key and for the same purpose only', () => {
  const key = openDataKey({ dataKey: KEY, dataDir: 'nowhere' });
  const sealed = key.seal('nik', '3575020708990001');

  expect(key.open('nik', sealed)).toBe('3575020708990001');
  expect(key.open('other', sealed)).toBeNull();
  expect(openDataKey({ dataKey: 'cd'.repeat(32), dataDir: 'nowhere' }).open('nik', sealed)).toBeNull();
});

test('the same text is sealed differently each time, and a changed one does not open', () => {
  const key = openDataKey({ dataKey: KEY, dataDir: 'nowhere' });
  const sealed = key.seal('nik', '3575020708990001');

  expect(key.seal('nik', '3575020708990001')).not.toBe(sealed);
  expect(sealed).not.toContain('3575');
  const middle = Math.floor(sealed.length / 2);
  expect(
    key.open(
      'nik',
      sealed.slice(0, middle) + (sealed[middle] === 'A' ? 'B' : 'A') + sealed.slice(middle + 1),
    ),
  ).toBeNull();
  expect(key.open('nik', `${key.id()}.x`)).toBeNull();
});

test('fingerprints are equal for equal texts and differ by purpose and key', () => {
  const key = openDataKey({ dataKey: KEY, dataDir: 'nowhere' });
  const found = [
    key.fingerprint('nik', 'a'),
    key.fingerprint('nik', 'a'),
    key.fingerprint('login', 'a'),
    openDataKey({ dataKey: 'cd'.repeat(32), dataDir: 'nowhere' }).fingerprint('nik', 'a'),
  ];

  expect(new Set(found).size).toBe(3);
  expect(found[0]).toMatch(/^[0-9a-f]{64}$/);
});

test('without a configured key the installation makes one at the first use and keeps it for its owner only', () => {
  const dataDir = folder();
  const first = openDataKey({ dataKey: null, dataDir });
  expect(fs.readdirSync(dataDir)).toEqual([]);

  const sealed = first.seal('nik', '3575020708990001');

  expect(openDataKey({ dataKey: null, dataDir }).open('nik', sealed)).toBe('3575020708990001');
  expect(fs.readdirSync(dataDir)).toEqual([DATA_KEY_FILE]);
  expect(fs.statSync(path.join(dataDir, DATA_KEY_FILE)).mode & 0o777).toBe(0o600);
});

test('a damaged key file is not replaced: what it sealed would be lost', () => {
  const dataDir = folder();
  fs.writeFileSync(path.join(dataDir, DATA_KEY_FILE), 'short');

  expect(() => openDataKey({ dataKey: null, dataDir }).id()).toThrow(/must hold 64 hexadecimal digits/);
});
