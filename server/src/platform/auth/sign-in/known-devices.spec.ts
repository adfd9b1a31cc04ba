import { openDataKey } from '../keys/data-key';
import { findKnownDevice, rememberDevice } from './known-devices';

const key = openDataKey({ dataKey: 'ab'.repeat(32), dataDir: '' });
const other = openDataKey({ dataKey: 'cd'.repeat(32), dataDir: '' });
const at = (cookie: string | undefined) => ({ audience: 'member' as const, cookie });

test('a device is known for the account that signed in on it, and for no other account, audience or library', () => {
  const cookie = rememberDevice(key, at(undefined), 'mbr_1');

  expect(findKnownDevice(key, at(cookie), 'mbr_1')).toBe(cookie.split('.')[0]);
  expect([
    findKnownDevice(key, at(cookie), 'mbr_2'),
    findKnownDevice(key, { audience: 'staff', cookie }, 'mbr_1'),
    findKnownDevice(other, at(cookie), 'mbr_1'),
  ]).toEqual([null, null, null]);
});

test('a family on one telephone stays known; of seven the one that signed in first makes room', () => {
  let cookie: string | undefined;
  for (let account = 1; account <= 7; account++) cookie = rememberDevice(key, at(cookie), `mbr_${account}`);

  expect([1, 2, 7].map((account) => findKnownDevice(key, at(cookie), `mbr_${account}`) !== null)).toEqual([
    false,
    true,
    true,
  ]);
  expect(rememberDevice(key, at(cookie), 'mbr_7')).toBe(cookie);
});

test('what is no cookie of the library is no known device', () => {
  const cookie = rememberDevice(key, at(undefined), 'mbr_1');
  const [id = '', proof = ''] = cookie.split('.');

  expect(
    [
      '',
      'x',
      id,
      `${id}.${proof.slice(0, -1)}`,
      `${id}.${'0'.repeat(32)}`,
      `${'A'.repeat(22)}.${proof}`,
      undefined,
    ].map((sent) => findKnownDevice(key, at(sent), 'mbr_1')),
  ).toEqual([null, null, null, null, null, null, null]);
  expect(rememberDevice(key, at('<script>'), 'mbr_1')).toMatch(/^[\w-]{22}\.[0-9a-f]{32}$/);
});
