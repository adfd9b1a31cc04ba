import { qrPath } from './qr-path';

const ADDRESS =
  'otpauth://totp/Pustaka%20Pasuruan:nur%40example.org?issuer=Pustaka%20Pasuruan&secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&algorithm=SHA1&digits=6&period=30';

test('a code has a quiet zone of four modules and begins with its finder', () => {
  const { side, path } = qrPath(ADDRESS);

  expect([(side - 8 - 17) % 4, path.startsWith('M4 4h1v1h-1zM5 4h1v1h-1z')]).toEqual([0, true]);
});
