import { cutSearch, cutWords, foldSearch, LONGEST_SEARCH } from './search-text';

test('a search text of two hundred characters is looked at, and no more', () => {
  expect(cutSearch('x'.repeat(50_001))).toBe('x'.repeat(LONGEST_SEARCH));
  expect(cutSearch(null)).toBe('');
  expect(foldSearch("Al-Qur'an")).toBe('al quran');
});

test('a letter that folds to many makes no long pattern', () => {
  expect(foldSearch('ﷺ'.repeat(3_000)).length).toBeLessThanOrEqual(LONGEST_SEARCH);
});

test('six words are asked for, and none of them twice', () => {
  expect(cutWords(['buku', 'buku', 'anak'])).toEqual(['buku', 'anak']);
  expect(cutWords(['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g'])).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});
