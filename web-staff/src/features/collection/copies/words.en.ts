import type * as indonesian from './words.id';

/** Words of the list of copies. */
export const copyList: typeof indonesian.copyList = {
  pageTitle: 'Copies',
  list: 'List of copies',
  search: 'Find copies',
  searchPlaceholder: 'Barcode or title',
  count_one: '{{total}} copy',
  count_other: '{{total}} copies',
  countFiltered_one: '{{total}} copy matches',
  countFiltered_other: '{{total}} copies match',
  emptyTitle: 'No copies yet',
  emptyText: 'Copies are added to their title, in the catalogue.',
  column: {
    callNumber: 'Call number',
    title: 'Title',
    barcode: 'Barcode',
    status: 'State',
    branch: 'Branch',
    place: 'Shelf',
    material: 'Material',
  },
  classes: 'Class number',
  referenceOnly: 'For reading inside only',
  order: {
    barcode: 'Barcode, lowest first',
    'barcode-desc': 'Barcode, highest first',
    title: 'Title A–Z',
    'title-desc': 'Title Z–A',
    shelf: 'Shelf order',
    'shelf-desc': 'Shelf order reversed',
    newest: 'Newest arrivals',
  },
  act: { state: 'Change state', place: 'Move' },
  title: {
    state_one: 'Change the state of {{count}} copy',
    state_other: 'Change the state of {{count}} copies',
    place_one: 'Move {{count}} copy',
    place_other: 'Move {{count}} copies',
  },
  reason: 'Reason (may be empty)',
};
