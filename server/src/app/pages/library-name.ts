import { readLibraryIdentity } from '../../modules/library';
import type { QueryRunner } from '../../platform/db/table';
import type { Locale } from '../../shared/locale';
import { textIn } from '../../shared/locale';

/** Reads what the library calls itself, for feeds that other programs take. */
export async function libraryNameIn(reader: QueryRunner, locale: Locale): Promise<string> {
  return textIn((await readLibraryIdentity(reader)).name, locale);
}
