import type * as indonesian from './words.id';

/** Words of the guest book that other screens need too. */
export const visitSex: typeof indonesian.visitSex = { FEMALE: 'Female', MALE: 'Male' };
export const guestBook: typeof indonesian.guestBook = {
  sendCounts: 'Open and send',
  countsWait: '{{count}} counts of people are kept on this phone only.',
  countsLeft: 'Counts not sent yet',
  countsLeftText: 'Send them first, or leave and delete them.',
  leaveAnyway: 'Leave and delete',
  heading: 'Visitors',
  today: 'Today',
  week: 'Since Monday',
};
