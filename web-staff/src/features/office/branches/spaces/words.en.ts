import { accessibilityOffer, itemKind, spaceKind } from '@pustaka/web-shared/i18n/space-terms.en.ts';

import type * as indonesian from './words.id';

/** Words of the spaces of branches. */
export const spaces: typeof indonesian.spaces = {
  title: 'Rooms',
  none: 'No room yet. What is written here is shown on the portal and can be used by events.',
  add: 'Add a room',
  edit: 'Edit {{name}}',
  saved: 'The room is saved.',
  kind: 'Kind',
  kindOf: spaceKind,
  name: 'Name',
  nameMissing: 'Say what the room is called.',
  capacity: 'Holds (people)',
  capacityWrong: 'Give a number, or leave it empty.',
  holds: '{{people}} people',
  unused: 'no longer used',
  directions: 'Where it is',
  about: 'What it is for',
  equipment: 'Equipment',
  houseRules: 'House rules',
  accessibility: 'Accessibility',
  offer: accessibilityOffer,
  isExclusive: 'One event at a time',
  isActive: 'Still in use',
  items: {
    open: 'Seats and kits',
    of: 'Seats and kits in {{name}}',
    none: 'No seat, computer or kit is written down for this room yet.',
    add: 'Add',
    added: '{{count}} added.',
    kind: itemKind,
    codes: 'Codes',
    codesHint: 'For example K01-K16, or Projector, Camera',
    codesMissing: 'Give at least one code.',
    broken: '{{kind}} {{code}} is broken',
    nowBroken: '{{code}} is marked as broken.',
    nowMended: '{{code}} works again.',
  },
};
