import { buildPage } from '../../../platform/graphql/connection';
import { createLoaders } from '../../../platform/graphql/loader';
import type { ListScope, ListSource } from '../../../platform/list-export/list-source';
import { defineListSource } from '../../../platform/list-export/list-source';
import { toCivilDate } from '../../../shared/civil-date';
import { textIn } from '../../../shared/locale';
import { branchCountsByTitle } from '../copies/availability.queries';
import { writeCallNumber } from '../copies/copy-call-number';
import { MATERIAL_LABELS } from '../shared/catalogue.terms';
import { identifiersByTitle } from '../titles/title-parts.queries';
import type { Title } from '../titles/title.entity';
import { titleById } from '../titles/titles.queries';
import { say } from '../words/say';
import { answerSearch, completeRequest } from './find-titles';
import type { SearchDeps } from './search-index';
import type { CatalogueSearch, FilterEntry } from './search-request';
import { createCursorWriter, toSlice } from './search-request';

type ExportedTitle = {
  readonly title: Title;
  readonly isbn: string | null;
  readonly copies: { readonly total: number; readonly available: number };
};
type TitleOrder = NonNullable<CatalogueSearch['orderBy']>;
type Asked = { readonly filter: FilterEntry; readonly orderBy: TitleOrder | null };

/**
 * Writes the list of titles into files, page by page through the index, with the search and the filter of the
 * screen; titles that lack some words of the search are left out where others have all.
 */
export function createTitleListSource(deps: SearchDeps): ListSource {
  return defineListSource<FilterEntry, TitleOrder, ExportedTitle>({
    name: 'titles',
    title: say('titleList.title'),
    permission: 'catalogue.read',
    filterType: 'CatalogueFilter',
    orderType: 'CatalogueOrder',
    columns: COLUMNS,
    count: async (scope, { filter, orderBy }) => {
      const request = await requestOf(scope, { filter, orderBy });
      const { answer } = await answerSearch(deps, toCaller(scope), {
        ...request,
        ...ONE,
        facets: false,
      });
      return answer.total || answer.listed;
    },
    read: async (scope, { page, ...asked }) => {
      const request = await requestOf(scope, asked);
      const slice = toSlice(request, page) ?? ONE;
      const { answer } = await answerSearch(deps, toCaller(scope), { ...request, ...slice, facets: false });
      const wanted = (answer.total || answer.listed) - slice.offset;
      const cursorAt = createCursorWriter(request);
      const rows = await loadRows(
        scope,
        answer.hits.slice(0, Math.max(0, wanted)).map(({ id }) => id),
      );
      const edges = rows.flatMap((node, place) =>
        node === null ? [] : [{ cursor: cursorAt(slice.offset + place), node }],
      );
      const hasNextPage = wanted > answer.hits.length && answer.hits.length > 0;
      const { nodes, pageInfo } = buildPage(edges, { hasNextPage, hasPreviousPage: slice.offset > 0 }, 0);
      // Reading goes on after the last hit, also where every title of the page was deleted a moment ago.
      const endCursor = hasNextPage ? cursorAt(slice.offset + answer.hits.length - 1) : pageInfo.endCursor;
      return { nodes, pageInfo: { ...pageInfo, endCursor } };
    },
  });
}

const ONE = { offset: 0, limit: 1 };
const COLUMNS: Parameters<typeof defineListSource<FilterEntry, TitleOrder, ExportedTitle>>[0]['columns'] = [
  {
    key: 'callNumber',
    heading: say('copyList.callNumber'),
    width: 22,
    cell: ({ title }) => writeCallNumber(null, title),
  },
  { key: 'title', heading: say('title'), width: 44, cell: ({ title }) => title.titleProper },
  {
    key: 'year',
    heading: say('titleList.year'),
    kind: 'number',
    cell: ({ title }) => title.publicationYear,
  },
  {
    key: 'material',
    heading: say('copyList.material'),
    cell: ({ title }, locale) => textIn(MATERIAL_LABELS[title.materialType], locale),
  },
  { key: 'isbn', heading: say('titleList.isbn'), width: 20, cell: ({ isbn }) => isbn },
  {
    key: 'onShelf',
    heading: say('titleList.onShelf'),
    cell: ({ copies }, locale) => say('titleList.copies', copies)[locale],
  },
  {
    key: 'publisher',
    heading: say('titleList.publisher'),
    width: 28,
    cell: ({ title }) => title.publisher,
  },
  {
    key: 'added',
    heading: say('copyList.added'),
    kind: 'date',
    cell: ({ title }) => toCivilDate(title.createdAt),
  },
];

function requestOf({ db }: ListScope, { filter, orderBy }: Asked) {
  return completeRequest(db, { text: '', filter, orderBy, collapseEditions: false }, true);
}

function toCaller({ locale }: ListScope) {
  return { locale, seenEvent: null, responseExtensions: {} };
}

/** A title that was deleted a moment ago is null. */
function loadRows({ db, locale }: ListScope, ids: readonly string[]): Promise<(ExportedTitle | null)[]> {
  const loader = createLoaders({ db, locale });
  return Promise.all(
    ids.map(async (id): Promise<ExportedTitle | null> => {
      const [title, numbers, counts] = await Promise.all([
        loader(titleById).load(id),
        loader(identifiersByTitle).load(id),
        loader(branchCountsByTitle).load(id),
      ]);
      if (title === null) return null;
      return {
        title,
        isbn: numbers.find(({ kind }) => kind === 'ISBN')?.printed ?? null,
        copies: {
          total: counts.reduce((sum, { copyCount }) => sum + copyCount, 0),
          available: counts.reduce((sum, { availableCount }) => sum + availableCount, 0),
        },
      };
    }),
  );
}
