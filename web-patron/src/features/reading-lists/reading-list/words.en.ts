import type { ReadingListWords } from './words.id';

/** Words of a reading list in English. */
export const words: ReadingListWords = {
  list: 'Reading list',
  own: 'My lists and reviews',
  all: 'Reading lists',
  count_one: '{{n}} title',
  count_other: '{{n}} titles',
  by: 'collected by {{name}}',
  empty: 'This list is empty as yet.',
  emptyOwn: 'This list is empty as yet. Save a book from its page.',
  settings: 'Name and who sees it',
  name: 'Name',
  description: 'Description',
  who: 'Who sees it',
  visibility: { PRIVATE: 'Only me', LINK: 'Whoever has the link', PUBLIC: 'Everybody' },
  visibilityText: {
    PRIVATE: 'Its link opens for nobody else.',
    LINK: 'It is not found by searching.',
    PUBLIC: 'Staff read its name and description first.',
  },
  named: 'Show the first word of my name',
  namedText: 'Nobody under 18 is ever named.',
  pending: 'Staff are reading its name and description. Until then its link shows it.',
  refused: 'Staff refused its name or description, so you alone see it. The reason: {{reason}}',
  remove: 'Remove the list',
  takeOut: 'Take out of the list',
  takeOutOne: 'Take {{title}} out of the list',
  whatsapp: 'Share by WhatsApp',
  copyLink: 'Copy the link',
  copied: 'Link copied',
  shareText: '{{name}}, a reading list at Pustaka Pasuruan: {{url}}',
};
