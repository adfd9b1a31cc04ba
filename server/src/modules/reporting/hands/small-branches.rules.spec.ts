import { hiddenBranches, rowsHiddenInBranches } from './small-branches.rules';

const people = (from: number, count: number): ReadonlySet<string> =>
  new Set(Array.from({ length: count }, (_, place) => `m${from + place}`));

test('of three branches one of few people hides another too: what the library tells less the rest would be theirs', () => {
  const branches = new Map([
    ['A', people(0, 12)],
    ['B', people(20, 7)],
    ['C', people(40, 2)],
  ]);
  expect([...hiddenBranches(branches)]).toEqual(['C', 'B']);
});

test('of three branches with enough people none is hidden', () => {
  const branches = new Map([
    ['A', people(0, 12)],
    ['B', people(20, 7)],
    ['C', people(40, 5)],
  ]);
  expect([...hiddenBranches(branches)]).toEqual([]);
});

test('two branches of the same few people hide a third', () => {
  const branches = new Map([
    ['A', people(0, 12)],
    ['B', people(20, 3)],
    ['C', people(20, 3)],
  ]);
  expect([...hiddenBranches(branches)].sort()).toEqual(['A', 'B', 'C']);
});

test('a row that one branch may not tell is told by none, and so is another in each branch', () => {
  const rows = new Map([
    [
      'reader',
      new Map([
        ['A', people(0, 12)],
        ['B', people(20, 9)],
      ]),
    ],
    [
      'guide',
      new Map([
        ['A', people(0, 6)],
        ['B', people(20, 6)],
        ['C', people(40, 2)],
      ]),
    ],
    ['driver', new Map([['A', people(0, 7)]])],
  ]);
  // Guides few in C; drivers are the smallest row besides, but are only in A, so readers go too.
  expect([...rowsHiddenInBranches(rows)]).toEqual(['guide', 'driver', 'reader']);
});

test('rows with enough people in every branch are all told', () => {
  const rows = new Map([
    [
      'reader',
      new Map([
        ['A', people(0, 12)],
        ['B', people(20, 9)],
      ]),
    ],
  ]);
  expect([...rowsHiddenInBranches(rows)]).toEqual([]);
});

test('a row is told by no branch where the rest of the library is of few people', () => {
  const rows = new Map([
    [
      'reader',
      new Map([
        ['A', people(0, 12)],
        ['B', people(20, 2)],
      ]),
    ],
    [
      'guide',
      new Map([
        ['A', people(0, 7)],
        ['B', people(20, 5)],
      ]),
    ],
    ['driver', new Map([['A', people(0, 6)]])],
  ]);
  expect([...rowsHiddenInBranches(rows)]).toEqual(['reader', 'driver', 'guide']);
});
