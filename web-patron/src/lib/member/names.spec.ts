import { greetedName, initialsOf } from './names';

test('initials are the first letters of the first two words', () => {
  expect(initialsOf('Siti Nur Aini')).toBe('SN');
  expect(initialsOf('  siti   nur ')).toBe('SN');
});

test('a mononym has one initial', () => {
  expect(initialsOf('Suparman')).toBe('S');
  expect(initialsOf('')).toBe('');
});

test('people are greeted by the first word of their name', () => {
  expect(greetedName('Siti Nur Aini')).toBe('Siti');
  expect(greetedName('Suparman')).toBe('Suparman');
});
