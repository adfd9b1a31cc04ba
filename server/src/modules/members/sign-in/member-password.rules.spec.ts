import { passwordRefusal } from './member-password.rules';

const OWNER = {
  name: 'Siti Aminah',
  cardNumber: 'PSR-26-000123',
  birthDate: '1990-04-17',
  email: 'aminah.kue@contoh.id',
  phone: '+6281234567890',
};
const codeOf = (password: string): string | undefined => passwordRefusal(password, OWNER, ['password'])?.code;

test.each(['jendela biru', 'kucingmanis', 'Rujak-Cingur', 'bukan namaku', '  spasi  boleh '])(
  '%s is accepted',
  (password) => {
    expect(passwordRefusal(password, OWNER, ['password'])).toBeNull();
  },
);

test('seven characters are too few and 257 too many', () => {
  expect([codeOf('kucing7'), codeOf('kucing hijau '.repeat(20))]).toEqual(['INVALID', 'TOO_LONG']);
});

test.each([
  'PSR-26-000123',
  'psr26000123',
  '26000123',
  'sitiaminah',
  'aminah1990',
  '17041990',
  '19900417',
  'perpustakaan',
  'pasuruan1',
  'password123',
  'qwerty12345',
  'bismillah1',
  '12345678',
  '87654321',
  'aaaaaaaa',
  'abcdefgh',
  '081234567890',
  'aminah.kue',
  'rahasia123',
])('%s is easy to guess', (password) => {
  expect(codeOf(password)).toBe('INVALID');
});

test.each(['michelle', 'trustno1', 'TrustNo1', '1qaz2wsx', 'starwars', 'corvette'])(
  '%s is what many people use',
  (password) => {
    expect(codeOf(password)).toBe('INVALID');
  },
);
