import { listFreeBranches, metresBetween } from './free-now';

const TOWN_SQUARE = { latitude: -7.6453, longitude: 112.9075 };
const HARBOUR = { latitude: -7.6283, longitude: 112.9036 };

type Branch = Parameters<typeof listFreeBranches>[0][number];
type Space = Branch['spaces'][number];

const space = (changes: Partial<Space>): Space => ({
  __typename: 'Space',
  id: 'spc_1',
  name: { __typename: 'LocalizedText', text: 'Ruang' },
  isBookable: true,
  bookingTerms: { __typename: 'BookingTerms', bookable: 'SPACE' },
  now: { __typename: 'SpaceNow', isSpaceFree: true, itemsByKind: [] },
  ...changes,
});
const seats = (freeCount: number, count: number) => ({
  __typename: 'FreeItems' as const,
  kind: 'SEAT' as const,
  freeCount,
  count,
});
const branch = (text: string, coordinates: typeof HARBOUR | null, spaces: Space[]): Branch => ({
  __typename: 'Branch',
  id: text,
  name: { __typename: 'LocalizedText', text },
  coordinates: coordinates && { __typename: 'Coordinates', ...coordinates },
  openingState: { __typename: 'OpeningState', isOpen: true, closesAt: null, opensAt: null },
  spaces,
});

test('distances are those on the globe, to some metres', () => {
  expect(Math.round(metresBetween(TOWN_SQUARE, HARBOUR) / 10) * 10).toBe(1940);
  expect(metresBetween(HARBOUR, HARBOUR)).toBe(0);
});

test('the nearest branch is in front, one without a place last; without a position they stand by name', () => {
  const branches = [
    branch('Alun-alun', TOWN_SQUARE, [space({})]),
    branch('Bugul', null, [space({})]),
    branch('Pelabuhan', HARBOUR, [space({})]),
    branch('Tanpa ruang', HARBOUR, []),
  ];

  const near = listFreeBranches(branches, HARBOUR);

  expect(near.map(({ name }) => name)).toEqual(['Pelabuhan', 'Alun-alun', 'Bugul']);
  expect(listFreeBranches(branches, null).map(({ name }) => name)).toEqual([
    'Alun-alun',
    'Bugul',
    'Pelabuhan',
  ]);
});

test('seats of all rooms are added up, and only rooms that are booked as a whole count as rooms', () => {
  const now = { __typename: 'SpaceNow' as const, isSpaceFree: true };
  const [found] = listFreeBranches(
    [
      branch('Alun-alun', null, [
        space({
          bookingTerms: { __typename: 'BookingTerms', bookable: 'ITEMS' },
          now: { ...now, itemsByKind: [seats(2, 6)] },
        }),
        space({ id: 'spc_2', now: { ...now, itemsByKind: [seats(1, 4)] } }),
        space({ id: 'spc_3', now: { ...now, isSpaceFree: false, itemsByKind: [] } }),
      ]),
    ],
    null,
  );

  expect(found?.kinds).toEqual([{ kind: 'SEAT', freeCount: 3, count: 10 }]);
  expect(found?.freeRooms.map(({ id }) => id)).toEqual(['spc_2']);
  expect(found?.roomCount).toBe(2);
});
