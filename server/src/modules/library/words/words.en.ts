import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module library says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  branch: {
    whatsapp: 'Write the WhatsApp number in digits, for example 0812 3456 7890.',
    coordinates: 'Write latitude and longitude as maps do, such as -7.6453, 112.9075.',
    brokenHours: 'This span closes before it opens, or overlaps another one of the same day.',
    codeTaken: 'This code is already in use. Choose another one.',
    notFound: 'This branch no longer exists. Reload the list of branches.',
    stale: 'Somebody else has just changed this branch. Reload it and repeat your change.',
    wrongCode: 'A code has capital letters, digits and hyphens only.',
    nameRequired: 'Give a name.',
    nameTooLong: 'At most {{longest}} characters.',
  },
  saveSpecialHours: {
    name: 'Give a name of at most {{longestName}} characters.',
    hours: 'Give the hours. For closed days use a closure.',
    brokenSpan: 'A span closes before it opens, or overlaps another one.',
    notADay: 'There is no such day.',
    endsBeforeItBegins: 'The last day must not come before the first.',
    twoExceptionsOnOneDay: 'That day has hours of its own already. Remove them first.',
    periodsOverlap: 'It overlaps another period with hours of its own. Remove that first.',
    removed: '{{name}} does not take place',
    notHours: 'Only special hours can be replaced. A holiday is removed, a closure is taken back.',
    isClosure: 'This is a closure: take it back so that dates return to where they were.',
  },
  notFound: 'Not found. Reload the page.',
  closeBranch: {
    startsInThePast: 'The first day is today at the earliest.',
    endsBeforeItBegins: 'The last day is before the first. Give the same day or a later one.',
    tooLong: 'The last day is at most {{longestDays}} days after the first.',
    reason: 'Say why, for members to read, in at most {{longestReason}} characters.',
    over: 'This closure is over: the branch was closed on those days, so there is nothing to take back.',
  },
  saveIdentity: {
    indonesian: 'Give the name of the library.',
    name: 'At most {{longestName}} characters.',
    cardPrefix: 'Cards begin with 2 to 5 letters, for example PSR.',
  },
};
