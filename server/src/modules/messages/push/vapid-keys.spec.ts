import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

import { openVapidKeys, VAPID_FILE } from './vapid-keys';

const folder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'pustaka-vapid-'));
const UNSET = { vapidPublicKey: null, vapidPrivateKey: null };

test('an installation makes its pair of keys at the first use and keeps it, readable by its owner only', () => {
  const dataDir = folder();
  const opened = openVapidKeys({ ...UNSET, dataDir });
  expect(fs.readdirSync(dataDir)).toEqual([]);

  const keys = opened();

  expect([keys.publicKey.length, keys.privateKey.length]).toEqual([87, 43]);
  expect(openVapidKeys({ ...UNSET, dataDir })()).toEqual(keys);
  expect((fs.statSync(path.join(dataDir, VAPID_FILE)).mode & 0o777).toString(8)).toBe('600');
  fs.rmSync(dataDir, { recursive: true });
});

test('configured keys are used and no file is written', () => {
  const dataDir = folder();

  expect(openVapidKeys({ vapidPublicKey: 'publik', vapidPrivateKey: 'rahasia', dataDir })()).toEqual({
    publicKey: 'publik',
    privateKey: 'rahasia',
  });
  expect(fs.readdirSync(dataDir)).toEqual([]);
  fs.rmSync(dataDir, { recursive: true });
});
