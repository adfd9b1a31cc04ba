import { buildSchema } from 'graphql';

import { findInContract } from './find-in-contract';

const schema = buildSchema(`
  "Reads."
  type Query {
    "Branches of the library."
    branches(first: Int): [Branch!]!
  }
  "A branch."
  type Branch {
    "Whether it is open now."
    isOpen: Boolean!
  }
  enum Kind { "A book." BOOK }
`);
const places = (words: string): readonly string[] => findInContract(schema, words).map(({ place }) => place);

test('without words the queries stand there', () => {
  expect(places('')).toEqual(['Query.branches(first: Int)']);
});

test('words find names and meanings, in any order', () => {
  expect(places('now open')).toEqual(['Branch.isOpen']);
  expect(places('book')).toEqual(['Kind.BOOK']);
  expect(places('nothing such')).toEqual([]);
});
