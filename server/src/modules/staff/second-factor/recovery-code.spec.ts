import { newRecoveryCodes, recoveryCodeHash } from './recovery-code';

test('there are ten different codes of 24 letters in groups of four', () => {
  const codes = newRecoveryCodes();

  expect(codes.filter((code) => /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/.test(code)).length).toBe(
    10,
  );
  expect(new Set(codes).size).toBe(10);
});

test('a code is known however it is typed', () => {
  expect(recoveryCodeHash(' o1ab cdef-GHJK MNPQ rstv wxyz')).toBe(
    recoveryCodeHash('01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ'),
  );
});
