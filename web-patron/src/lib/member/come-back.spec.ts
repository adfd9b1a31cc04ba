import { comeBackPath, signInPathFrom } from './come-back';

const origin = globalThis.location;

beforeAll(() =>
  Object.defineProperty(globalThis, 'location', {
    value: { origin: 'https://pustaka.example' },
    configurable: true,
  }),
);
afterAll(() => Object.defineProperty(globalThis, 'location', { value: origin, configurable: true }));

const after = (target: string) => comeBackPath(new URLSearchParams({ lanjut: target }), 'id');

test('the sign-in page remembers where a person came from, with the query and the place on the page', () => {
  expect(signInPathFrom({ pathname: '/judul/ttl_1', search: '?a=1', hash: '#pesan' }, 'id')).toBe(
    '/masuk?lanjut=%2Fjudul%2Fttl_1%3Fa%3D1%23pesan',
  );
});

test('nobody comes back to the home page, to signing in or to joining', () => {
  expect(
    ['/', '/masuk', '/daftar'].map((pathname) => signInPathFrom({ pathname, search: '' }, 'id')),
  ).toEqual(['/masuk', '/masuk', '/masuk']);
});

test('a person comes back to a place of the portal, in the language of the page', () => {
  expect(after('/judul/ttl_1#pesan')).toBe('/judul/ttl_1#pesan');
  expect(after('/en/titles/ttl_1?x=1')).toBe('/judul/ttl_1?x=1');
});

test('an address of another site is never followed', () => {
  expect(
    ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', ''].map(after),
  ).toEqual(Array(5).fill('/pustaka-saya'));
});
