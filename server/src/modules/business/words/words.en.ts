import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module business says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  businessNoun: 'business',
  profileList: {
    title: 'Small businesses',
    name: 'Business',
    owner: 'Owner',
    place: 'Place',
    outside: '{{place}}, outside the city',
    changed: 'Changed',
    status: 'State',
    statuses: {
      DRAFT: 'Draft',
      SUBMITTED: 'Waits to be read',
      PUBLISHED: 'Published',
      RETURNED: 'Returned',
      CLOSED: 'Closed',
    },
  },
  checkOwner: {
    noCard:
      'No member has this card, or it was reported lost. Ask for the new card, and look at their papers.',
    tooMany: 'A member can have at most 10 businesses here.',
  },
  inviteOwner: {
    thatOwner: 'owner',
    manyOpen: 'Five invitations are still open. Wait until they are used or have expired.',
    noInvitation: 'This code is not valid: it may have been used or is older than 7 days. Ask for a new one.',
    isOwner: 'This person owns the business already.',
    ownsAlready: 'You own this business already.',
    manyOwners: 'A business has at most 10 owners here.',
    lastOwner: 'You are the only owner. Hand the business over to somebody else, or remove the profile.',
  },
  personalData: {
    businessListing: 'What the public sees of your businesses.',
    businessProduct: 'Products of your businesses.',
    businessAccepted: 'What staff last accepted of your businesses.',
    businessAcceptedProduct: 'Products of your businesses as staff last accepted them.',
    businessDecision: 'What staff decided about your businesses.',
    businessConsent: 'What you agreed to show of your businesses, or took back.',
    businessInvitation: 'Invitations to own your businesses.',
    business: 'Profiles of your businesses.',
    businessOwner: 'Businesses you own.',
  },
  announcePhoto: {
    tooMany: 'Too many photos within an hour. Go on later.',
  },
  readBusiness: {
    kelurahan: 'kelurahan',
    name: 'the name of the business',
    twoPlaces: 'Choose a kelurahan of the city or a place in the Kabupaten, not both.',
    whatsapp: 'Give a complete WhatsApp number, such as 0812 3456 7890.',
    notHttps: 'Give a complete address that begins with https://.',
    wrongSite: 'This address is not on the chosen site. Change the kind or the address.',
  },
  readPermits: {
    spreadsheet: 'A spreadsheet has spoilt this number (such as 2.06E+14). Type it again from the document.',
    nibForm: 'A NIB has 13 digits. Copy it from your OSS document.',
    halal:
      'The number of a halal certificate is ID and 17 or 18 digits, such as ID35110000123450126. Copy it from the certificate of BPJPH; the number of an application (SH…) will not do.',
    amount: 'This amount is too large. Check the zeros.',
    tooLarge: 'By PP 7/2021 this is a large business. This directory is for micro, small and medium ones.',
    notDigits: 'A P-IRT number has digits only, such as P-IRT 2063575010001-29.',
    wrongLength: 'A P-IRT number has 15 digits, such as P-IRT 2063575010001-29.',
    unknownPackaging: 'The first digit of a P-IRT tells the packaging and is 1 to 8.',
    unknownRegion: 'Digits 4 to 7 of a P-IRT are the code of the region, such as 3575 for Kota Pasuruan.',
    zeroSerial: 'The number of the producer in a P-IRT (digits 10 to 13) cannot be 0000.',
    endsTooLate: 'A P-IRT is valid for 5 years at most: its last two digits are too far away.',
    notFiveDigits: 'A KBLI code has 5 digits, such as 10794.',
    unknownDivision: 'No KBLI code begins with these two digits.',
    lostZero: 'This code has only 4 digits: maybe a 0 in front got lost, such as 01111.',
  },
  readProducts: {
    name: 'the name of the product',
    price: 'This price is too high. Check the zeros.',
  },
  changeBusinessStatus: {
    reason: 'the reason, so that the owner knows what to change',
    nothingWaits: 'No changes are waiting. Reload the page.',
    cannotFollow: 'This step cannot be taken from the present state. Reload the page.',
    ownWork:
      'You wrote this profile last, so a colleague publishes it. Submit it and ask somebody who may publish to look at it.',
    noSummary: 'First write one sentence about the business.',
    noConsent: 'First agree that the profile may be shown.',
    notPublished: 'Only a published business can be verified.',
  },
  saveBusiness: {
    ownName: 'Only owners themselves can show their name.',
  },
};
