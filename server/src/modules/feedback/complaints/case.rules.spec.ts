import {
  findMedian,
  isOverdue,
  isReopenable,
  readCaseNumber,
  toDueDay,
  toSubject,
  writeCaseNumber,
} from './case.rules';

test('the subject is the first sentence, cut at a word when it is long', () => {
  expect(toSubject('Toilet lantai 2 terkunci. Sudah tiga hari.')).toBe('Toilet lantai 2 terkunci');
  expect(toSubject('Kapan buka?\nTerima kasih')).toBe('Kapan buka?');
  expect(toSubject(`${'kata '.repeat(40)}`)).toBe(`${'kata '.repeat(16).trim()}…`);
});

test('numbers are written with the year, and read as people type them', () => {
  expect(writeCaseNumber(2026, 143)).toBe('ADU-26-0143');
  expect(['ADU-26-0143', 'adu 26 0143', '26-0143', 'ADU-26', 'x'].map(readCaseNumber)).toEqual([
    'ADU-26-0143',
    'ADU-26-0143',
    'ADU-26-0143',
    null,
    null,
  ]);
});

test('the last day counts working days of the branch, and days where it never opens', () => {
  const open = { addOpenDays: (_: string, count: number) => ({ ok: true as const, value: `+${count}` }) };
  const shut = {
    addOpenDays: () => ({
      ok: false as const,
      refusals: [{ code: 'NO_OPEN_DAYS' as const, from: '2026-11-24', horizonDays: 400 }],
    }),
  };
  const asked = { days: 5, from: '2026-11-24', fallback: '2026-11-29' } as const;

  expect(toDueDay(open, asked)).toBe('+5');
  expect(toDueDay(shut, asked)).toBe('2026-11-29');
});

test('a case is reopened once, within thirty days after its answer', () => {
  const answeredAt = new Date('2026-11-01T03:00:00Z');
  const now = new Date('2026-11-24T03:00:00Z');
  const answered = { status: 'ANSWERED', reopenings: 0, answeredAt } as const;

  expect(isReopenable(answered, now)).toBe(true);
  expect(isReopenable({ ...answered, reopenings: 1 }, now)).toBe(false);
  expect(isReopenable({ ...answered, status: 'OPEN' }, now)).toBe(false);
  expect(isReopenable(answered, new Date('2026-12-02T03:00:00Z'))).toBe(false);
});

test('what waits is late on the day after its last day', () => {
  expect(isOverdue({ status: 'OPEN', dueOn: '2026-11-24' }, '2026-11-24')).toBe(false);
  expect(isOverdue({ status: 'REOPENED', dueOn: '2026-11-24' }, '2026-11-25')).toBe(true);
  expect(isOverdue({ status: 'ANSWERED', dueOn: '2026-11-24' }, '2026-11-25')).toBe(false);
});

test('the middle of no days is nothing, of an even number the half between', () => {
  expect([findMedian([]), findMedian([3]), findMedian([5, 1]), findMedian([9, 2, 4])]).toEqual([
    null,
    3,
    3,
    4,
  ]);
});
