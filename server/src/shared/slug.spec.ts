import { isSlug, slugOf } from './slug';

test.each([
  ['Tata tertib', 'tata-tertib'],
  ["Qur'an & doa", 'quran-doa'],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  ['!?', 'pag-01k'],
])('the address of %p is %p', (name, slug) => {
  expect(slugOf(name, 'pag_01K')).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

test.each(['', 'Tata', 'tata tertib', '-tata', 'tata--tertib', 'a'.repeat(81)])('%p is no address', (text) =>
  expect(isSlug(text)).toBe(false),
);
