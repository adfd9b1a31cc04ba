import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import { seededRandom } from '../../../shared/seeded-random';

/** Three weeks of walks, on each of them three times a day. */
const DAYS = 21;
const HOURS = [9, 11, 14] as const;
/** How full a space is at such an hour, in hundredths of its capacity. */
const SHARES: Readonly<Record<(typeof HOURS)[number], number>> = { 9: 20, 11: 45, 14: 65 };

type SpaceRow = { readonly id: string; readonly branch_id: string; readonly capacity: number };

/** Makes up what staff counted in the spaces of the sample in the three weeks before a day. */
export async function seedSampleSpaceCounts(
  { db }: { readonly db: Database },
  moment: SampleMoment,
): Promise<number> {
  const newId = seededIds(moment, 'space-counts/');
  const chance = seededRandom(`${moment.seed}/space-counts`);
  const spaces = await db.query<SpaceRow>(
    "SELECT id, branch_id, capacity FROM space WHERE is_sample = 1 AND kind IN ('READING_ROOM', 'STUDIO', 'CHILDREN_ROOM') AND capacity IS NOT NULL ORDER BY id LIMIT 10",
  );
  const days = Array.from({ length: DAYS }, (_, back) => addDays(moment.today, -back - 1));
  const rows = days
    .filter((day) => toWeekday(day) !== 7)
    .flatMap((day) =>
      HOURS.flatMap((hour) =>
        spaces.map((space) => ({
          id: newId('spt'),
          branch_id: space.branch_id,
          space_id: space.id,
          counted_on: day,
          counted_hour: hour,
          people: Math.round((space.capacity * Math.max(0, SHARES[hour] + chance.whole(-15, 15))) / 100),
          recorded_at: sqlInstant(toInstant(day, `${String(hour).padStart(2, '0')}:20`)),
          recorded_by: 'system:sample',
          is_sample: 1,
        })),
      ),
    );
  await db.transaction(async (tx) => ok(await insertRows(tx, 'space_count', rows)));
  return rows.length;
}
