import type { PageRequest } from '../graphql/connection';
import { pageRequest } from '../graphql/connection';
import { encodeCursor, keysetClause, keysetPage } from './keyset';

const ORDER = { column: 'title_sort', idColumn: 'id', direction: 'ASC' } as const;
const WORDS = ['a', 'b', 'b', 'c', 'd'].map((word, index) => ({ word, id: `ttl_${index}` }));

const read = (page: PageRequest) => {
  const clause = keysetClause(ORDER, page);
  const isAscending = clause.orderBy.includes(' ASC');
  const sorted = [...WORDS].sort(
    (one, other) => (isAscending ? 1 : -1) * (one.word + one.id).localeCompare(other.word + other.id),
  );
  const [value, , id] = clause.values as string[];
  const after =
    value === undefined
      ? sorted
      : sorted.filter((row) =>
          isAscending ? row.word + row.id > value + String(id) : row.word + row.id < value + String(id),
        );
  return keysetPage(after.slice(0, page.limit + 1), {
    page,
    order: ORDER,
    position: (row) => [row.word, row.id],
    node: (row) => row.id,
    totalCount: 5,
  });
};

test('walking forward and backward meets every row once', () => {
  const first = read(pageRequest({ first: 2 }));
  const second = read(pageRequest({ first: 2, after: first.pageInfo.endCursor }));
  const third = read(pageRequest({ first: 2, after: second.pageInfo.endCursor }));
  const back = read(pageRequest({ last: 2, before: third.pageInfo.startCursor }));

  expect([first.nodes, second.nodes, third.nodes, back.nodes]).toEqual([
    ['ttl_0', 'ttl_1'],
    ['ttl_2', 'ttl_3'],
    ['ttl_4'],
    ['ttl_2', 'ttl_3'],
  ]);
  expect([first.pageInfo.hasNextPage, third.pageInfo.hasNextPage, back.pageInfo.hasPreviousPage]).toEqual([
    true,
    false,
    true,
  ]);
});

test.each([
  ['nonsense', 'not made by this server'],
  [Buffer.from('{"a":1}').toString('base64url'), 'not made by this server'],
  [encodeCursor(['a', 'ttl_0'], { ...ORDER, column: 'publication_year' }), 'another ordering'],
])('the cursor %s is refused', (cursor, reason) => {
  expect(() => keysetClause(ORDER, pageRequest({ first: 2, after: cursor }))).toThrow(reason);
});

test.each([
  [{}],
  [{ first: 1, last: 1 }],
  [{ first: 0 }],
  [{ first: 101 }],
  [{ last: -1 }],
  [{ first: 1, before: 'x' }],
  [{ last: 1, after: 'x' }],
])('a page asked for with %j is refused', (args) => {
  expect(() => pageRequest(args)).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
  );
});
