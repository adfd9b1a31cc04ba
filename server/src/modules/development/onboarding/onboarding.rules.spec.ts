import { stateOf } from './onboarding.rules';

const step = { dueOn: '2026-11-24', doneOn: null, confirmedOn: null, needsLead: false };

test('what is due today is not overdue, from tomorrow it is', () => {
  expect(stateOf(step, '2026-11-24')).toEqual({ isDone: false, isOverdue: false });
  expect(stateOf(step, '2026-11-25')).toEqual({ isDone: false, isOverdue: true });
});

test.each([
  [{ doneOn: '2026-11-20' }, true],
  [{ doneOn: '2026-11-20', needsLead: true }, false],
  [{ confirmedOn: '2026-11-21', needsLead: true }, true],
  [{ confirmedOn: '2026-11-21' }, true],
] as const)('%j is done: %s', (more, isDone) => {
  expect(stateOf({ ...step, ...more }, '2026-12-01')).toEqual({ isDone, isOverdue: !isDone });
});
