import type { GraphQLResolveInfo } from 'graphql';

import type { TitleColumn, TitleColumns } from './titles.queries';
import { EVERY_COLUMN, titleColumns } from './titles.queries';
import { fieldsBelow, onceForNode } from '../../../platform/graphql/field-selection';

/** Fields that show a column of the same name. */
const SHOWN_COLUMNS = [
  'sourceId',
  'sourceSystem',
  'titleProper',
  'subtitle',
  'parallelTitle',
  'originalTitle',
  'variantTitles',
  'responsibility',
  'edition',
  'publicationPlace',
  'publisher',
  'publicationYear',
  'publicationDate',
  'extent',
  'dimensions',
  'series',
  'materialType',
  'contentType',
  'carrierType',
  'audience',
  'notes',
  'summary',
  'tableOfContents',
  'isSample',
  'createdAt',
  'updatedAt',
  'version',
  'languages',
] as const;

/** What the fields of a title are made from, besides its id. A field that is not here may need anything. */
const COLUMNS_OF: ReadonlyMap<string, readonly TitleColumn[]> = new Map<string, readonly TitleColumn[]>([
  ...SHOWN_COLUMNS.map((name) => [name, [name]] as const),
  ['__typename', []],
  ['id', []],
  ['path', []],
  ['callNumber', ['callPrefix', 'callClass', 'callEntry', 'callTitle']],
  ['work', ['workId']],
  ['cover', ['coverUploadId', 'titleProper', 'subtitle', 'classNumber', 'audience', 'materialType']],
  ['identifiers', []],
  ['classifications', []],
  ['contributions', []],
  ['subjects', []],
  ['availability', []],
]);

/** Where titles are in an answer, and what besides their fields is read of them. */
type TitlePlaces = { readonly paths: readonly (readonly string[])[]; readonly also?: readonly TitleColumn[] };

/** Titles that are what a field gives. */
export const THE_FIELD: TitlePlaces = { paths: [[]] };
/** Titles that are the nodes of a connection. */
export const NODES: TitlePlaces = { paths: [['nodes'], ['edges', 'node']] };
/** Titles on the cards of search; a card finds the work by its title. */
export const CARDS: TitlePlaces = {
  paths: [
    ['nodes', 'title'],
    ['edges', 'node', 'title'],
  ],
  also: ['workId'],
};

/** Returns the columns that the titles below a field need for what the query asks of them. */
export const titleColumnsFor = onceForNode(columnsAt);

function columnsAt(info: GraphQLResolveInfo, { paths, also = [] }: TitlePlaces): TitleColumns {
  const names = new Set<TitleColumn>(also);
  for (const field of paths.flatMap((path) => fieldsBelow(info, ...path))) {
    const columns = COLUMNS_OF.get(field);
    if (!columns) return EVERY_COLUMN;
    for (const column of columns) names.add(column);
  }
  // Shelves look for the whole title, which is then read already.
  if (paths.some((path) => fieldsBelow(info, ...path, 'availability').includes('shelves')))
    return EVERY_COLUMN;
  return titleColumns(names);
}
