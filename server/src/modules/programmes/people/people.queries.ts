import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { LocalizedText } from '../../../shared/locale';
import { foldText } from '../../../shared/text';
import { localized } from '../shared/localized';
import { portalPath } from '../file-paths';

/** Somebody who makes events. Whether they are a member or staff is nobody's business outside. */
export type EventPerson = {
  readonly nodeType: 'EventPerson';
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly headline: LocalizedText | null;
  readonly biography: LocalizedText | null;
  readonly website: string | null;
  readonly photoUploadId: string | null;
  readonly isPublic: boolean;
  readonly memberId: string | null;
  readonly staffId: string | null;
  readonly isSample: boolean;
  readonly version: number;
};

type Row = {
  id: string;
  name: string;
  name_sort: string;
  headline_id: string | null;
  headline_en: string | null;
  bio_id: string | null;
  bio_en: string | null;
  website: string | null;
  photo_upload_id: string | null;
  is_public: number;
  member_id: string | null;
  staff_id: string | null;
  is_sample: number;
  version: number;
};

const COLUMNS =
  'id, name, name_sort, headline_id, headline_en, bio_id, bio_en, website, photo_upload_id, is_public, member_id, staff_id, is_sample, version';
const BY_NAME: KeysetOrder = { column: 'name_sort', idColumn: 'id', direction: 'ASC' };

/** People by id, whether they have a page or not. */
export const personById = defineLoader<string, EventPerson | null>('personById', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM event_person WHERE id IN (${placeholders(ids)})`,
    ids,
  );
  return indexBy(ids, rows.map(toPerson), (person) => person.id);
});

/** Lists people by name; with a text those whose name has a word that begins so. */
export async function listPeople(
  db: Database,
  list: { text: string | null; page: PageRequest },
): Promise<Page<EventPerson>> {
  const text = foldText(list.text ?? '');
  const filter = text === '' ? '1 = 1' : '(name_sort LIKE ? OR name_sort LIKE ?)';
  const given = text === '' ? [] : [`${text}%`, `% ${text}%`];
  const { condition, values, orderBy } = keysetClause(BY_NAME, list.page);
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM event_person WHERE ${filter} AND ${condition} ${orderBy}`,
    [...given, ...values],
  );
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
    position: (row) => [row.name_sort, row.id],
    node: toPerson,
    totalCount,
  });
}

/** Locks a person until the unit ends; null when there is none. */
export async function lockPerson(db: Database, tx: EntityManager, id: string): Promise<EventPerson | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM event_person WHERE id = ?${db.forUpdate}`, [
    id,
  ]);
  return row ? toPerson(row) : null;
}

function toPerson(row: Row): EventPerson {
  return {
    nodeType: 'EventPerson',
    id: row.id,
    path: portalPath.person(row.id),
    name: row.name,
    headline: localized(row.headline_id, row.headline_en),
    biography: localized(row.bio_id, row.bio_en),
    website: row.website,
    photoUploadId: row.photo_upload_id,
    isPublic: row.is_public === 1,
    memberId: row.member_id,
    staffId: row.staff_id,
    isSample: row.is_sample === 1,
    version: row.version,
  };
}
