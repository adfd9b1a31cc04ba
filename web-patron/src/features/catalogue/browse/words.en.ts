import type { BrowseWords } from './words.id';

/** Words of the browse page in English. */
export const words: BrowseWords = {
  heading: 'Browse the shelves',
  lead: 'Five ways into the collection: the classes on the shelf, what has just arrived, reading lists, people, and subjects.',
  newArrivals: 'New on the shelf',
  allNew: 'Everything, newest first',
  classes: 'Classes on the shelf',
  classesText: 'The same numbers as on the spine. Choose a hundred, or go straight to its tens.',
  people: 'People and organisations',
  peopleText: 'Authors, translators, illustrators and organisations, in alphabetical order.',
  subjects: 'Subjects',
  subjectsText: 'What the books are about, in alphabetical order.',
  readingLists: "Readers' reading lists",
  allReadingLists: 'Reading lists',
  readingListsText:
    'Collected by readers for other readers. Staff read name and description before a list stands here.',
  letters: 'First letter',
  all: 'All',
  moreNames: 'More names',
  moreSubjects: 'More subjects',
  nobody: 'No name begins with this letter.',
  nothing: 'No subject begins with this letter.',
};
