import { normaliseEmail } from '../../../shared/email';
import { accountRefusals } from './staff.rules';

const account = { name: 'Nur Kholifah', email: 'nur@pasuruankota.go.id', password: 'kereta hujan jendela' };

test('a complete account with a long password is accepted', () => {
  expect(accountRefusals(account)).toBeNull();
});

test('a password of fourteen characters is too short', () => {
  expect(
    accountRefusals({ ...account, password: 'kereta hujan j' })?.map(({ code, field }) => [code, field]),
  ).toEqual([['INVALID', ['password']]]);
});

test.each(['123456789012345', '098765432109876', 'abcdefghijklmnop', 'ponmlkjihgfedcba'])(
  '%s is easy to guess',
  (password) => {
    expect(accountRefusals({ ...account, password })?.[0].message.EN).toMatch(/easy to guess/);
  },
);

test('a long password made of the words of this library is easy to guess', () => {
  expect(accountRefusals({ ...account, password: 'perpustakaanpasuruan1' })?.[0].message.EN).toMatch(
    /easy to guess/,
  );
});

test('every mistake of the form is told at once', () => {
  expect(accountRefusals({ name: ' ', email: 'nur@', password: '' })?.map(({ field }) => field)).toEqual([
    ['name'],
    ['email'],
    ['password'],
  ]);
});

test('an address has one spelling', () => {
  expect(normaliseEmail('  Nur@Pasuruankota.GO.ID ')).toBe('nur@pasuruankota.go.id');
});
