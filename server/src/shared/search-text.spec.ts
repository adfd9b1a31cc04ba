import { cutSearch, foldSearch, LONGEST_SEARCH } from './search-text';

test('a search text of two hundred characters is looked at, and no more', () => {
  expect(cutSearch('x'.repeat(50_001))).toBe('x'.repeat(LONGEST_SEARCH));
  expect(cutSearch(null)).toBe('');
  expect(foldSearch("Al-Qur'an")).toBe('al quran');
});

test('a letter that folds to many makes no long pattern', () => {
  expect(foldSearch('ﷺ'.repeat(3_000)).length).toBeLessThanOrEqual(LONGEST_SEARCH);
});
