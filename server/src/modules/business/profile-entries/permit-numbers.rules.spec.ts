import { isPirtValid, readHalal, readNib, readPirt } from './profile-facts.rules';

const TODAY = '2026-11-24';

test('a P-IRT number is read in its parts and printed as it stands on the label', () => {
  expect(readPirt('P-IRT 2063575010001-29', TODAY)).toEqual({
    ok: true,
    facts: {
      printed: 'P-IRT 2063575010001-29',
      packaging: 'PLASTIC',
      foodType: '06',
      regency: '3575',
      product: '01',
      producer: '0001',
      expiryYear: 2029,
    },
  });
});

test.each(['206357501000129', 'PIRT 2063575010001-29', 'p-irt no. 2063575010001 29', ' 2063575010001-29 '])(
  '%s is the same number',
  (typed) => {
    expect(readPirt(typed, TODAY)).toMatchObject({ ok: true, facts: { printed: 'P-IRT 2063575010001-29' } });
  },
);

test.each([
  ['P-IRT 206357501000-29', 'WRONG_LENGTH'],
  ['P-IRT 9063575010001-29', 'UNKNOWN_PACKAGING'],
  ['P-IRT 2060075010001-29', 'UNKNOWN_REGION'],
  ['P-IRT 2063575010000-29', 'ZERO_SERIAL'],
  ['P-IRT 20635750A0001-29', 'NOT_DIGITS'],
  ['2,06358E+14', 'SPREADSHEET_NUMBER'],
  ['P-IRT 2063575010001-32', 'ENDS_TOO_LATE'],
])('%s is refused: %s', (typed, problem) => {
  expect(readPirt(typed, TODAY)).toEqual({ ok: false, problem });
});

test('a P-IRT is valid until the end of its last year', () => {
  expect(isPirtValid({ expiryYear: 2026 }, TODAY)).toBe(true);
  expect(isPirtValid({ expiryYear: 2025 }, TODAY)).toBe(false);
});

test('a P-IRT given in the last years of a century ends in the next one', () => {
  expect(readPirt('P-IRT 2063575010001-02', '2098-03-01')).toMatchObject({
    ok: true,
    facts: { expiryYear: 2102 },
  });
  expect(readPirt('P-IRT 2063575010001-31', TODAY)).toMatchObject({ ok: true, facts: { expiryYear: 2031 } });
});

test('a NIB is 13 digits, with or without blanks, and keeps its zeros in front', () => {
  expect(readNib('0220 0012 3456 7')).toEqual({ ok: true, facts: { nib: '0220001234567' } });
  expect(readNib('022000123456')).toEqual({ ok: false, problem: 'WRONG_LENGTH' });
  expect(readNib('1,2202E+12')).toEqual({ ok: false, problem: 'SPREADSHEET_NUMBER' });
  expect(readNib('NIB saya')).toEqual({ ok: false, problem: 'NOT_DIGITS' });
});

test('the number of a halal certificate is ID and 17 or 18 digits, in any usual writing; that of an application is refused', () => {
  expect(
    ['ID35110000123450126', 'id 3511 0000 1234 5012 6', 'No. ID112100009882540924'].map(readHalal),
  ).toEqual([
    { ok: true, facts: { printed: 'ID35110000123450126' } },
    { ok: true, facts: { printed: 'ID35110000123450126' } },
    { ok: true, facts: { printed: 'ID112100009882540924' } },
  ]);
  expect(
    [
      readHalal('SH2026-1-000123'),
      readHalal('ID3511'),
      readHalal('35110000123450126'),
      readHalal('3,5E+16'),
    ].map((reading) => (reading.ok ? 'ok' : reading.problem)),
  ).toEqual(['NOT_DIGITS', 'WRONG_LENGTH', 'NOT_DIGITS', 'SPREADSHEET_NUMBER']);
});
