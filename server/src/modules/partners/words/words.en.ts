import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module partners says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  partner: 'Partner',
  agreement: 'Agreement',
  key: 'Key',
  saveKey: {
    name: 'what the key is for',
    scopes: 'at least one scope',
    expires: 'Its last day has passed, or there is no such day.',
    quota: 'The quota of a day is between 1 and {{most}} points.',
    address: 'Write an address such as 203.0.113.7 or a network such as 203.0.113.0/24.',
    inactive: 'This partner no longer works with us; its key would not work.',
    tooMany: 'At most {{most}} keys may work at a time. Revoke one first.',
  },
  savePartner: {
    name: 'the name of the partner',
    personName: 'the name of the person',
    npsn: 'An NPSN has 8 digits, or P or K and 7 digits; that of a university has 6 digits.',
    npsnTaken: 'Another partner has this NPSN.',
    notSchool: 'Only schools have a level.',
    email: 'The e-mail address is not complete.',
    link: 'The address of the site must begin with https:// or http://.',
    since: 'There is no such day.',
  },
  saveAgreement: {
    subject: 'what is agreed',
    starts: 'the first day',
    notADay: 'There is no such day.',
    backwards: 'The agreement ends before it begins. Swap the days.',
  },
  partnerList: {
    title: 'Partners',
    name: 'Name',
    kind: 'Kind',
    level: 'Level',
    npsn: 'NPSN',
    address: 'Address',
    phone: 'Telephone',
    email: 'E-mail',
    endsOn: 'Agreement ends',
    portal: 'Portal',
    shown: 'shown',
    kinds: {
      SCHOOL: 'School',
      UNIVERSITY: 'University',
      GOVERNMENT: 'Government office',
      BUSINESS: 'Company',
      COMMUNITY: 'Community',
      OTHER: 'Other',
    },
    levels: {
      EARLY_CHILDHOOD: 'Early childhood',
      PRIMARY: 'Primary school',
      LOWER_SECONDARY: 'Lower secondary school',
      UPPER_SECONDARY: 'Upper secondary school',
      SPECIAL: 'Special school',
      NON_FORMAL: 'Non-formal education',
      PESANTREN: 'Pesantren',
    },
  },
};
