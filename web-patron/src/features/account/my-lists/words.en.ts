import type { MyListsWords } from './words.id';

/** Words of *My lists and reviews* in English. */
export const words: MyListsWords = {
  title: 'My lists and reviews',
  lead: 'Books you collected, and what you said about them.',
  lists: {
    title: 'Reading lists',
    none: 'No list yet. Begin one here, or save a book from its page.',
    count_one: '{{count}} title',
    count_other: '{{count}} titles',
    visibility: {
      PRIVATE: 'You alone see it.',
      LINK: 'Whoever has its link sees it.',
      PUBLIC: 'Shared with everybody.',
    },
    status: {
      PENDING: 'Staff are reading its name and description.',
      PUBLISHED: '',
      REFUSED: 'Staff refused its name or description.',
    },
  },
  begin: { name: 'Name of a new list', hint: 'A new list is seen by you alone.', submit: 'Begin a list' },
  reviews: {
    title: 'Reviews',
    none: 'No review yet. Give stars on the page of a book you read.',
    stars_one: '{{count}} star',
    stars_other: '{{count}} stars',
    status: { PENDING: 'Staff are reading it.', PUBLISHED: 'Published.', REFUSED: 'Refused by staff.' },
    reason: 'The reason: {{reason}}',
  },
};
