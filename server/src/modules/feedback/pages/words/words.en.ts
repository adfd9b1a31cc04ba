import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What pages and notices say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  page: 'page',
  version: 'version',
  notice: 'notice',
  title: 'the title of the page',
  noticeText: 'the text of the notice',
  slugTaken: 'Another page has this address.',
  slugStays:
    'A published page keeps its address, so that links to it hold. Withdraw it first if it needs another.',
  wrongSlug: 'Use lower case letters, digits and hyphens only.',
  onePerKind: 'There is such a page already; change that one.',
  emptyPage: 'Write the text before you publish.',
  unreadable: 'This text cannot be read. Use headings, paragraphs, lists, quotes and links only.',
  tooLong: 'This text is too long. Make several pages of it.',
  wrongLink: 'A link cannot be used. Begin with https://, mailto:, tel:, or / for a page of this portal.',
  unpublishedChanges:
    'There are changes that are not published. Publish or drop them before you take an older version back.',
  nothingNew: 'Nothing has changed since it was last published.',
  emptyPlanned: 'This page is scheduled. Cancel the schedule before you empty its text.',
  wrongPublishAt: 'Choose a time to come, within a year.',
  wrongNoticeLink: 'Begin with https:// or with / for a page of this portal.',
  endsBeforeStart: 'The notice ends before it begins.',
  endsInPast: 'The end has passed already.',
  alreadyOver: 'This notice is not shown any more.',
};
