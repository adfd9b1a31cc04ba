import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { SearchDocument } from '../../../platform/search';
import { callNumberText } from '../classification/call-number';
import { classPlace } from '../classification/class-notation';
import { joinCallNumber } from '../titles/title-rows';
import { titleTable } from '../titles/titles.queries';
import type { DocumentParts } from './document-parts.queries';
import { type DocumentPages, NO_PAGE } from './document-pages';
import { createPartsReader } from './document-parts.queries';

const described = titleTable.pick(
  'id',
  'workId',
  'titleProper',
  'subtitle',
  'parallelTitle',
  'originalTitle',
  'variantTitles',
  'publisher',
  'publicationPlace',
  'publicationYear',
  'series',
  'materialType',
  'languages',
  'audience',
  'classNumber',
  'callPrefix',
  'callClass',
  'callEntry',
  'callTitle',
  'notes',
  'summary',
  'tableOfContents',
  'responsibility',
  'createdAt',
);

/** What a document is made of. */
type DescribedTitle = ReturnType<typeof described.read>;

/** Longer notes add no word that anybody searches for. */
const LONGEST_BODY = 6_000;

/** Reads the search documents of some titles; those that are gone are left out. */
export async function titleDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  const titles = await described.list(db, `WHERE t.id IN (${placeholders(ids)}) ORDER BY t.id`, ids);
  const parts = await createPartsReader(db)({
    condition: (column) => `${column} IN (${placeholders(ids)})`,
    values: ids,
  });
  return titles.map((title) => titleDocument(title, parts));
}

/** Makes the reader of all titles: it gives the documents of the titles after an id, in the order of ids. */
export function createTitlePages(db: Database): DocumentPages {
  const readParts = createPartsReader(db);
  return async (after, limit) => {
    const titles = await described.list(db, `WHERE t.id > ? ORDER BY t.id LIMIT ${limit}`, [after]);
    const [first, last] = [titles[0], titles.at(-1)];
    if (!first || !last) return NO_PAGE;
    const parts = await readParts({
      condition: (column) => `${column} BETWEEN ? AND ?`,
      values: [first.id, last.id],
    });
    return { documents: titles.map((title) => titleDocument(title, parts)), last: last.id };
  };
}

function titleDocument(title: DescribedTitle, parts: DocumentParts): SearchDocument {
  const branches = parts.branches.get(title.id) ?? [];
  const callNumber = joinCallNumber(title);
  return {
    id: title.id,
    kind: 'title',
    group: title.workId,
    headline: headlineOf(title),
    people: parts.people.get(title.id) ?? [],
    subjects: parts.subjects.get(title.id) ?? [],
    context: [title.publisher, ...seriesTitles(title.series)].filter((text) => text !== null),
    places: title.publicationPlace === null ? [] : [title.publicationPlace],
    identifiers: [
      ...(parts.identifiers.get(title.id) ?? []),
      ...(callNumber ? [callNumberText(callNumber)] : title.classNumber === null ? [] : [title.classNumber]),
    ],
    body: bodyOf(title),
    credits: title.responsibility ?? undefined,
    facets: {
      material: title.materialType,
      language: title.languages[0] ?? null,
      audience: title.audience,
      classes: treeClass(title.classNumber),
      year: title.publicationYear,
    },
    branches,
    sort: {
      title: title.titleProper,
      year: title.publicationYear,
      createdAt: title.createdAt.getTime(),
    },
    popularity: branches.reduce((sum, { copies }) => sum + copies, 0),
  };
}

function headlineOf(title: DescribedTitle): string[] {
  const main = title.subtitle === null ? title.titleProper : `${title.titleProper} : ${title.subtitle}`;
  return [main, title.parallelTitle, title.originalTitle, ...title.variantTitles].filter(
    (text) => text !== null,
  );
}

/** Islam is one family of the class tree, whether a library writes 2X4 or 297.4. */
function treeClass(classNumber: string | null): string | null {
  if (classNumber === null) return null;
  const place = classPlace(classNumber);
  return place?.hundred === '2X' ? place.ten : classNumber;
}

function bodyOf(title: DescribedTitle): string {
  if (title.notes.length === 0 && title.summary === null && title.tableOfContents === null) return '';
  return [...title.notes, title.summary, title.tableOfContents]
    .filter((text) => text !== null)
    .join('\n')
    .slice(0, LONGEST_BODY);
}

function seriesTitles(series: DescribedTitle['series']): string[] {
  return series.map(({ title, number }) => (number === null ? title : `${title} ${number}`));
}
