import { countLetters, fillFacts } from './fill-facts';

const VALUES = new Map([
  ['judul', 'Dongeng Sabtu'],
  ['biaya', 'gratis'],
  ['tautan', 'https://x.id/s/a'],
]);

test('facts are filled as the server fills them', () => {
  expect(
    fillFacts('{judul}\n{tempat}\nUsia {usia} · {biaya} · tinggal {sisa}\n\nDaftar: {tautan}', VALUES),
  ).toBe('Dongeng Sabtu\ngratis\n\nDaftar: https://x.id/s/a');
  expect(fillFacts('{judul} {harga}', VALUES)).toBe('Dongeng Sabtu {harga}');
});

test('X counts every address alike', () => {
  expect([countLetters('X', 'a https://x.id/s/a'), countLetters('TELEGRAM', 'a https://x.id/s/a')]).toEqual([
    25, 18,
  ]);
});
