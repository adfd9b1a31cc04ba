import type { StatementWords } from './words.id';

/** Words around what the library says about itself, in English. */
export const words: StatementWords = {
  publishedOn: 'In force since {{date}}',
  check: {
    title: 'The last check by hand',
    when: 'When',
    who: 'By whom',
    means: 'With what',
    pages: 'Pages',
    findings: 'Findings',
    nothing: 'Nothing was found.',
    severity: { BLOCKING: 'blocks', HARD: 'makes it hard', SMALL: 'disturbs a little' },
    state: { OPEN: 'not mended yet', FIXED: 'mended', ACCEPTED: 'stays, with another way' },
  },
  askedMore: 'Is there more you would like to ask?',
  toVisit: 'Opening hours and addresses',
};
