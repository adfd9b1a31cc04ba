import { fillFacts, firstText, hashtagsOf, joinLanguages, unknownFacts } from './text.rules';

const VALUES = {
  judul: 'Dongeng Sabtu',
  kapan: 'Sab, 28 Nov 2026',
  biaya: 'gratis',
  tautan: 'https://x.id/s/a',
};

test('facts are filled in; parts and lines that name a fact which says nothing fall away', () => {
  const text = '{judul}\n{ kapan }\n{tempat}\nUsia {usia} · {biaya} · tinggal {sisa}\n\nDaftar: {tautan}';

  expect(fillFacts(text, VALUES)).toBe('Dongeng Sabtu\nSab, 28 Nov 2026\ngratis\n\nDaftar: https://x.id/s/a');
});

test('a value that looks like a fact stays as it is', () => {
  expect(fillFacts('{judul}', { judul: 'Buku {kapan}' })).toBe('Buku {kapan}');
});

test('what is no fact is told by name', () => {
  expect(unknownFacts('{judul} {harga} {harga} {Kapan}')).toEqual(['harga', 'Kapan']);
});

test('hashtags are words put together, the own one first, no more than four', () => {
  expect(hashtagsOf(['Cerita anak', 'Batik tulis', 'cerita Anak', 'A', 'B'])).toEqual([
    '#PustakaPasuruan',
    '#CeritaAnak',
    '#BatikTulis',
    '#A',
  ]);
});

test('a first text names facts, and hashtags once', () => {
  const made = { kind: 'EVENT', hashtags: ['#PustakaPasuruan'] } as const;

  expect(firstText(made, 'TELEGRAM', 'ID')).toContain('{kapan}');
  expect(firstText(made, 'TELEGRAM', 'ID')).toContain('#PustakaPasuruan');
  expect(firstText(made, 'TELEGRAM', 'EN')).not.toContain('#');
  expect(firstText(made, 'PORTAL', 'ID')).not.toContain('#');
  expect(joinLanguages({ EN: 'Two', ID: 'Satu' })).toBe('Satu\n\nTwo');
});
