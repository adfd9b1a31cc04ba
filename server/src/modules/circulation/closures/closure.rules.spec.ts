import fc from 'fast-check';

import { addDays } from '../../../shared/civil-date';
import { branchCalendar } from '../../library/calendar/calendar.rules';
import { at, FIXTURE_CALENDAR, FIXTURE_PARTS, NEVER_OPEN } from '../testing/fixture-calendar';
import type { Deadline } from './closure.rules';
import { movesByClosure, clampToOpenTime, decideDeadlineReturn } from './closure.rules';

const day = (on: string) => ({ kind: 'day', on }) as const;
const loan = (id: string, ends: Deadline['ends']): Deadline => ({ kind: 'loan', id, ends });
const closedFor = (from: string, until: string) =>
  branchCalendar({ ...FIXTURE_PARTS, closures: [{ id: 'cls_1', from, until, reason: 'Banjir' }] });
const DEADLINES: readonly Deadline[] = [
  loan('lon_1', day('2026-08-15')),
  { kind: 'hold', id: 'hld_1', ends: day('2026-08-15') },
  loan('lon_2', day('2026-08-14')),
  loan('lon_3', { kind: 'hour', at: at('2026-08-15 14:00') }),
];

it('AC-83 a closing on Saturday 15 August moves what ends then to Tuesday 18, over the closed Sunday and the holiday', () => {
  expect(movesByClosure(DEADLINES, FIXTURE_CALENDAR, closedFor('2026-08-15', '2026-08-15'))).toEqual({
    ok: true,
    value: [
      { kind: 'loan', id: 'lon_1', from: day('2026-08-15'), to: day('2026-08-18') },
      { kind: 'hold', id: 'hld_1', from: day('2026-08-15'), to: day('2026-08-18') },
      {
        kind: 'loan',
        id: 'lon_3',
        from: { kind: 'hour', at: at('2026-08-15 14:00') },
        to: { kind: 'hour', at: at('2026-08-18 08:00') },
      },
    ],
  });
});

it('AC-83 a closing is taken back: what still stands where it was moved to goes back, what was changed since stays', () => {
  const moved = movesByClosure(DEADLINES, FIXTURE_CALENDAR, closedFor('2026-08-15', '2026-08-15'));
  if (!moved.ok) throw new Error('there are open days');
  const [ofLoan, ofHold] = moved.value;
  if (!ofLoan || !ofHold) throw new Error('both move');
  const alone = { others: [], stillClosedBy: () => null };

  expect(decideDeadlineReturn(ofLoan, { ends: day('2026-08-18'), ...alone })).toEqual({
    back: { kind: 'loan', id: 'lon_1', from: day('2026-08-18'), to: day('2026-08-15') },
    handed: null,
    forgotten: [],
  });
  expect(decideDeadlineReturn(ofHold, { ends: day('2026-08-25'), ...alone })).toEqual({
    back: null,
    handed: null,
    forgotten: [],
  });
});

it('beside AC-83: a closing of several days moves to the first open day after all of them', () => {
  const moved = movesByClosure(
    [loan('lon_1', day('2026-08-18')), loan('lon_2', day('2026-08-22'))],
    FIXTURE_CALENDAR,
    closedFor('2026-08-18', '2026-08-22'),
  );

  expect(moved.ok && moved.value.map(({ to }) => to)).toEqual([day('2026-08-23'), day('2026-08-23')]);
});

it('beside AC-83: a deadline on a day that was closed anyway is not moved', () => {
  expect(
    movesByClosure(
      [loan('lon_1', day('2026-08-16'))],
      FIXTURE_CALENDAR,
      closedFor('2026-08-15', '2026-08-16'),
    ),
  ).toEqual({ ok: true, value: [] });
});

it('AC-25 a closing after which the branch never opens is refused as a whole', () => {
  expect(movesByClosure(DEADLINES, FIXTURE_CALENDAR, NEVER_OPEN)).toMatchObject({
    ok: false,
    refusals: [{ code: 'NO_OPEN_DAYS' }],
  });
});

it('whatever is closed, everything moved ends later on an open day, and taking it back restores all', () => {
  const offset = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-08-01', days));

  fc.assert(
    fc.property(offset, fc.nat({ max: 20 }), fc.array(offset, { maxLength: 10 }), (from, length, days) => {
      const deadlines = days.map((on, index) => loan(`lon_${index}`, day(on)));
      const after = closedFor(from, addDays(from, length));
      const moved = movesByClosure(deadlines, FIXTURE_CALENDAR, after);
      if (!moved.ok) throw new Error('there are open days');
      const back = moved.value.flatMap(
        (move) =>
          decideDeadlineReturn(move, { ends: move.to, others: [], stillClosedBy: () => null }).back ?? [],
      );

      expect(
        moved.value.every(
          ({ from: was, to }) =>
            was.kind === 'day' && to.kind === 'day' && to.on > was.on && after.isOpenDay(to.on),
        ),
      ).toBe(true);
      expect(back.map(({ id, to }) => ({ id, to }))).toEqual(
        moved.value.map(({ id, from: was }) => ({ id, to: was })),
      );
    }),
  );
});

it('beside AC-83: a deadline that would be over ends on the first open day from today, one that is still to come stays', () => {
  expect(clampToOpenTime(day('2026-08-15'), at('2026-08-16 09:00'), FIXTURE_CALENDAR)).toEqual(
    day('2026-08-18'),
  );
  expect(
    clampToOpenTime({ kind: 'hour', at: at('2026-08-15 10:00') }, at('2026-08-18 09:00'), FIXTURE_CALENDAR),
  ).toEqual({ kind: 'hour', at: at('2026-08-18 16:00') });
  expect(clampToOpenTime(day('2026-08-20'), at('2026-08-18 09:00'), FIXTURE_CALENDAR)).toEqual(
    day('2026-08-20'),
  );
});

it('beside AC-83: an hour of today that is over ends at closing time, and what ends today goes to the next open day once the branch has closed', () => {
  const noon = { kind: 'hour', at: at('2026-08-13 12:00') } as const;
  expect(clampToOpenTime(noon, at('2026-08-13 15:00'), FIXTURE_CALENDAR)).toEqual({
    kind: 'hour',
    at: at('2026-08-13 16:00'),
  });
  expect(clampToOpenTime(noon, at('2026-08-13 11:00'), FIXTURE_CALENDAR)).toEqual(noon);
  expect(clampToOpenTime(noon, at('2026-08-15 16:00'), FIXTURE_CALENDAR)).toEqual({
    kind: 'hour',
    at: at('2026-08-18 16:00'),
  });
  expect(clampToOpenTime(day('2026-08-13'), at('2026-08-13 15:59'), FIXTURE_CALENDAR)).toEqual(
    day('2026-08-13'),
  );
  expect(clampToOpenTime(day('2026-08-13'), at('2026-08-13 17:30'), FIXTURE_CALENDAR)).toEqual(
    day('2026-08-14'),
  );
});
