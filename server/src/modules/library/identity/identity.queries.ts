import type { EntityManager } from 'typeorm';

import { readSetting, writeSetting } from '../../../platform/db/setting';
import type { QueryRunner } from '../../../platform/db/table';
import type { LocalizedText } from '../../../shared/locale';

/** What the library is called, and the letters with which the numbers of its cards begin. */
export type LibraryIdentity = { readonly name: LocalizedText; readonly cardPrefix: string };

const SETTING = 'library.identity';

/** What holds until somebody says otherwise. */
const HOUSE: LibraryIdentity = {
  name: { indonesian: 'Perpustakaan Kota Pasuruan', english: 'Pasuruan City Library' },
  cardPrefix: 'PSR',
};

/** Reads what the library is called. */
export async function readLibraryIdentity(reader: QueryRunner): Promise<LibraryIdentity> {
  const kept = await readSetting(reader, SETTING);
  return kept === null ? HOUSE : { ...HOUSE, ...(JSON.parse(kept) as Partial<LibraryIdentity>) };
}

/** Writes what the library is called. */
export async function writeLibraryIdentity(tx: EntityManager, identity: LibraryIdentity): Promise<void> {
  await writeSetting(tx, SETTING, JSON.stringify(identity));
}
