import { comingPeople, isOpenRegistration, isOver, findCancelledPart } from './registration';
import type { RegisteredPerson, ShownRegistration } from './registration';

const person = (
  name: string,
  ...statuses: RegisteredPerson['places'][number]['status'][]
): RegisteredPerson => ({
  __typename: 'RegisteredPerson',
  id: name,
  name,
  isCompanion: false,
  seats: 1,
  ticket: null,
  places: statuses.map((status, place) => ({
    __typename: 'EventPlaceInSession',
    id: `${name}${place}`,
    status,
    attendedAt: null,
  })),
});

test('who gave all places back no longer comes; who left one session of several still does', () => {
  const people = [
    person('Raka', 'CANCELLED', 'CANCELLED'),
    person('Kirana', 'CANCELLED', 'RESERVED'),
    person('Bagas', 'WAITING'),
  ];

  expect(comingPeople({ people }).map(({ name }) => name)).toEqual(['Kirana', 'Bagas']);
});

test('a state that is newer than this page counts as closed', () => {
  expect(
    (
      [
        'CONFIRMED',
        'OFFERED',
        'WAITING',
        'PENDING',
        'CANCELLED',
        'EXPIRED',
        'DECLINED',
        'NEW',
      ] as ShownRegistration['status'][]
    ).filter((status) => isOpenRegistration({ status })),
  ).toEqual(['CONFIRMED', 'OFFERED', 'WAITING', 'PENDING']);
});

test('a chosen session is over before its series is', () => {
  const event = { endsAt: '2026-12-31T10:00:00.000Z' } as ShownRegistration['event'];
  const session = { endsAt: '2026-12-05T03:30:00.000Z' } as ShownRegistration['session'];

  expect([
    isOver({ session, event }, '2026-12-06T00:00:00.000Z'),
    isOver({ session: null, event }, '2026-12-06T00:00:00.000Z'),
  ]).toEqual([true, false]);
});

test('a cancelled event is off, and so are dates that fell out; what is over is not off', () => {
  const event = {
    status: 'PUBLISHED',
    endsAt: '2026-12-31T10:00:00.000Z',
    nextSession: { id: 'evs_1' },
  } as ShownRegistration['event'];
  const session = (status: string) => ({ status }) as ShownRegistration['session'];
  const off = (facts: object, chosen: ShownRegistration['session'] = null) =>
    findCancelledPart({ session: chosen, event: { ...event, ...facts } });

  expect([
    off({}),
    off({}, session('SCHEDULED')),
    off({ status: 'POSTPONED' }),
    off({ nextSession: null }),
  ]).toEqual([null, null, null, null]);
  expect([
    off({ status: 'CANCELLED' }),
    off({ nextSession: null, endsAt: null }),
    off({}, session('CANCELLED')),
  ]).toEqual(['event', 'dates', 'dates']);
});
