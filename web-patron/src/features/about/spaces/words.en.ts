import { accessibilityOffer, itemKind, spaceKind } from '@pustaka/web-shared/i18n/space-terms.en.ts';

import type { SpacesWords } from './words.id';

/** Words of the page of rooms, in English. */
export const words: SpacesWords = {
  title: 'Rooms and facilities',
  lead: 'The rooms of every branch: what they are for, how many they hold, and what goes on. All of it is free.',
  none: 'The list of rooms is being written.',
  floorPlan: 'Floor plan: {{name}}',
  book: 'Book {{name}}',
  kind: spaceKind,
  item: itemKind,
  offer: accessibilityOffer,
  capacity: 'Holds',
  people: '{{people}} people',
  directions: 'Where it is',
  equipment: 'Equipment',
  accessibility: 'Accessibility',
  houseRules: 'House rules',
  next: 'Events in this room',
  now: 'Now:',
  free: {
    title: 'Free now',
    show: 'See what is free now',
    loading: 'Counting what is free…',
    failed: 'It cannot be counted just now. Load this page again in a moment.',
    of: '{{kind}}: {{free}} of {{count}} free',
    rooms: 'Rooms: {{free}} of {{count}} free',
    away: '{{distance}} km from you',
    nearMe: 'Put the nearest in front',
    stays: 'Where you are is not sent anywhere.',
    asking: 'Waiting for your browser to allow it…',
    refused: 'Where you are is unknown; ordered by name.',
    nearest: 'The nearest in front.',
  },
  report: 'Report something broken in {{name}}',
};
