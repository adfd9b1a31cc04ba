import { branchKind } from '@pustaka/web-shared/i18n/terms.en.ts';
import type { VisitWords } from './words.id';

/** Words of the visit page in English. */
export const words: VisitWords = {
  branchKind,
  heading: 'Visit us',
  lead: 'Come in, sit down and read, no registration needed. Everything is free of charge.',
  hours: 'Opening hours',
  closed: 'Closed',
  address: 'Address',
  phone: 'Phone',
  shelves: 'Shelves',
  schedule: 'Schedule and directions',
  map: 'Open in a map',
  kind: 'Kind',
};
