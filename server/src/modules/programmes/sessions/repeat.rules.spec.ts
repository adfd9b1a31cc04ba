import type { RepeatRule } from './repeat.rules';
import { MOST_OCCURRENCES, occurrences } from './repeat.rules';

const RULE: RepeatRule = {
  frequency: 'WEEKLY',
  interval: 1,
  weekdays: [],
  count: null,
  until: null,
  except: [],
};

describe('a rule of repetition', () => {
  test('goes on every week on the weekday of its first day, until a day', () => {
    expect(occurrences('2026-12-05', { ...RULE, until: '2026-12-26' })).toEqual([
      '2026-12-05',
      '2026-12-12',
      '2026-12-19',
      '2026-12-26',
    ]);
  });

  test('takes several weekdays in the order of the week and begins no earlier than its first day', () => {
    expect(occurrences('2026-12-02', { ...RULE, weekdays: [4, 1, 3], count: 4 })).toEqual([
      '2026-12-02',
      '2026-12-03',
      '2026-12-07',
      '2026-12-09',
    ]);
  });

  test('every second week leaves out the weeks between, also for weekdays before the first', () => {
    expect(occurrences('2026-12-02', { ...RULE, interval: 2, weekdays: [1, 3], count: 4 })).toEqual([
      '2026-12-02',
      '2026-12-14',
      '2026-12-16',
      '2026-12-28',
    ]);
  });

  test('by days steps over months and years', () => {
    expect(occurrences('2026-12-30', { ...RULE, frequency: 'DAILY', interval: 2, count: 3 })).toEqual([
      '2026-12-30',
      '2027-01-01',
      '2027-01-03',
    ]);
  });

  test('by month keeps the second Saturday the second, and a fifth one is left out in months without it', () => {
    expect(occurrences('2026-12-12', { ...RULE, frequency: 'MONTHLY_BY_WEEKDAY', count: 3 })).toEqual([
      '2026-12-12',
      '2027-01-09',
      '2027-02-13',
    ]);
    expect(occurrences('2026-10-31', { ...RULE, frequency: 'MONTHLY_BY_WEEKDAY', count: 3 })).toEqual([
      '2026-10-31',
      '2027-01-30',
      '2027-05-29',
    ]);
  });

  test('left-out and closed days do not count: a course of four keeps its four lessons', () => {
    const isOpen = (day: string): boolean => day !== '2026-12-25';

    expect(occurrences('2026-12-11', { ...RULE, count: 4, except: ['2026-12-18'] }, isOpen)).toEqual([
      '2026-12-11',
      '2027-01-01',
      '2027-01-08',
      '2027-01-15',
    ]);
  });

  test('ends by itself when nothing else ends it', () => {
    expect(occurrences('2026-12-05', { ...RULE, frequency: 'DAILY' })).toHaveLength(MOST_OCCURRENCES);
    expect(occurrences('2026-12-05', { ...RULE, count: 5 }, () => false)).toEqual([]);
  });
});
