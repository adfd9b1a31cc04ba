import { randomBytes } from 'node:crypto';

import fc from 'fast-check';

import { makeSecret, readSecret, SECRET_PATTERN } from './key-secret.rules';

test('a secret is read back, and a test key and a personal token are told by their beginnings', () => {
  const live = makeSecret(randomBytes, 'KEY');
  const test = makeSecret(randomBytes, 'TEST_KEY');
  const token = makeSecret(randomBytes, 'TOKEN');

  expect([live, test, token].every((secret) => SECRET_PATTERN.test(secret))).toBe(true);
  expect([live.slice(0, 4), test.slice(0, 5), token.slice(0, 5)]).toEqual(['psr_', 'psrt_', 'psrp_']);
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  expect([live, token].map(readSecret)).toEqual([
    { hash, isToken: false },
    { hash, isToken: true },
  ]);
});

test('one wrong sign anywhere is a typing error, and so are missing signs', () => {
  const secret = makeSecret(randomBytes, 'KEY');

  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: secret.length - 1 }),
      fc.constantFrom('a', 'Z', '7'),
      (at, sign) => {
        const typed = secret.slice(0, at) + sign + secret.slice(at + 1);
        return typed === secret || 'fault' in readSecret(typed);
      },
    ),
  );
  expect(readSecret(secret.slice(0, -1))).toEqual({ fault: 'MISTYPED' });
});

test.each(['', 'Bearer', 'ghp_000000000000000000000000000000000000'])('%p is no key of ours', (text) => {
  expect(readSecret(text)).toEqual({ fault: 'NO_KEY' });
});
