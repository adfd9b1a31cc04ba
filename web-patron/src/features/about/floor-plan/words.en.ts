import { accessibilityOffer, itemKind, planElement } from '@pustaka/web-shared/i18n/space-terms.en.ts';

import type { FloorPlanWords } from './words.id';

/** Words of the page of a floor plan, in English. */
export const words: FloorPlanWords = {
  title: 'Floor plan: {{name}}',
  crumb: 'Rooms and facilities',
  floors: 'Floors',
  asOf: 'As of {{time}} WIB; it renews itself.',
  how: 'Tap a place to learn more. With a keyboard: arrows move to the nearest place, Enter chooses.',
  drawing: 'Floor plan of {{name}} with seats, computers and shelves',
  legend: 'What the marks mean',
  list: 'List of places',
  onlyFree: 'Free ones only',
  noneFree: 'All places here are in use.',
  noItems: 'This plan shows no seats or computers yet.',
  chosen: 'Your choice',
  shelfHere: 'The book you look for stands at {{shelf}}.',
  free: 'free',
  freeUntil: 'free until {{time}}',
  soon: 'free at {{time}}',
  booked: 'booked',
  bookedUntil: 'booked until {{time}}',
  inUse: 'in use',
  inUseUntil: 'in use until {{time}}',
  broken: 'being repaired',
  inSpace: 'Room',
  book: 'Book this place',
  item: itemKind,
  element: planElement,
  offer: accessibilityOffer,
  state: {
    FREE: 'free',
    FREE_SOON: 'free soon',
    BOOKED: 'booked',
    IN_USE: 'in use',
    OUT_OF_ORDER: 'broken',
  },
  freeOf: '{{free}} of {{all}} free',
};
