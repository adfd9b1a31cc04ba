import { findControlCharacter, locateControlCharacter } from './control-characters';

test.each([
  ['Bumi\u0000Manusia', 'U+0000'],
  ['Bumi\u000BManusia', 'U+000B'],
  ['\u001BManusia', 'U+001B'],
  ['Bumi\u007F', 'U+007F'],
  ['\u0093Bumi\u0094', 'U+0093'],
  ['Bumi \uD83D', 'U+D83D'],
])('finds what no keyboard types in %j', (text, character) => {
  expect(findControlCharacter(text)).toBe(character);
});

test.each(['', 'Bumi Manusia', 'Baris\nbaris\r\nbaris\tkolom', 'ﷺ 😀 é', 'e\u0301\u200B'])(
  'leaves %j, with its line breaks and tabs',
  (text) => {
    expect(findControlCharacter(text)).toBeNull();
  },
);

test('says in which field of an input it stands', () => {
  const input = { title: { name: 'Bumi', notes: ['satu', 'du\u0007a'] }, size: 3, at: null };

  expect(locateControlCharacter({ input })).toEqual({ path: 'input.title.notes.1', character: 'U+0007' });
  expect(locateControlCharacter({ input: { ...input, title: null } })).toBeNull();
});
