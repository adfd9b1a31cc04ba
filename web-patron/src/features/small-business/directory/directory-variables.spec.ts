import { toDirectoryVariables } from './directory-variables';

test('an address without anything asks for the first page of all', () => {
  expect(toDirectoryVariables(new URLSearchParams())).toEqual({ filter: {}, first: 24 });
});

test('everything that can be chosen stands in the address, and what nobody knows is left out', () => {
  const parameters = new URLSearchParams(
    'q=+keripik+&sektor=FOOD&sektor=NONSENSE&kelurahan=35.75.01.1005&kelas=MICRO&terverifikasi=1&luar=0&urut=BARU&setelah=abc',
  );

  expect(toDirectoryVariables(parameters)).toEqual({
    filter: {
      text: 'keripik',
      sectors: ['FOOD'],
      kelurahanCodes: ['35.75.01.1005'],
      sizeClasses: ['MICRO'],
      isVerified: true,
    },
    orderBy: { field: 'PUBLISHED_AT', direction: 'DESC' },
    first: 24,
    after: 'abc',
  });
});
