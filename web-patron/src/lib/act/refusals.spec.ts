import { refusalAt, findFieldMessage, refusalsBeside } from './refusals';

const refusals = [
  { message: 'Alamat email kurang lengkap.', field: ['email'] },
  { message: 'Terlalu banyak percobaan.', field: null },
  { message: 'Kartu ini diblokir.', field: ['memberId'] },
];

test('a reason stands beside its field', () => {
  expect(findFieldMessage(refusals, 'email')).toBe('Alamat email kurang lengkap.');
  expect(findFieldMessage(refusals, 'phone')).toBeNull();
});

test('reasons of no shown field stand together', () => {
  expect(refusalsBeside(refusals, ['email', 'phone']).map(({ message }) => message)).toEqual([
    'Terlalu banyak percobaan.',
    'Kartu ini diblokir.',
  ]);
});

test('a reason about one person of a list stands beside that person only', () => {
  const about = [
    { message: 'Raka sudah terdaftar.', field: ['people', '1'] },
    { message: 'Terlalu muda.', field: ['people', '10', 'birthDate'] },
  ];

  expect([
    refusalAt(about, 'people', '0'),
    refusalAt(about, 'people', '1'),
    refusalAt(about, 'people', '10'),
  ]).toEqual([null, 'Raka sudah terdaftar.', 'Terlalu muda.']);
});
