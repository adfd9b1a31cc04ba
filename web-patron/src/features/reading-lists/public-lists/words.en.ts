import type { ReadingListsWords } from './words.id';

/** Words of the public reading lists in English. */
export const words: ReadingListsWords = {
  title: 'Reading lists',
  lead: 'Collected by readers for other readers. Staff read name and description before a list stands here.',
  count_one: '{{n}} list',
  count_other: '{{n}} lists',
  titles_one: '{{n}} title',
  titles_other: '{{n}} titles',
  by: 'made by {{name}}',
  none: 'There is no list for everybody yet.',
  noneText: 'Save books from their pages to a list of your own, then choose “Everybody”.',
};
