import { overlap } from '../../../shared/time-span';
import { sessionTimes, shiftedBy, timesProblem } from './session-times.rules';

const at = (text: string): Date => new Date(`${text}:00.000+07:00`);

describe('times of a session', () => {
  test('whole days last from midnight to midnight in Pasuruan, the last day included', () => {
    expect(sessionTimes({ fromDate: '2026-12-01', untilDate: '2026-12-03' })).toEqual({
      isAllDay: true,
      fromDate: '2026-12-01',
      untilDate: '2026-12-03',
      startsAt: new Date('2026-11-30T17:00:00.000Z'),
      endsAt: new Date('2026-12-03T17:00:00.000Z'),
    });
  });

  test('a night of wayang ends on the next civil day, and one that ends at midnight does not reach it', () => {
    const night = sessionTimes({ startsAt: at('2026-12-05T21:00'), endsAt: at('2026-12-06T04:00') });
    const evening = sessionTimes({ startsAt: at('2026-12-05T19:00'), endsAt: at('2026-12-06T00:00') });

    expect([night.fromDate, night.untilDate, evening.untilDate]).toEqual([
      '2026-12-05',
      '2026-12-06',
      '2026-12-05',
    ]);
  });

  test('before seven in the morning in Pasuruan it is still the day before in UTC; the civil day is that of Pasuruan', () => {
    const sahur = sessionTimes({ startsAt: at('2027-02-18T03:00'), endsAt: at('2027-02-18T04:00') });

    expect([sahur.fromDate, sahur.untilDate, sahur.startsAt.toISOString()]).toEqual([
      '2027-02-18',
      '2027-02-18',
      '2027-02-17T20:00:00.000Z',
    ]);
  });

  test('an end before the beginning and a session of more than a day by the clock are problems', () => {
    expect([
      timesProblem(sessionTimes({ startsAt: at('2026-12-05T10:00'), endsAt: at('2026-12-05T10:00') })),
      timesProblem(sessionTimes({ startsAt: at('2026-12-05T10:00'), endsAt: at('2026-12-06T10:01') })),
      timesProblem(sessionTimes({ fromDate: '2026-12-03', untilDate: '2026-12-01' })),
      timesProblem(sessionTimes({ fromDate: '2026-12-01', untilDate: '2027-03-31' })),
    ]).toEqual(['ENDS_BEFORE_START', 'TOO_LONG', 'ENDS_BEFORE_START', null]);
  });

  test('a year of another century was mistyped', () => {
    const years = ['0001', '0027', '1999', '2000', '2099', '2100', '9999'];

    expect(
      years.map((year) =>
        timesProblem(sessionTimes({ fromDate: `${year}-06-01`, untilDate: `${year}-06-02` })),
      ),
    ).toEqual([
      'OTHER_CENTURY',
      'OTHER_CENTURY',
      'OTHER_CENTURY',
      null,
      null,
      'OTHER_CENTURY',
      'OTHER_CENTURY',
    ]);
    expect(
      timesProblem(
        sessionTimes({
          startsAt: new Date('9999-12-31T20:00:00Z'),
          endsAt: new Date('9999-12-31T21:00:00Z'),
        }),
      ),
    ).toBe('OTHER_CENTURY');
  });

  test('one that begins when the other ends does not overlap it', () => {
    const morning = sessionTimes({ startsAt: at('2026-12-05T08:00'), endsAt: at('2026-12-05T10:00') });
    const noon = sessionTimes({ startsAt: at('2026-12-05T10:00'), endsAt: at('2026-12-05T12:00') });
    const day = sessionTimes({ fromDate: '2026-12-05', untilDate: '2026-12-05' });

    expect([overlap(morning, noon), overlap(morning, day), overlap(day, noon)]).toEqual([false, true, true]);
  });

  test('moving by days keeps the clock on the wall', () => {
    expect(
      shiftedBy(sessionTimes({ startsAt: at('2026-12-05T21:00'), endsAt: at('2026-12-06T04:00') }), 364),
    ).toEqual(sessionTimes({ startsAt: at('2027-12-04T21:00'), endsAt: at('2027-12-05T04:00') }));
  });
});
