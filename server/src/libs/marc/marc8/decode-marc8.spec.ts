import { decodeMarc8 } from './decode-marc8';

const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.of(part))),
  );
const ESC = 0x1b;

describe('MARC-8', () => {
  test('plain ASCII stays', () => {
    expect(decodeMarc8(bytes('Bumi Manusia')).text).toBe('Bumi Manusia');
  });

  test('marks stand before their letter and are composed with it', () => {
    expect(decodeMarc8(bytes('Soci', 0xe2, 'et', 0xe2, 'e')).text).toBe(
      'Sociét\u00e9'.replace('Sociét', 'Soci\u00e9t'),
    );
    expect(decodeMarc8(bytes('a', 0xe8, 0xe2, 'u')).text).toBe('a\u01d8');
    expect(decodeMarc8(bytes(0xa1, 0xb2, 0xb9)).text).toBe('Łø£');
  });

  test.each([
    ['Cyrillic', bytes(ESC, '(N', 'mOSKWA', ESC, '(B'), 'Москва'],
    ['Greek', bytes(ESC, '(S', 'abd', ESC, '(B'), 'αβγ'],
    ['Hebrew', bytes(ESC, '(2', '`ab', ESC, '(B'), 'אבג'],
    ['Arabic', bytes(ESC, '(3', 'GHJ', ESC, '(B'), 'ابت'],
    ['East Asian', bytes(ESC, '$1', '!0!', ESC, '(B'), '一'],
    ['subscripts', bytes('H', ESC, 'b2', ESC, 's', 'O'), 'H₂O'],
    ['superscripts', bytes('E=mc', ESC, 'p2', ESC, 's'), 'E=mc²'],
  ])('%s is reached by its escape sequence', (_, encoded, text) => {
    expect(decodeMarc8(encoded)).toEqual({ text, unknownBytes: 0, strayMarks: 0, hasEscapes: true });
  });

  test('characters outside of MARC-8 travel as references', () => {
    expect(decodeMarc8(bytes('&#x0C95; &amp; &#xD800;')).text).toBe('ಕ &amp; &#xD800;');
  });

  test('bytes without a character are replaced and counted, and the text after them survives', () => {
    expect(decodeMarc8(bytes('a', 0xfc, 'b', ESC, '?c'))).toEqual({
      text: 'a\uFFFDb?c',
      unknownBytes: 2,
      strayMarks: 0,
      hasEscapes: false,
    });
  });

  test('a mark without a letter is counted', () => {
    expect(decodeMarc8(bytes('caf', 0xe9, ' x')).strayMarks).toBe(1);
  });
});
