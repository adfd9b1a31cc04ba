import { newTotpSecret, stepOfCode, totpAddress, totpCodeAt } from './totp-code';

/** The secret and the codes of RFC 6238, appendix B (SHA-1), of which six digits are shown. */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

test.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_234_567_890, '005924', 41_152_263],
])('at second %d the code is %s', (second, code, step) => {
  const moment = new Date(second * 1_000);

  expect([totpCodeAt(RFC_SECRET, moment), stepOfCode(RFC_SECRET, code, moment)]).toEqual([code, step]);
});

test('the codes of the period before and after count, others do not', () => {
  const now = new Date('2026-11-24T03:00:10Z');
  const at = (seconds: number) =>
    stepOfCode(RFC_SECRET, totpCodeAt(RFC_SECRET, new Date(now.getTime() + seconds * 1_000)), now);
  const step = at(0) ?? 0;

  expect([at(-60), at(-30), at(30), at(60)]).toEqual([null, step - 1, step + 1, null]);
});

test('every secret has 160 bits and is new', () => {
  expect([newTotpSecret().length, newTotpSecret() === newTotpSecret()]).toEqual([32, false]);
});

test('the address names the library and the account', () => {
  expect(totpAddress(RFC_SECRET, 'nur@example.org')).toBe(
    `otpauth://totp/Pustaka%20Pasuruan:nur%40example.org?issuer=Pustaka%20Pasuruan&secret=${RFC_SECRET}&algorithm=SHA1&digits=6&period=30`,
  );
});
