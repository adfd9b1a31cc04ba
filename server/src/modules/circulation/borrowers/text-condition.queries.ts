import type { Condition } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { CivilDate } from '../../../shared/civil-date';
import { cutSearch } from '../../../shared/search-text';
import { beginsBarcode, isTitleNamed } from '../../catalogue';
import { isMemberMeant } from '../../members';

/** Who searches, and on which day: only who may see members finds by them. */
export type Searcher = { readonly seesMembers: boolean; readonly today: CivilDate };

/** Where a list of loans or holds has the member, the barcodes and the title of a row. */
type Places = { readonly member: string; readonly barcodes: readonly string[]; readonly title: string };

/**
 * Builds the condition that a text means a loan or a hold, by words of the title, the beginning of a barcode or the
 * member; null for an empty text. What it asks is looked up by id for each open row, never through all titles.
 */
export async function isMeantBy(
  db: Database,
  text: string | null | undefined,
  { member, barcodes, title, seesMembers, today }: Places & Searcher,
): Promise<Condition | null> {
  const typed = cutSearch(text).trim();
  if (typed === '') return null;
  const ways = [
    seesMembers ? await isMemberMeant(db, { text: typed, column: member, today }) : null,
    isTitleNamed(title, typed),
    ...barcodes.map((barcode) => beginsBarcode(barcode, typed)),
  ].filter((way) => way !== null);
  return {
    sql: ways.length === 0 ? '1 = 0' : `(${ways.map(({ sql }) => `(${sql})`).join(' OR ')})`,
    values: ways.flatMap(({ values }) => values),
  };
}

/** Joins tables in the order in which they are named: the open rows first, then what each of them is of. */
export function joinInOrder(db: Database): string {
  return db.isSqlite ? 'CROSS JOIN' : 'STRAIGHT_JOIN';
}
