import { greetedName, toInitials } from './names';

test('initials are the first letters of the first two words', () => {
  expect(toInitials('Siti Nur Aini')).toBe('SN');
  expect(toInitials('  siti   nur ')).toBe('SN');
});

test('a mononym has one initial', () => {
  expect(toInitials('Suparman')).toBe('S');
  expect(toInitials('')).toBe('');
});

test('people are greeted by the first word of their name', () => {
  expect(greetedName('Siti Nur Aini')).toBe('Siti');
  expect(greetedName('Suparman')).toBe('Suparman');
});
