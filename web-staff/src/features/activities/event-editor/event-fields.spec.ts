import { emptyEvent } from './event-draft';
import type { EventDraft } from './event-draft';
import { changesBetween, eventFields } from './event-fields';
import {
  emptyPlan,
  emptySession,
  isWrongNumber,
  repeatInput,
  sessionInput,
  sessionInputs,
} from './plan/session-plan';
import { toFormField } from './refusal-paths';

const words = (indonesian: string, english = '') => ({ indonesian, english });
const draft: EventDraft = {
  ...emptyEvent('brn_1'),
  name: words('  Dongeng ', ' '),
  spaceId: 'spc_1',
  venueName: 'Taman',
  capacity: '24',
  cost: 'Rp25.000',
  closesAt: '2026-12-08T06:30',
};

test('texts are trimmed, empty ones are null, and what does not fit the place or the format is left out', () => {
  expect(eventFields(draft)).toMatchObject({
    name: { indonesian: 'Dongeng', english: null },
    summary: null,
    spaceId: 'spc_1',
    venueName: null,
    capacity: 24,
    cost: 25_000,
    works: [],
    certificateSessions: null,
    registrationClosesAt: '2026-12-07T23:30:00.000Z',
  });
  expect(
    eventFields({ ...draft, placeKind: 'ELSEWHERE', certificateSessions: '4', format: 'COURSE' }),
  ).toMatchObject({ branchId: null, spaceId: null, venueName: 'Taman', certificateSessions: 4 });
});

test('only what differs is sent, and a poster only when it was changed', () => {
  const before = eventFields({ ...draft, poster: { uploadId: '', url: '/uploads/a.jpg' } });

  expect(
    changesBetween(before, eventFields({ ...draft, poster: { uploadId: '', url: '/uploads/a.jpg' } })),
  ).toEqual({});
  expect(
    changesBetween(before, eventFields({ ...draft, capacity: '', poster: { uploadId: 'upl_1', url: '' } })),
  ).toEqual({ capacity: null, posterUploadId: 'upl_1' });
  expect(changesBetween(before, eventFields({ ...draft, poster: null }))).toEqual({ posterUploadId: null });
});

test('a session by the clock of Pasuruan may end after midnight if that is said, one of whole days has no clock, and one without a date is none', () => {
  const night = { ...emptySession, date: '2026-12-31', from: '20:00', to: '02:00', endsNextDay: true };

  expect(sessionInput(night)).toMatchObject({
    startsAt: '2026-12-31T13:00:00.000Z',
    endsAt: '2026-12-31T19:00:00.000Z',
    spaceId: null,
    capacity: null,
  });
  expect(sessionInput({ ...night, endsNextDay: false })).toMatchObject({
    startsAt: '2026-12-31T13:00:00.000Z',
    endsAt: '2026-12-30T19:00:00.000Z',
  });
  expect(sessionInput({ ...night, to: '21:00' })).toMatchObject({ endsAt: '2026-12-31T14:00:00.000Z' });
  expect(sessionInput({ ...night, isAllDay: true, until: '2027-01-05' })).toMatchObject({
    fromDate: '2026-12-31',
    untilDate: '2027-01-05',
  });
  expect(sessionInputs({ ...emptyPlan, sessions: [emptySession, night] })).toHaveLength(1);
  expect(repeatInput(emptyPlan.repeat)).toBeNull();
});

test('a number of meetings that cannot be is left to the library to refuse, and known here', () => {
  const weekly = { ...emptyPlan.repeat, frequency: 'WEEKLY' as const };

  expect([
    repeatInput({ ...weekly, count: 'abc' })?.count,
    repeatInput({ ...weekly, count: '0' })?.count,
    repeatInput({ ...weekly, count: '4' })?.count,
    repeatInput({ ...weekly, interval: 'x' })?.interval,
  ]).toEqual([0, 0, 4, 0]);
  expect(['abc', '0', '', '121', '1', '120'].map((text) => isWrongNumber('count', text))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a refusal of the library finds its field', () => {
  const paths = [
    ['details', 'name', 'indonesian'],
    ['changes', 'people', '0', 'personId'],
    ['details', 'works', '2', 'name', 'indonesian'],
    ['sessions', '1', 'endsAt'],
    ['repeat'],
    ['changes', 'registrationOpensAt'],
    ['id'],
  ];

  expect(paths.map(toFormField)).toEqual([
    'name.indonesian',
    'people',
    'works.2.name.indonesian',
    'plan.sessions.1.to',
    'plan.repeat.frequency',
    'opensAt',
    undefined,
  ]);
});
