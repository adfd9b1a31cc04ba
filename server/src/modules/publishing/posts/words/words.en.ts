import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What is said of posts and channels, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  free: 'free',
  costs: 'Rp{{amount}}',
  place: '{{count}} place',
  places: '{{count}} places',
  agesFrom: '{{from}} and up',
  ages: '{{from}}–{{to}}',
  nouns: {
    post: 'post',
    delivery: 'delivery',
    subject: 'event, title, reading list, guide or published story',
    picture: 'picture',
    text: 'text in Bahasa Indonesia',
    alt: 'words for those who do not see the picture',
    reason: 'reason',
    address: 'address of the post',
  },
  wrongSubject: 'Posts are made from events, titles, reading lists, guides and stories.',
  noChannel: 'Choose at least one channel.',
  noTextFor: 'Write a text in Bahasa Indonesia for {{channel}}.',
  twice: 'One text for each channel and language.',
  unknownFact:
    '{{names}} is no known fact. Use {judul}, {kapan}, {tempat}, {sisa}, {usia}, {biaya} or {tautan}.',
  tooLongFor:
    'The text for {{channel}} has {{count}} letters with its facts, at most {{most}} go: take {{over}} out.',
  tooManyTags: 'The text for {{channel}} has {{count}} hashtags, at most {{most}} go.',
  emptyFor:
    'The text for {{channel}} is empty once its facts are filled in: they say nothing. Write words that stay.',
  needsPicture: '{{channel}} takes no post without a picture. Choose a card or upload a picture.',
  cardOnly: '{{channel}} takes only the drawn card from here. Choose a card, or leave this channel out.',
  notNow: 'This post has changed: {{state}}. Load it again and see what can still be done.',
  ownWords: 'Who wrote it does not approve it. Ask a colleague who may approve.',
  past: 'That time is over. Choose one to come, or none, so that it is published once it is approved.',
  needsTime: 'This post is approved. Pick another time, or withdraw it.',
  closed:
    'The library is closed on {{day}} ({{reason}}). Choose another day, or say that it goes on a closed day.',
  uncertain:
    'Look at the channel first. If it is not there, say so and try again; if it is, mark it as published.',
  wrongAddress: 'Write the whole address of the post, beginning with https://.',
  wrongDay: 'That day has not come yet.',
  wrongCount: 'Write a number from 0.',
  states: {
    DRAFT: 'draft',
    WAITING: 'waiting for approval',
    APPROVED: 'approved',
    PUBLISHED: 'published',
    WITHDRAWN: 'withdrawn',
  },
  kinds: { EVENT: 'event', TITLE: 'title', READING_LIST: 'reading list', GUIDE: 'guide', STORY: 'story' },
  list: {
    title: 'Posts',
    name: 'About',
    subject: 'Made of',
    state: 'State',
    planned: 'Planned for',
    made: 'Made',
  },
  channels: {
    PORTAL: 'Portal',
    TELEGRAM: 'Telegram',
    FACEBOOK: 'Facebook',
    INSTAGRAM: 'Instagram',
    WEBHOOK: 'Webhook',
    WHATSAPP: 'WhatsApp',
    TIKTOK: 'TikTok',
    X: 'X',
  },
  reasons: {
    GONE: 'What it tells of is there no more. Withdraw this post.',
    HIDDEN: 'What it tells of is not on the portal yet. Publish that first, then try again.',
    CANCELLED:
      'The event is cancelled, so nothing was published. Withdraw this post, or write a new one that says so.',
    POSTPONED: 'The event is postponed, so nothing was published. Try again once it has a new day.',
    FULL: 'The event is full, so nothing was published. Try again when a place is free, or withdraw it.',
    OVER: 'The event is over, so nothing was published. Withdraw this post.',
    CHANNEL_OFF: 'This channel is off. Turn it on under Channels; it is published by itself then.',
    CHANNEL_HELD:
      'This channel is held until its token or target is mended under Channels; it is published by itself then.',
    TOKEN:
      'The token of this channel was refused: it ended or was revoked. Set a new one under Channels; it is published by itself then.',
    TARGET:
      'The channel refuses its target: there is none, or a permission is missing. Check it under Channels; it is published by itself then.',
    TOO_LONG: 'With its facts the text is too long. Take it back to draft and shorten it.',
    TOO_MANY_HASHTAGS: 'It has too many hashtags. Take it back to draft and take some out.',
    NO_PICTURE: 'It has no picture. Choose a card or upload a picture.',
    EMPTY: 'Once its facts are filled in the text is empty. Take it back to draft and write words that stay.',
    REFUSED: 'The network refuses this post as it is. Read its answer, mend it, then try again.',
    UNCERTAIN:
      'Publishing was broken off: it may be there. Look at the channel, then mark it as published or try again.',
    RATE_LIMITED: 'The network asks us to wait. It is tried again by itself.',
    SERVER_FAULT: 'The network has a fault. It is tried again by itself.',
    UNREACHABLE: 'The network cannot be reached. It is tried again by itself.',
  },
  gaveUp: 'It was tried many times. Try again later, or publish it by hand.',
  channel: {
    noun: 'channel',
    target: 'target',
    token: 'token',
    wrongTelegram: 'Write the @name of the channel of Telegram, or its number that begins with -100.',
    wrongNumber: 'Write the number of the page or account, digits only.',
    wrongWebhook: 'Write an https address that can be reached from the internet.',
    wrongSecret: 'The secret of a webhook is whsec_ and 24 bytes or more in base64.',
    expired: 'The token has ended. Set a new one.',
    notSetUp: 'Enter target and token before you turn this channel on.',
    restored: 'This is a restored copy: nothing leaves it. Turn on what leaves first.',
    ok: 'Connected. Token and target are accepted; nothing was published.',
    failed: {
      LATER: 'The network does not answer or has a fault. Try again later.',
      REFUSED: 'The network refuses the question.',
      TOKEN: 'The token is refused: it ended, was revoked, or was copied wrongly.',
      TARGET: 'The target is refused: there is none, or a permission is missing.',
      UNCERTAIN: 'The network does not answer. Try again later.',
    },
  },
};
