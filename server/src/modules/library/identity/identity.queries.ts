import type { EntityManager } from 'typeorm';

import { writeSetting } from '../../../platform/db/setting';
import type { LocalizedText } from '../../../shared/locale';

/** What the library is called, and the letters with which the numbers of its cards begin. */
export type LibraryIdentity = { readonly name: LocalizedText; readonly cardPrefix: string };

const SETTING = 'library.identity';

/** What holds until somebody says otherwise. */
const HOUSE: LibraryIdentity = {
  name: { indonesian: 'Perpustakaan Kota Pasuruan', english: 'Pasuruan City Library' },
  cardPrefix: 'PSR',
};

/** Anything that reads: the database, or an open unit. */
type Reader = { readonly query: <Row extends object>(sql: string, values?: unknown[]) => Promise<Row[]> };

/** Reads what the library is called. */
export async function readLibraryIdentity(reader: Reader): Promise<LibraryIdentity> {
  const [row] = await reader.query<{ value: string }>('SELECT value FROM setting WHERE name = ?', [SETTING]);
  return row ? { ...HOUSE, ...(JSON.parse(row.value) as Partial<LibraryIdentity>) } : HOUSE;
}

/** Writes what the library is called. */
export async function writeLibraryIdentity(tx: EntityManager, identity: LibraryIdentity): Promise<void> {
  await writeSetting(tx, SETTING, JSON.stringify(identity));
}
