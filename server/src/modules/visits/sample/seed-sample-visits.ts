import { insertRows } from '../../../platform/db/write-rows';
import { ageBandOn } from '../../../shared/age-band';
import { sqlInstant } from '../../../platform/db/columns';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import type { NewId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { VisitPurpose } from '../visit.rules';
import { VISIT_PURPOSES } from '../visit.rules';
import type { VisitDeps } from '../deps';

const DAYS = 21;
const BUSIEST = 16;
const RECORDED_BY = 'system:sample';
const GROUPS: readonly (readonly [
  daysAgo: number,
  name: string,
  purpose: VisitPurpose,
  female: number,
  male: number,
  pupils: number,
  level: string,
])[] = [
  [2, 'SDN Kandangsapi 1 (contoh)', 'EVENT', 15, 16, 29, 'PRIMARY'],
  [8, 'SMPN 2 Pasuruan (contoh)', 'STUDY', 18, 14, 30, 'JUNIOR_HIGH'],
  [15, 'PAUD Melati (contoh)', 'EVENT', 11, 9, 17, 'KINDERGARTEN'],
];

type Person = { id: string; category_code: string; birth_date: string | null; sex: string | null };
type Maker = { readonly newId: NewId; readonly chance: SeededRandom; readonly people: readonly Person[] };

/**
 * Makes up the guest book of three weeks until yesterday: nobody has come today before the doors open. The
 * same seed and day give the same rows.
 */
export async function seedSampleVisits({ db }: Pick<VisitDeps, 'db'>, moment: SampleMoment): Promise<number> {
  const branches = await db.query<{ id: string }>(
    "SELECT id FROM branch WHERE is_sample = 1 AND kind <> 'MOBILE' ORDER BY position, id LIMIT 20",
  );
  const people = await db.query<Person>(
    'SELECT id, category_code, birth_date, sex FROM member WHERE is_sample = 1 ORDER BY id LIMIT 300',
  );
  const [first] = branches;
  if (!first || people.length === 0) return 0;
  const maker: Maker = {
    newId: seededIds(moment, 'visits/'),
    chance: seededRandom(`${moment.seed}/visits`),
    people,
  };
  const days = Array.from({ length: DAYS }, (_, back) => addDays(moment.today, -1 - back)).filter(
    (day) => toWeekday(day) !== 7,
  );
  const visits = days.flatMap((day) =>
    branches.flatMap(({ id }) => visitsOn(maker, { day, branchId: id, today: moment.today })),
  );
  await db.transaction(async (tx) => {
    await insertRows(tx, 'visit', visits);
    await insertRows(
      tx,
      'visit_group',
      GROUPS.map((group) => groupRow(maker, group, { branchId: first.id, today: moment.today })),
    );
    return ok(null);
  });
  return visits.length;
}

function visitsOn(
  { newId, chance, people }: Maker,
  { day, branchId, today }: { day: CivilDate; branchId: string; today: CivilDate },
): object[] {
  return Array.from({ length: chance.whole(5, BUSIEST) }, () => {
    const hour = chance.whole(8, 15);
    const at = toInstant(
      day,
      `${String(hour).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`,
    );
    const person = chance.isIn(0.7) ? people[chance.whole(0, people.length - 1)] : undefined;
    const who = person
      ? {
          kind: 'MEMBER',
          member_id: person.id,
          category_code: person.category_code,
          age_band: ageBandOn(person.birth_date, today),
          sex: person.sex,
          visited_at: sqlInstant(at),
        }
      : {
          kind: 'GUEST',
          member_id: null,
          category_code: null,
          age_band: null,
          sex: chance.isIn(0.5) ? 'FEMALE' : 'MALE',
          visited_at: null,
        };
    return {
      id: newId('vis', at),
      branch_id: branchId,
      visited_on: day,
      visited_hour: hour,
      ...who,
      purpose: VISIT_PURPOSES[chance.whole(0, VISIT_PURPOSES.length - 1)] ?? null,
      recorded_by: RECORDED_BY,
      is_sample: 1,
    };
  });
}

function groupRow(
  { newId }: Maker,
  [daysAgo, name, purpose, female, male, pupils, level]: (typeof GROUPS)[number],
  { branchId, today }: { branchId: string; today: CivilDate },
): object {
  const day = addDays(today, -daysAgo);
  const at = toInstant(day, '09:30');
  const counts = {
    female,
    male,
    occupations: [
      { kind: 'PUPIL', count: pupils },
      { kind: 'TEACHER', count: female + male - pupils },
    ],
    education: [{ kind: level, count: pupils }],
  };
  return {
    id: newId('vgr', at),
    branch_id: branchId,
    visited_on: day,
    visited_hour: 9,
    name,
    purpose,
    total: female + male,
    counts: JSON.stringify(counts),
    recorded_at: sqlInstant(at),
    recorded_by: RECORDED_BY,
    is_sample: 1,
  };
}
