import type { Database } from '../../../platform/db/database';
import { cleanLine } from '../../../platform/validation/clean-text';
import type { Title } from './title.entity';
import { identifierLookupKey } from './title-rows';
import { titlesByLookupKeys } from './titles.queries';

const LONGEST_IDENTIFIER = 120;

/** Finds the titles that carry a number, in any spelling, at most 20. */
export async function findTitlesByIdentifier(db: Database, identifier: string): Promise<Title[]> {
  const key = identifierLookupKey((cleanLine(identifier) ?? '').slice(0, LONGEST_IDENTIFIER));
  return key === '' ? [] : titlesByLookupKeys(db, [key]);
}
