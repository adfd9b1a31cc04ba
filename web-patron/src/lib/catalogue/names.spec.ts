import { leadingContributions, lifeYears, spokenName } from './names';

test('an inverted name is said in its natural order', () => {
  expect(spokenName('Toer, Pramoedya Ananta')).toBe('Pramoedya Ananta Toer');
  expect(spokenName('Soekarno')).toBe('Soekarno');
  expect(spokenName('Indonesia, Departemen Agama, Jakarta')).toBe('Indonesia, Departemen Agama, Jakarta');
});

test('the main entry is named first, then authors', () => {
  const contributions = [
    { role: 'TRANSLATOR', isMain: false, contributor: { preferredName: 'C' } },
    { role: 'AUTHOR', isMain: false, contributor: { preferredName: 'B' } },
    { role: 'AUTHOR', isMain: true, contributor: { preferredName: 'A' } },
  ];

  expect(leadingContributions(contributions, 2).map(({ contributor }) => contributor.preferredName)).toEqual([
    'A',
    'B',
  ]);
});

test('years of a life are open where they are not known', () => {
  expect([lifeYears(1925, 2006), lifeYears(1982, null), lifeYears(null, null)]).toEqual([
    '1925–2006',
    '1982–',
    '',
  ]);
});
