import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What publishing says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  story: 'story',
  mention: 'title, event or guide',
  picture: 'picture',
  coverAlt: 'what the picture shows, for those who do not see it',
  wrongTag: 'Write a tag with letters or digits.',
  links: {
    link: 'link',
    label: 'name of the link',
    notOurs:
      'Paste the address of a page of this portal, such as an event or a title; short links lead nowhere else.',
    list: 'Short links',
    created: 'Made',
    address: 'Address',
    target: 'Leads to',
    clicks: 'Clicks',
    registrations: 'Registrations',
    holds: 'Holds',
    memberships: 'New members',
    attendances: 'Attendances',
    tooFew: 'under 5',
  },
  personalData: { registrationLink: 'The short link that this registration came from' },
};
