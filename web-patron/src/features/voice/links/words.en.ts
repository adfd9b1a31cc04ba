import type { LinksWords } from './words.id';

/** Words of the page of links in English. */
export const words: LinksWords = {
  title: 'Links',
  lead: 'What we named lately in posts, on posters and on cards.',
  none: 'There is no new link yet. The pages below are always there.',
  always: 'Always there',
  page: {
    events: 'Events',
    search: 'Find books',
    stories: 'News and tips',
    visit: 'Opening hours and address',
    join: 'Join the library',
  },
};
