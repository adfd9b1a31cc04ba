import type { AuthorityWords } from './words.id';

/** Words of the pages of people and subjects in English. */
export const words: AuthorityWords = {
  see: 'Also recorded as:',
  catalogued: 'Catalogued as {{name}}',
  order: 'Sort by',
  orders: { YEAR: 'Year, newest first', TITLE: 'Title A–Z', CREATED_AT: 'Newest in the catalogue' },
  filter: 'Filter these titles',
  people: 'People',
  subjects: 'Subjects',
  noTitles: 'No titles are linked yet.',
  titles: 'Titles',
};
