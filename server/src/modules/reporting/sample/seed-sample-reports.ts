import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toInstant, toWeekday } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import { ok } from '../../../shared/result';
import type { SampleMoment } from '../../../shared/seeded-ids';
import { seededIds } from '../../../shared/seeded-ids';
import type { SeededRandom } from '../../../shared/seeded-random';
import { seededRandom } from '../../../shared/seeded-random';
import { KELURAHAN } from '../../members';
import { DAYS_LINKED } from '../../visits';
import { countOpenDays } from '../summaries/rebuild-summaries';
import { sampleGoals } from './sample-goals';

type Deps = { readonly db: Database; readonly clock: Clock };

/** Two years, so that a whole year stands beside the one before. */
const DAYS = 730;
const POPULATION_SOURCE = 'data contoh, disesuaikan dengan jumlah penduduk kota';
const CLASSES = [
  ['0', 5],
  ['1', 6],
  ['2X', 9],
  ['3', 14],
  ['5', 5],
  ['6', 11],
  ['7', 7],
  ['8', 34],
  ['9', 7],
] as const;
const HOURS = [8, 9, 10, 11, 13, 14, 15] as const;
const PURPOSES = ['READ', 'BORROW', 'STUDY', 'INTERNET'] as const;
/** Inhabitants of the city (Kepmendagri 300.2.2-2138/2025), shared out by a made-up key. */
const INHABITANTS = 213_469;

type Rows = {
  readonly acts: object[];
  readonly hours: object[];
  readonly money: object[];
  readonly visits: object[];
};

/**
 * Makes up the summaries of the two years before those days whose facts the sample has, and counts the rest.
 * They are frozen, as those of a library are whose readers have been forgotten.
 */
export async function seedSampleReports(deps: Deps, moment: SampleMoment): Promise<void> {
  const branches = await deps.db.query<{ id: string }>(
    "SELECT id FROM branch WHERE is_sample = 1 AND kind <> 'MOBILE' ORDER BY position, id LIMIT 3",
  );
  await countOpenDays(deps);
  const chance = seededRandom(`${moment.seed}/reports`);
  const rows: Rows = { acts: [], hours: [], money: [], visits: [] };
  const last = addDays(moment.today, -DAYS_LINKED - 1);
  const days = Array.from({ length: DAYS }, (_, back) => addDays(last, -back));
  for (const day of days.filter((some) => toWeekday(some) !== 7))
    branches.forEach(({ id }, place) =>
      addDay(rows, chance, { day, branchId: id, size: place === 0 ? 1 : 0.4 }),
    );
  await deps.db.transaction(
    async (tx) => {
      await clearDays(tx, { first: days.at(-1) ?? last, last });
      await insertRows(tx, 'circulation_day', rows.acts);
      await insertRows(tx, 'circulation_hour', rows.hours);
      await insertRows(tx, 'fines_day', rows.money);
      await insertRows(tx, 'visits_day', rows.visits);
      const known = new Set(
        (await tx.query<{ day: string }[]>('SELECT day FROM summary_day')).map(({ day }) => day),
      );
      const at = sqlInstant(toInstant(moment.today));
      await insertRows(
        tx,
        'summary_day',
        days.filter((day) => !known.has(day)).map((day) => ({ day, counted_at: at, is_frozen: 1 })),
      );
      await insertRows(tx, 'kelurahan_population', populationRows(chance, moment));
      await insertRows(tx, 'population_source', [
        { population_year: Number(moment.today.slice(0, 4)), source: POPULATION_SOURCE },
      ]);
      await sampleGoals(tx, { newId: seededIds(moment, 'reports/'), today: moment.today });
      return ok(null);
    },
    { skipAudit: true },
  );
}

async function clearDays(tx: EntityManager, { first, last }: { first: string; last: string }): Promise<void> {
  for (const table of ['circulation_day', 'circulation_hour', 'fines_day', 'visits_day'])
    await tx.query(`DELETE FROM ${table} WHERE day >= ? AND day <= ?`, [first, last]);
}

function addDay(
  rows: Rows,
  chance: SeededRandom,
  { day, branchId, size }: { readonly day: string; readonly branchId: string; readonly size: number },
): void {
  // A little more each year, and more on Saturdays.
  const growth = 1 + Number(day.slice(0, 4)) / 50 - 2024 / 50;
  const loans = Math.round(size * growth * (toWeekday(day) === 6 ? 1.6 : 1) * chance.whole(9, 17));
  const shares = CLASSES.map(([code, share]) => [code, Math.round((loans * share) / 98)] as const);
  for (const [code, count] of shares.filter((share) => share[1] > 0))
    rows.acts.push({
      ...key(day, branchId),
      act: 'LOAN',
      class_code: code,
      material_type: 'BOOK',
      act_count: count,
    });
  const lent = shares.reduce((sum, [, count]) => sum + count, 0);
  rows.acts.push(...returnRows(key(day, branchId), shares, chance));
  if (size === 1)
    rows.acts.push({
      ...key(day, branchId),
      act: 'RENEWAL',
      class_code: '8',
      material_type: 'BOOK',
      act_count: chance.whole(1, 4),
    });
  spread(lent, chance).forEach(([hour, count]) =>
    rows.hours.push({ ...key(day, branchId), act: 'LOAN', act_hour: hour, act_count: count }),
  );
  spread(Math.round(lent * 1.6), chance).forEach(([hour, count], place) =>
    rows.visits.push({
      ...key(day, branchId),
      visit_hour: hour,
      kind: place % 4 === 3 ? 'GUEST' : 'MEMBER',
      purpose: PURPOSES[place % PURPOSES.length] ?? 'READ',
      people_count: count,
    }),
  );
  if (size === 1 && chance.whole(1, 3) === 1)
    rows.money.push(...moneyRows(key(day, branchId), 1_000 * chance.whole(1, 12)));
}

/** About as much comes back as is lent, of the same classes. */
function returnRows(
  at: { readonly day: string; readonly branch_id: string },
  shares: readonly (readonly [code: string, count: number])[],
  chance: SeededRandom,
): object[] {
  return shares
    .map(([code, count]) => ({
      ...at,
      act: 'RETURN',
      class_code: code,
      material_type: 'BOOK',
      act_count: count - chance.whole(0, 1),
    }))
    .filter(({ act_count: count }) => count > 0);
}

function moneyRows(at: { readonly day: string; readonly branch_id: string }, amount: number): object[] {
  return [
    { ...at, kind: 'CHARGE', reason: 'OVERDUE', entry_count: 1, amount },
    { ...at, kind: 'PAYMENT', reason: '-', entry_count: 1, amount: -amount },
  ];
}

function key(day: string, branchId: string): { day: string; branch_id: string } {
  return { day, branch_id: branchId };
}

/** Shares a number out over the hours, more in the afternoon. */
function spread(total: number, chance: SeededRandom): (readonly [number, number])[] {
  const counts = new Map<number, number>();
  for (let left = total; left > 0;) {
    const some = Math.min(left, chance.whole(1, 6));
    const hour = HOURS[Math.min(HOURS.length - 1, chance.whole(0, HOURS.length))] ?? 14;
    counts.set(hour, (counts.get(hour) ?? 0) + some);
    left -= some;
  }
  return [...counts];
}

function populationRows(chance: SeededRandom, { today }: SampleMoment): object[] {
  const shares = KELURAHAN.map(({ code }) => ({ code, share: chance.whole(6, 20) }));
  const whole = shares.reduce((sum, { share }) => sum + share, 0);
  return shares.map(({ code, share }) => ({
    kelurahan_code: code,
    population_year: Number(today.slice(0, 4)),
    population: Math.round((INHABITANTS * share) / whole),
  }));
}
