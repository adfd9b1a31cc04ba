import { asIdentifier, identifierKeys } from './identifiers';

test('an ISBN is known in both lengths, whatever its check digit', () => {
  expect(identifierKeys('978-602-8519-93-9')).toEqual(['9786028519939', '6028519936']);
  expect(identifierKeys('602-8519-93-6')).toEqual(['6028519936', '9786028519939']);
  expect(identifierKeys('9786234002969')[0]).toBe('9786234002969');
  expect(identifierKeys('SCOOPG8165')).toEqual(['scoopg8165']);
});

test.each([
  ['978 602 8519 93 9', '9786028519939'],
  ['ISBN: 978-602-8519-93-9', '9786028519939'],
  ['ISBN-13 9786028519939', '9786028519939'],
  ['0-306-40615-X', '030640615x'],
  ['0000000011', '0000000011'],
])('%j is the number %s', (text, number) => {
  expect(asIdentifier(text)).toBe(number);
});

test.each(['negeri 5 menara', '1984', '899.221 PRA b', ''])('%j is a text, not a number', (text) => {
  expect(asIdentifier(text)).toBeNull();
});
