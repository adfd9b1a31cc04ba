import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module of volunteers says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  role: 'Role of volunteers',
  opportunity: 'Opportunity',
  volunteer: 'Volunteer',
  application: 'Application',
  check: 'Check',
  member: 'Member',
  branch: 'Branch',
  kind: {
    INTERVIEW: 'interview',
    INTRODUCTION: 'introduction',
    SAFEGUARDING: 'training in protecting children',
    CONDUCT_CERTIFICATE: 'certificate of good conduct (SKCK)',
    IDENTITY: 'identity card',
    FIRST_AID: 'first aid certificate',
    DRIVING_LICENCE: 'driving licence',
  },
  unfit: {
    NOT_A_VOLUNTEER:
      'Not an active volunteer, so no shifts as {{role}} yet. Apply on the portal, under Volunteers.',
    AGREEMENT_REVOKED:
      'The agreement was taken back, so no shifts as {{role}}. Agree again on the portal, under My volunteering.',
    ROLE_NOT_HELD: 'Does not hold the role {{role}} yet. Staff who run volunteers can give it.',
    TOO_YOUNG:
      'The role {{role}} begins at {{age}} years; this card does not show that age. Choose another role.',
    CHECK_MISSING: 'For the role {{role}} nothing is noted of: {{check}}. Show it to staff, who note it.',
    CHECK_EXPIRED: 'For the role {{role}} the {{check}} ended on {{day}}. Show a new one to staff.',
  },
  apply: {
    tooYoung:
      'This role begins at {{age}} years. Look at the other opportunities, or ask staff of the library.',
    waiting: 'Your application for this role is still waiting. See My volunteering.',
    held: 'You hold this role already. See My volunteering.',
    manyOpen: 'At most {{most}} applications may wait at once. Wait for our answer first.',
    decided: 'This application was decided already.',
    agreement: 'the agreement of volunteers',
    motivation: 'why you want to help',
    availability: 'when you can come',
    references: 'who knows you',
    guardianName: 'the name of a parent or guardian',
    guardianContact: 'how to reach the parent or guardian',
  },
  decide: {
    decided: 'This application was decided already.',
    noMinor: 'This applicant is an adult; no guardian has to agree.',
    guardianFirst:
      'The applicant is under 18. Talk to a parent or guardian and note that they agree before you accept.',
    roles: 'the roles',
    invitation: 'where and when',
    reason: 'the reason',
  },
  volunteerActs: {
    ended: 'This volunteer has stopped. To begin again they apply again on the portal.',
    revoked:
      'This volunteer took the agreement back. They must agree again on the portal, under My volunteering, before they are active.',
    revokedAlready: 'This agreement was taken back already.',
  },
  noteCheck: {
    seenOn: 'Choose today or a day before.',
    validUntil: 'the last day on which it holds',
    endsBefore: 'It cannot end before the day it was seen.',
    number: 'the number of the certificate',
    noNumber: 'A number is noted only of a certificate of good conduct. Leave this empty.',
    noNik:
      'This looks like an identity number (NIK). Write the number of the certificate; identity numbers are not kept.',
  },
  saveRole: {
    name: 'the name of the role',
    age: 'Choose {{from}} to {{to}} years, or leave it empty.',
    unnamed:
      'Groups without names have places in this role in shifts to come. Give these back in Groups of volunteers first, then save again.',
  },
  saveOpportunity: { place: 'the place', time: 'the time' },
  agreement: {
    free: 'I help of my own will and without pay; this is no employment.',
    rules: 'I keep the rules of the library and follow the staff who guide me.',
    children:
      'I am never alone with a child who is not of my family, and I tell staff of anything that worries me.',
    data: 'What I learn of readers I tell nobody, also after I have stopped.',
    papers: 'The library notes that my papers were seen and until when they hold; it keeps no copies.',
    stop: 'I may stop and take this agreement back at any time, without a reason.',
  },
  personalData: {
    check: 'What you showed to staff: its kind, date and validity. No copy is kept.',
    roleHolder: 'Your roles as a volunteer.',
    application: 'Your applications to volunteer.',
    volunteer: 'Since when you volunteer, and the agreement you gave.',
  },
};
