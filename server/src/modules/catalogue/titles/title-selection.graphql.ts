import type { GraphQLResolveInfo } from 'graphql';

import type { TitleColumn, TitleColumns } from './titles.queries';
import { EVERY_COLUMN, titleColumns } from './titles.queries';
import { fieldsBelow, onceForNode } from '../../../platform/graphql/field-selection';

const CALL_NUMBER = ['call_prefix', 'call_class', 'call_entry', 'call_title'] as const;

/** What the fields of a title are made from, besides its id. A field that is not here may need anything. */
const COLUMNS_OF: ReadonlyMap<string, readonly TitleColumn[]> = new Map<string, readonly TitleColumn[]>([
  ['__typename', []],
  ['id', []],
  ['path', []],
  ['sourceId', ['source_id']],
  ['sourceSystem', ['source_system']],
  ['titleProper', ['title_proper']],
  ['subtitle', ['subtitle']],
  ['parallelTitle', ['parallel_title']],
  ['originalTitle', ['original_title']],
  ['variantTitles', ['variant_titles']],
  ['responsibility', ['responsibility']],
  ['edition', ['edition']],
  ['publicationPlace', ['publication_place']],
  ['publisher', ['publisher']],
  ['publicationYear', ['publication_year']],
  ['publicationDate', ['publication_date']],
  ['extent', ['extent']],
  ['dimensions', ['dimensions']],
  ['series', ['series']],
  ['materialType', ['material_type']],
  ['contentType', ['content_type']],
  ['carrierType', ['carrier_type']],
  ['audience', ['audience']],
  ['notes', ['notes']],
  ['summary', ['summary']],
  ['tableOfContents', ['table_of_contents']],
  ['isSample', ['is_sample']],
  ['addedAt', ['added_at']],
  ['updatedAt', ['updated_at']],
  ['version', ['version']],
  ['languages', ['languages']],
  ['callNumber', CALL_NUMBER],
  ['work', ['work_id']],
  ['cover', ['cover_upload_id', 'title_proper', 'subtitle', 'class_number', 'audience', 'material_type']],
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
  also: ['work_id'],
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
