import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What groups of volunteers say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  group: 'Group of volunteers',
  place: 'Places of a group',
  partner: 'Partner',
  name: 'the name of the group',
  unknownCard: 'This card is not known. Check the card number of the contact.',
  inactive: 'This group is not active. Activate it first.',
  people: 'Enter 1 to {{most}} people.',
  nobody: 'Enter how many people, or choose members who take part.',
  children:
    'This role is with children: everybody must be a volunteer who was checked. Assign them one by one, by name.',
  over: 'This shift is over or cancelled. Choose another one.',
  full: 'There are not enough places for {{people}} people. Raise what the shift needs, or bring fewer.',
  alreadyIn: 'This group has places here already. Give them back first to change how many.',
  closed: 'These places were given back already.',
  notOver: 'Hours of a group are noted when the shift is over.',
  came: 'Enter 0 to {{most}} people who came.',
  minutes: 'Enter 1 to 1,440 minutes for each.',
  own: 'Hours of your own group are noted by a colleague.',
  cancelled: 'This shift was cancelled; no hours are noted.',
  noted:
    'Hours of this group were noted. Its places cannot be given back any more; correct the hours with a reason.',
  reason: 'why the hours are changed',
  unnamed:
    'This role is with children now. No hours of people without names are noted; talk to whoever runs volunteers.',
  personalData: { group: 'Groups of volunteers that you speak for.' },
};
