import { listChords, listWaitingLines } from './waiting-lines';

test('what waits stands in the order of a day, what is at peace at the end, what one may not see nowhere', () => {
  const lines = listWaitingLines(
    { overdueLoanCount: 27, pullCount: 0, endingHoldCount: 5, failedMessageCount: null, dueTodayCount: 2 },
    { branchId: 'brn_1', today: '2026-11-24' },
  );

  expect(lines.map(({ name, count, to }) => [name, count, to])).toEqual([
    ['endingHoldCount', 5, '/holds?until=..2026-11-24'],
    ['overdueLoanCount', 27, '/overdue?branch=brn_1'],
    ['dueTodayCount', 2, '/loans?due=2026-11-24..2026-11-24'],
    ['pullCount', 0, '/holds?list=pull'],
  ]);
});

test('the keys beside a number lead where the number leads, and stand beside one number only', () => {
  const lines = listWaitingLines(
    { pullCount: 3, endingHoldCount: 1, failedMessageCount: 2, overdueLoanCount: 21, openCaseCount: 0 },
    { branchId: 'brn_1', today: '2026-11-24' },
  );

  expect(lines.map(({ name, chord }) => [name, chord])).toEqual([
    ['endingHoldCount', 'G R'],
    ['pullCount', undefined],
    ['failedMessageCount', 'G E'],
    ['overdueLoanCount', 'G T'],
    ['openCaseCount', undefined],
  ]);
  expect([...listChords(lines)]).toEqual([
    ['r', '/holds?until=..2026-11-24'],
    ['e', '/messages?status=FAILED'],
    ['t', '/overdue?branch=brn_1'],
  ]);
});

test('what must be done before closing stands first: holds that end, and clocks of the law that end within a day', () => {
  const order = (hours: number) =>
    listWaitingLines(
      { pullCount: 3, endingHoldCount: 1, dataRequestCount: 1 },
      { branchId: null, today: '2026-11-24', hoursLeft: { dataRequestCount: hours } },
    ).map(({ name, isForToday }) => [name, isForToday]);

  expect(order(24)).toEqual([
    ['endingHoldCount', true],
    ['pullCount', false],
    ['dataRequestCount', false],
  ]);
  expect(order(23)).toEqual([
    ['endingHoldCount', true],
    ['dataRequestCount', true],
    ['pullCount', false],
  ]);
});
