import { planFromLine } from './plan-from-line';
import { readSeries } from './series-words';
import { emptyPlan, sessionInputs } from './session-plan';
import type { SessionPlan } from './session-plan';

const usual = { from: '10:00', to: '11:00', isAllDay: false };
const read = (line: string) =>
  line === '' ? null : readSeries(line, { today: '2026-11-28', minutes: 60, isAllDay: false });

/** The plan after lines that were written one after the other into the same box. */
function planAfter(...lines: readonly string[]): SessionPlan {
  return lines.reduce<SessionPlan>((plan, line) => planFromLine(plan, { line, series: read(line), usual }), {
    ...emptyPlan,
    sessions: emptyPlan.sessions.map((session) => ({ ...session, spaceId: 'spc_1' })),
  });
}

test.each(['sabtu depan sekali', '31 Februari', 'Sabtu 5 Desember 25.00', ''])(
  'a line that says no day (%p) keeps nothing of the line before, so that nothing else is saved',
  (line) => {
    const plan = planAfter('setiap Sabtu 13.00-15.00 sampai Mei', line);

    expect(sessionInputs(plan)).toEqual([]);
    expect(plan.repeat).toEqual(emptyPlan.repeat);
    expect(plan.sessions).toMatchObject([{ ...usual, date: '', spaceId: 'spc_1' }]);
  },
);

test('a line without an hour takes the usual hours, not those of the line before', () => {
  expect(planAfter('5 Des 19.00-21.00', '6 Des').sessions).toMatchObject([{ date: '2026-12-06', ...usual }]);
});

test('days without hours do not make the next line one of days', () => {
  expect(planAfter('5 Des sampai 20 Des', '6 Des 9.00-10.00').sessions).toMatchObject([
    { date: '2026-12-06', from: '09:00', to: '10:00', until: '', isAllDay: false },
  ]);
});
