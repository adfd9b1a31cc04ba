import { listCopyStates } from './copy-states';
import type { LibraryOverview } from './copy-states';

const overview: LibraryOverview = {
  __typename: 'LibraryOverview',
  titleCount: 10,
  copyCount: 20,
  workCount: 9,
  contributorCount: 8,
  titlesAddedLast7Days: 1,
  titlesAddedLast30Days: 2,
  titlesWithoutCopies: 4,
  identifiersWithWrongCheckDigit: 11,
  isSampleData: true,
  copiesByStatus: [
    { __typename: 'CopyStatusCount', status: 'IN_REPAIR', count: 0 },
    { __typename: 'CopyStatusCount', status: 'MISSING', count: 7 },
  ],
};

test('the longest queue stands first and empty ones stay in sight at the end', () => {
  expect(listCopyStates(overview)).toEqual([
    { name: 'wrongCheckDigit', count: 11 },
    { name: 'MISSING', count: 7 },
    { name: 'withoutCopies', count: 4 },
    { name: 'IN_REPAIR', count: 0 },
  ]);
});
