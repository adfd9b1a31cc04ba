import { canAnswer, followUpDays, turnoverChange } from './follow-up.rules';

describe('what came of it', () => {
  test('is asked 30 and 90 days later, and may be told a week early', () => {
    expect(followUpDays('2026-12-04')).toEqual([
      { days: 30, dueOn: '2027-01-03' },
      { days: 90, dueOn: '2027-03-04' },
    ]);
    expect([canAnswer('2027-01-03', '2026-12-26'), canAnswer('2027-01-03', '2026-12-27')]).toEqual([
      false,
      true,
    ]);
  });

  test('takings are compared as bands, and only where both were told', () => {
    expect([
      turnoverChange('UNDER_5M', 'FROM_25M'),
      turnoverChange('FROM_5M', 'FROM_5M'),
      turnoverChange('FROM_100M', 'FROM_25M'),
      turnoverChange(null, 'FROM_5M'),
      turnoverChange('FROM_5M', null),
    ]).toEqual(['UP', 'SAME', 'DOWN', null, null]);
  });
});
