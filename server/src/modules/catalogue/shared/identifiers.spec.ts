import { displayIdentifier, readIdentifier, toIsbn10, readIdentifierBeginning } from './identifiers';

describe('identifiers', () => {
  test.each([
    ['978-602-8519-93-9', 'ISBN', '9786028519939', true],
    ['ISBN 979 8659 12 0', 'ISBN', '9789798659126', true],
    ['0-596-00108-8', 'ISBN', '9780596001087', true],
    ['080442957x', 'ISBN', '9780804429573', true],
    ['9786234002969', 'ISBN', '9786234002969', false],
    ['0596001089', 'ISBN', '9780596001087', false],
    ['1978-3833', 'ISSN', '19783833', true],
    ['ISSN: 2434-561X', 'ISSN', '2434561X', true],
    ['1978-3830', 'ISSN', '19783830', false],
    ['8996150020246', 'OTHER', null, null],
    ['9770126005197', 'OTHER', null, null],
    ['9790260000438', 'OTHER', null, null],
    ['SCOOPG12345', 'OTHER', null, null],
    ['9.78979306279e+12', 'OTHER', null, null],
    ['', 'OTHER', null, null],
  ])('%s is read as %s', (printed, kind, normalised, isCheckDigitValid) => {
    expect(readIdentifier(printed)).toEqual({ kind, normalised, isCheckDigitValid });
  });

  test('an ISBN is shown with the hyphens of its group and publisher', () => {
    expect(displayIdentifier('9786028519939')).toBe('978-602-8519-93-9');
    expect(displayIdentifier('19783833')).toBe('1978-3833');
    expect(displayIdentifier(' SCOOPG12345 ')).toBe('SCOOPG12345');
  });

  test('only 978 numbers have a form of ten', () => {
    expect(toIsbn10('9780804429573')).toBe('080442957X');
    expect(toIsbn10('9791034700012')).toBeNull();
  });
});

test('the beginning of an ISBN has five digits at least; whole numbers, years and words are none', () => {
  expect(
    ['978-602', '978 602 85', '60285', 'ISBN 9786028', '602-8519-93'].map(readIdentifierBeginning),
  ).toEqual(['978602', '97860285', '60285', '9786028', '602851993']);
  expect(
    ['9786028519939', '1984', '2019 2020', '978', 'b2b', '899.221', ''].map(readIdentifierBeginning),
  ).toEqual([null, null, null, null, null, null, null]);
});
