import { addDays } from '../../../shared/civil-date';
import { seededIds } from '../../../shared/seeded-ids';
import { seededRandom } from '../../../shared/seeded-random';
import { FIXTURE_CALENDAR } from '../testing/fixture-calendar';
import { sampleTill } from './sample-till';

test('the till of the sample takes no payment twice, also when its week lies in two years', () => {
  const days = Array.from({ length: 60 }, (_, count) => addDays('2026-12-01', count));
  const taken = days.map((today) => {
    const { entries } = sampleTill(
      {
        newId: seededIds({ seed: 1, today }),
        today,
        calendar: FIXTURE_CALENDAR,
        branch: { id: 'brn_main', code: 'PST' },
        payers: [
          { id: 'mbr_payer', categoryCode: 'umum', birthDate: null, guardianId: null, hasPassword: false },
        ],
      },
      seededRandom('20261124/till'),
    );
    return entries.flatMap(({ chargeKey }) => chargeKey ?? []);
  });

  expect(taken.filter((keys) => new Set(keys).size < keys.length)).toEqual([]);
  expect(taken.every((keys) => keys.length > 0)).toBe(true);
});
