import type { MyHistoryWords } from './words.id';

/** Words of *Loan history* in English. */
export const words: MyHistoryWords = {
  title: 'Loan history',
  lead: 'What you read is your own business. You alone see this page.',
  privacy: {
    title: 'What we remember',
    kept: 'You chose to keep your history. Loans stay linked to your name until you stop it.',
    unlinked:
      'You keep no history. Thirty days after a book came back nobody knows any more that you borrowed it, neither do we. What stays are counts for statistics, without names.',
    staff: 'Staff cannot open this list.',
    stop: 'Stop keeping my history',
    start: 'Keep my history from now on',
  },
  saved: {
    title: 'Saved in {{year}}',
    sum: 'About {{amount}}',
    titles_one: 'The price of {{count}} title you borrowed this year, had you bought it.',
    titles_other: 'The price of {{count}} titles you borrowed this year, had you bought them.',
    rule: 'We add up what the library paid, once per title. It is an estimate, not a bill.',
    unpriced_one: '{{count}} title without a price, such as a gift, adds nothing.',
    unpriced_other: '{{count}} titles without a price, such as gifts, add nothing.',
    partial: 'Neither do loans that are no longer linked to your name.',
    none: 'No loan of this year is still linked to your name.',
  },
  past: {
    title: 'What came back',
    count_one: '{{n}} loan',
    count_other: '{{n}} loans',
    span: '{{from}} to {{until}}',
    from: 'Borrowed {{from}}',
    none: 'No loan that came back is still linked to your name.',
  },
};
