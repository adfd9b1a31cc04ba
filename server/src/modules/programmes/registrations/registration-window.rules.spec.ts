import type { RegistrationFacts } from './registration-window.rules';
import { closingOfRegistration, isRegistrationOpen } from './registration-window.rules';

const at = (text: string): Date => new Date(`${text}:00.000+07:00`);
const SERIES: RegistrationFacts = {
  status: 'PUBLISHED',
  registrationMode: 'OPEN',
  registrationScope: 'SERIES',
  registrationOpensAt: null,
  registrationClosesAt: null,
  startsAt: at('2026-12-05T09:00'),
  endsAt: at('2026-12-19T10:00'),
  publicFrom: at('2026-11-20T00:00'),
};

describe('registration', () => {
  test('closes as decided, else with the first session of a series, or with the last of single sessions', () => {
    const decided = at('2026-12-04T12:00');

    expect([
      closingOfRegistration({ ...SERIES, registrationClosesAt: decided }),
      closingOfRegistration(SERIES),
      closingOfRegistration({ ...SERIES, registrationScope: 'SESSION' }),
    ]).toEqual([decided, SERIES.startsAt, SERIES.endsAt]);
  });

  test('is open from its opening until just before it closes', () => {
    const facts = { ...SERIES, registrationOpensAt: at('2026-12-01T08:00') };

    expect(
      ['2026-12-01T07:59', '2026-12-01T08:00', '2026-12-05T08:59', '2026-12-05T09:00'].map((now) =>
        isRegistrationOpen(facts, at(now)),
      ),
    ).toEqual([false, true, true, false]);
  });

  test('is not open before the event is public, without registration, when postponed or without sessions', () => {
    const now = at('2026-12-01T08:00');
    const changed: Partial<RegistrationFacts>[] = [
      { publicFrom: at('2026-12-02T00:00') },
      { publicFrom: null },
      { registrationMode: 'NONE' },
      { status: 'POSTPONED' },
      { startsAt: null, endsAt: null },
    ];

    expect(changed.map((change) => isRegistrationOpen({ ...SERIES, ...change }, now))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
