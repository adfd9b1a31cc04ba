import type { PageName } from '../../lib/paths';

type MenuPlace = {
  readonly page: PageName;
  readonly word:
    | 'catalogue'
    | 'events'
    | 'smallBusiness'
    | 'footer.children'
    | 'footer.schools'
    | 'browse'
    | 'visit'
    | 'footer.lending'
    | 'myLibrary';
};

/** Lists the places of the menu, in the order they are shown. */
export const MENU_PLACES = [
  { page: 'search', word: 'catalogue' },
  { page: 'events', word: 'events' },
  { page: 'smallBusiness', word: 'smallBusiness' },
  { page: 'children', word: 'footer.children' },
  { page: 'schools', word: 'footer.schools' },
  { page: 'browse', word: 'browse' },
  { page: 'visit', word: 'visit' },
  { page: 'lendingRules', word: 'footer.lending' },
  { page: 'myLibrary', word: 'myLibrary' },
] as const satisfies readonly MenuPlace[];
