import { readListState } from '../../../lib/list/list-state';
import { overrideSorts, toOverrideQuery } from './override-query';

const shape = {
  filters: [],
  sorts: overrideSorts.map((name) => ({ name })),
  usualSort: 'newest',
  columns: [],
} as const;
const textOf = (address: string) =>
  toOverrideQuery(readListState(shape, new URLSearchParams(address))).filter.text;

test('words in the search box are those of the address; an empty one asks for nothing', () => {
  expect([textOf('q=lomba+baca'), textOf('')]).toEqual(['lomba baca', null]);
});
