import { findWhereabouts, listOpenEntries, listShownGroups } from './navigation';
import { navigationGroups } from './navigation-items';
import type { Permission } from '../../lib/session/session-context';

const DESK: readonly Permission[] = [
  'CATALOGUE_READ',
  'OVERVIEW_READ',
  'MEMBERS_READ',
  'MEMBERS_EDIT',
  'MEMBERS_CARDS',
  'CIRCULATION_READ',
  'CIRCULATION_LEND',
  'CIRCULATION_MONEY',
  'CIRCULATION_CLOSING',
  'MESSAGES_READ',
  'VISITS_READ',
  'PROGRAMMES_READ',
  'PROGRAMMES_REGISTER',
  'PROGRAMMES_CHECK_IN',
  'CONSULTATIONS_READ',
];
const everything = () => true;
const only = (permissions: readonly Permission[]) => (permission: Permission) =>
  permissions.includes(permission);
const entriesOf = (can: (permission: Permission) => boolean) =>
  listShownGroups(can).flatMap(({ entries }) => entries.map(({ name }) => name));

test('the desk sees at most eight jobs, nobody more than twenty', () => {
  expect(entriesOf(only(DESK))).toEqual([
    'today',
    'desk',
    'members',
    'lending',
    'catalogue',
    'programmes',
    'smallBusiness',
    'messages',
  ]);
  expect(entriesOf(everything).length).toBeLessThanOrEqual(20);
});

test('an entry leads to the first place that a person may enter, and is not shown without one', () => {
  const lending = listShownGroups(only(['CIRCULATION_CLOSING']))
    .flatMap(({ entries }) => entries)
    .find(({ name }) => name === 'lending');

  expect(lending?.places.map(({ name }) => name)).toEqual(['till']);
  expect(entriesOf(only([]))).toEqual(['today', 'catalogue']);
});

test('icons, addresses and keys are told apart', () => {
  const entries = navigationGroups.flatMap((group) => group.entries);
  const places = entries.flatMap((entry) => entry.places);
  const chords = places.flatMap(({ chord }) => (chord === undefined ? [] : [chord]));

  for (const list of [entries.map(({ icon }) => icon), places.map(({ to }) => to), chords])
    expect(new Set(list).size).toBe(list.length);
});

test.each([
  ['/', 'today', 'today', true],
  ['/members/mbr_1', 'members', 'members', false],
  ['/members/duplicates', 'members', 'duplicates', true],
  ['/branches/calendar/', 'settings', 'calendar', true],
  ['/contributors/ctb_1', 'catalogue', 'contributors', true],
  ['/catalogue/ttl_1', 'catalogue', 'titles', false],
  ['/till/cls_1', 'lending', 'till', false],
])('%s stands at %s, %s', (path, entry, place, isPlace) => {
  const here = findWhereabouts(path, listOpenEntries(everything));

  expect([here?.entry.name, here?.place.name, here?.isPlace]).toEqual([entry, place, isPlace]);
});

test('an address that belongs to no place stands nowhere', () => {
  expect(findWhereabouts('/security', listOpenEntries(everything))).toBeUndefined();
});
