import { toSearchVariables } from './search-variables';

const variables = (query: string) => toSearchVariables(new URLSearchParams(query), 'id', '2026-12-01');

test('an empty address asks for the first page of everything', () => {
  expect(variables('')).toEqual({
    text: '',
    filter: {},
    first: 20,
    locale: 'ID',
    today: '2026-12-01',
    withEvents: false,
  });
});

test('every part of the address becomes a variable', () => {
  const query =
    'q=+ayat2+cinta+&tersedia=1&cabang=brn_1&cabang=brn_2&jenis=BOOK&bahasa=ind&untuk=CHILDREN&kelas=8&dari=1980&sampai=2005&subjek=sbj_1&orang=ctr_1&urut=YEAR&setelah=c1';

  expect(variables(query)).toEqual({
    text: 'ayat2 cinta',
    filter: {
      availableNow: true,
      branchIds: ['brn_1', 'brn_2'],
      materialTypes: ['BOOK'],
      languages: ['ind'],
      audiences: ['CHILDREN'],
      classes: ['8'],
      years: { fromYear: 1980, untilYear: 2005 },
      subjectIds: ['sbj_1'],
      contributorIds: ['ctr_1'],
    },
    orderBy: { field: 'YEAR' },
    first: 20,
    after: 'c1',
    locale: 'ID',
    today: '2026-12-01',
    withEvents: false,
  });
});

test('going back asks for the page before a cursor', () => {
  expect(variables('sebelum=c9')).toEqual({
    text: '',
    filter: {},
    last: 20,
    before: 'c9',
    locale: 'ID',
    today: '2026-12-01',
    withEvents: false,
  });
});

test('values the API does not know are left out', () => {
  expect(variables('jenis=BUKU&untuk=ROBOTS&dari=abad&urut=MOOD&cabang=').filter).toEqual({});
  expect(variables('urut=MOOD')).not.toHaveProperty('orderBy');
});

test('the same value twice counts once and an open span of years stays open', () => {
  expect(variables('kelas=8&kelas=8&dari=1990').filter).toEqual({
    classes: ['8'],
    years: { fromYear: 1990 },
  });
});

test('English pages ask for English names', () => {
  expect(toSearchVariables(new URLSearchParams(''), 'en', '2026-12-01').locale).toBe('EN');
});

test('events are asked for with words, before the first page only', () => {
  expect(
    ['', 'q=dongeng', 'q=dongeng&kelas=8', 'q=dongeng&setelah=c1', 'q=dongeng&sebelum=c9'].map(
      (query) => variables(query).withEvents,
    ),
  ).toEqual([false, true, true, false, false]);
});
