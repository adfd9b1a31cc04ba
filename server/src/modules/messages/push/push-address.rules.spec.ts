import { arePushKeys, isPushServiceAddress } from './push-address.rules';

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/x', true],
  ['https://web.push.apple.com/x', true],
  ['https://wns2-sg2p.notify.windows.com/w/?token=x', true],
  ['http://fcm.googleapis.com/x', false],
  ['https://127.0.0.1/x', false],
  ['https://localhost:3306/x', false],
  ['https://fcm.googleapis.com.evil.id/x', false],
  ['https://fcm.googleapis.com:8443/x', false],
  ['https://a@fcm.googleapis.com/x', false],
  ['https://evil.id/fcm.googleapis.com', false],
  ['file:///etc/passwd', false],
  ['', false],
])('%s is the address of a push service: %s', (endpoint, expected) => {
  expect(isPushServiceAddress(endpoint)).toBe(expected);
});

test('keys have the length of a point and of a secret', () => {
  const keys = { p256dh: `B${'a'.repeat(86)}`, auth: 'b'.repeat(22) };

  expect(arePushKeys(keys)).toBe(true);
  expect(
    [
      { ...keys, auth: 'b'.repeat(21) },
      { ...keys, p256dh: `A${'a'.repeat(86)}` },
      { ...keys, p256dh: `B${'+'.repeat(86)}` },
    ].map(arePushKeys),
  ).toEqual([false, false, false]);
});
