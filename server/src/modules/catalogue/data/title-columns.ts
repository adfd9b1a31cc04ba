import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Title } from './titles';
import { TITLE_COLUMN_NAMES, TITLE_COLUMNS, titleById, titleColumnList, titlesByIds } from './titles';

/** The name of a column of titles. */
export type TitleColumn = (typeof TITLE_COLUMN_NAMES)[number];

/**
 * Which columns of titles are read, as a list for SELECT, and the loader that reads them. Of a title that was
 * read in part only those fields count whose columns were asked for: it may go nowhere but into the answer it
 * was read for.
 */
export type TitleColumns = { readonly list: string; readonly loader: LoaderDefinition<string, Title | null> };

/** Whole titles. */
export const EVERY_COLUMN: TitleColumns = { list: TITLE_COLUMNS, loader: titleById };

/** Callers think of ever new selections; after this many, whole titles are read for them. */
const MOST_SELECTIONS = 200;

const selections = new Map<string, TitleColumns>();

/**
 * Returns the same for the same columns, so that titles asked for in several places of a query are read
 * together.
 */
export function titleColumns(names: ReadonlySet<TitleColumn>): TitleColumns {
  const list = titleColumnList(TITLE_COLUMN_NAMES.filter((name) => name === 'id' || names.has(name)));
  const known = selections.get(list);
  if (known) return known;
  if (selections.size >= MOST_SELECTIONS) return EVERY_COLUMN;
  const made = { list, loader: loaderOf(list) };
  selections.set(list, made);
  return made;
}

function loaderOf(list: string): TitleColumns['loader'] {
  return defineLoader('titleInPartById', async ({ db }, ids) =>
    indexBy(ids, await titlesByIds(db, ids, list), (title) => title.id),
  );
}
