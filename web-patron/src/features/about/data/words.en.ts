import type { DataWords } from './words.id';

/** Words of the data page in English. */
export const words: DataWords = {
  heading: 'Catalogue data for schools and partners',
  lead: 'One GraphQL address gives titles, people, subjects, copies and opening hours. Reading needs no registration.',
  address: 'The address',
  addressText: 'Send questions by POST, or by GET if intermediaries may keep the answer for a while.',
  command: 'Command for curl: {{name}}',
  find: 'Finding titles',
  findText: 'Search as people type. The answer has the exact total and what is available now.',
  isbn: 'One book by its ISBN',
  isbnText: 'With or without hyphens, ten or thirteen digits.',
  hours: 'Opening hours',
  hoursText: 'Branches, addresses, and whether they are open now.',
  events: 'What is on next',
  eventsText: 'All published events, from storytelling to exhibitions, the next one first.',
  businesses: 'Small businesses',
  businessesText: 'The directory, as far as owners agreed to be shown.',
  changes: 'Keeping a copy of the catalogue',
  changesText:
    'Ask what changed since ten seconds before you last asked, and remove what deletedTitles names.',
  schema: 'The whole contract (schema.graphql)',
  rules: 'Rules',
  rule: {
    cost: 'Every answer states its cost in extensions.cost. Without a key one request may cost up to 500.',
    pages: 'Lists are read page by page with first and after, at most 100 at a time.',
    ids: 'Identifiers never change. Keep the id, not the position.',
    sites:
      'Other sites may ask straight from a browser. What is sent by GET never uses anybody’s session or key.',
    key: 'With a partner’s key (Authorization: Bearer psr_…) one request may cost up to 1,000, with a budget of its own. Ask the library for one.',
    licence: 'Bibliographic facts are free to use. Please name Pasuruan City Library as the source.',
  },
  feeds: 'Without GraphQL',
  feedsText: 'New titles come as an Atom feed, and the search can be added to a browser through OpenSearch.',
};
