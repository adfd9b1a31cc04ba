import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { addDays, toInstant } from '../../../shared/civil-date';
import { signedShiftsOf } from '../hours/hours.queries';
import type { VolunteerLetter, VolunteerLetterLine } from './letter.entity';
import {
  VolunteerLetterCounterEntity,
  VolunteerLetterEntity,
  VolunteerLetterLineEntity,
} from './letter.entity';
import { letterNumber } from './letter.rules';
import type { LetterStatus } from './letter.terms';
import { MOST_LETTERS } from './letter.terms';

/** The table `l` of letters of hours, for writing. */
export const letterTable = table(VolunteerLetterEntity, 'l', { nodeType: 'VolunteerLetter' } as const);
/** The table `n` of the lines of letters, for writing. */
export const letterLineTable = table(VolunteerLetterLineEntity, 'n');
const letters = mapSelection(letterTable, (row): VolunteerLetter => withTexts(row, 'signerPosition'));
const lines = mapSelection(letterLineTable, (row): VolunteerLetterLine => withTexts(row, 'roleName'));
const counters = table(VolunteerLetterCounterEntity);

const ORDER: KeysetOrder = {
  column: 'l.created_at',
  idColumn: 'l.id',
  direction: 'DESC',
  name: 'CREATED_AT',
};

/** Letters by id. */
export const volunteerLetterById = defineLoader<string, VolunteerLetter | null>(
  'volunteerLetterById',
  async ({ db }, ids) =>
    indexBy(ids, await letters.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** The letters of members, the newest first; at most 200 of each. */
export const volunteerLettersByMember = defineLoader<string, VolunteerLetter[]>(
  'volunteerLettersByMember',
  async ({ db }, memberIds) => {
    const ranked = `SELECT o.id, ROW_NUMBER() OVER (PARTITION BY o.member_id ORDER BY o.created_at DESC, o.id DESC) AS place FROM volunteer_letter o WHERE o.member_id IN (${placeholders(memberIds)})`;
    const found = await letters.list(
      db,
      `JOIN (${ranked}) ranked ON ranked.id = l.id WHERE ranked.place <= ${MOST_LETTERS} ORDER BY l.created_at DESC, l.id DESC`,
      memberIds,
    );
    return groupBy(memberIds, found, ({ memberId }) => memberId ?? '');
  },
);

/** What letters say, by letter, in their order. */
export const linesByLetter = defineLoader<string, VolunteerLetterLine[]>(
  'volunteerLetterLines',
  async ({ db }, ids) => groupBy(ids, await listLines(db, ids), ({ letterId }) => letterId),
);

/** How many minutes are signed off now in the period of letters, by letter; 0 once the volunteer was forgotten. */
export const minutesNowByLetter = defineLoader<string, number>(
  'volunteerLetterMinutesNow',
  async ({ db }, ids) => {
    const found = await letters.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids);
    const memberIds = [...new Set(found.flatMap(({ memberId }) => memberId ?? []))];
    const signed = await signedShiftsOf(db, memberIds);
    const sums = new Map(
      found.map(({ id, memberId, fromDate, untilDate }) => {
        const [from, until] = [toInstant(fromDate), toInstant(addDays(untilDate, 1))];
        const own = signed.filter(
          (one) => one.memberId === memberId && one.startsAt >= from && one.startsAt < until,
        );
        return [id, own.reduce((sum, { minutes }) => sum + minutes, 0)];
      }),
    );
    return ids.map((id) => sums.get(id) ?? 0);
  },
);

/** Lists the lines of letters in their order. */
export function listLines(db: QueryRunner, ids: readonly string[]): Promise<VolunteerLetterLine[]> {
  return lines.list(
    db,
    `WHERE n.letter_id IN (${placeholders(ids)}) ORDER BY n.letter_id, n.position LIMIT 20000`,
    ids,
  );
}

/** Lists letters in some states, the newest first. */
export async function listLetters(
  db: Database,
  { statuses, page }: { readonly statuses: readonly LetterStatus[] | null; readonly page: PageRequest },
): Promise<Page<VolunteerLetter>> {
  const { sql, values } = allOf(isOneOf('l.status', statuses));
  const clause = keysetClause(ORDER, page);
  const found = await letters.list(db, `WHERE ${sql} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  return keysetPage(found, {
    page,
    order: ORDER,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (letter) => letter,
    totalCount: () => countLetters(db, statuses),
  });
}

/** Counts letters in some states. */
export async function countLetters(db: Database, statuses: readonly LetterStatus[] | null): Promise<number> {
  const { sql, values } = allOf(isOneOf('l.status', statuses));
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM volunteer_letter l WHERE ${sql}`,
    [...values],
  );
  return Number(row?.total ?? 0);
}

/** Finds a letter by its number; null when there is none. */
export function letterByNumber(db: QueryRunner, number: string): Promise<VolunteerLetter | null> {
  return letters.first(db, 'WHERE l.number = ?', [number]);
}

/** Reads a letter without a lock; null when there is none. */
export function readLetter(db: QueryRunner, id: string): Promise<VolunteerLetter | null> {
  return letters.first(db, 'WHERE l.id = ?', [id]);
}

/** Locks a letter until the unit ends, after its member; null when there is none. */
export function lockLetter(db: Database, tx: EntityManager, id: string): Promise<VolunteerLetter | null> {
  return letters.first(tx, `WHERE l.id = ?${db.forUpdate}`, [id]);
}

/** Finds what a member asks for and nobody answered yet. */
export function openRequestOf(tx: EntityManager, memberId: string): Promise<VolunteerLetter | null> {
  return letters.first(tx, 'WHERE l.member_id = ? AND l.open_request = 1', [memberId]);
}

/** Changes some columns of a letter. */
export async function changeLetter(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<VolunteerLetterEntity>>,
): Promise<void> {
  await updateRow(tx, letterTable.name, id, letterTable.write(changes));
}

/**
 * Gives out the next number of a year; its row stays locked until the unit ends. Who writes the first of a year
 * at the same time as another violates the key, and is repeated.
 */
export async function nextLetterNumber(db: Database, tx: EntityManager, year: number): Promise<string> {
  const [counter] = await tx.query<{ next_number: number }[]>(
    `SELECT next_number FROM volunteer_letter_counter WHERE year = ?${db.forUpdate}`,
    [year],
  );
  const number = counter?.next_number ?? 1;
  if (counter)
    await tx.query('UPDATE volunteer_letter_counter SET next_number = ? WHERE year = ?', [number + 1, year]);
  else await insertRows(tx, counters.name, [counters.write({ year, nextNumber: number + 1 })]);
  return letterNumber(year, number);
}
