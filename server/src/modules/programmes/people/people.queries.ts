import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { foldSearch } from '../../../shared/search-text';
import { portalPath } from '../file-paths';
import { table } from '../../../platform/db/table';
import { EventPersonEntity } from './event-person.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import type { EventPerson } from './event-person.entity';

/** The table of people who make events, for writing. */
export const personTable = table(EventPersonEntity);
const people = mapSelection(personTable, (row): EventPerson => ({
  ...withTexts(row, 'headline', 'biography'),
  nodeType: 'EventPerson',
  path: portalPath.person(row.id),
}));
const MOST_EVENTS = 500;
const BY_NAME: KeysetOrder = { column: 'name_sort', idColumn: 'id', direction: 'ASC' };

/** People by id, whether they have a page or not. */
export const personById = defineLoader<string, EventPerson | null>('personById', async ({ db }, ids) => {
  const rows = await people.list(db, `WHERE id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (person) => person.id);
});

/** Lists people by name; with a text those whose name has a word that begins so. */
export async function listPeople(
  db: Database,
  list: { text: string | null; page: PageRequest },
): Promise<Page<EventPerson>> {
  const text = foldSearch(list.text);
  const filter = text === '' ? '1 = 1' : '(name_sort LIKE ? OR name_sort LIKE ?)';
  const given = text === '' ? [] : [`${text}%`, `% ${text}%`];
  const { condition, values, orderBy } = keysetClause(BY_NAME, list.page);
  const rows = await people.list(db, `WHERE ${filter} AND ${condition} ${orderBy}`, [...given, ...values]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM event_person WHERE ${filter}`,
      given,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page: list.page,
    order: BY_NAME,
    position: (row) => [row.nameSort, row.id],
    node: (row) => row,
    totalCount,
  });
}

/** Locks a person until the unit ends; null when there is none. */
export async function lockPerson(db: Database, tx: EntityManager, id: string): Promise<EventPerson | null> {
  return people.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}

/** Lists the ids of the events somebody makes. */
export async function listEventsOfPerson(tx: EntityManager, personId: string): Promise<string[]> {
  const credits = await tx.query<{ eventId: string }[]>(
    `SELECT DISTINCT event_id AS eventId FROM event_credit WHERE person_id = ? LIMIT ${MOST_EVENTS}`,
    [personId],
  );
  return credits.map(({ eventId }) => eventId);
}
