import { dialects } from '../../../../test/dialects';
import type { CatalogueGraph } from '../testing/catalogue-graph';
import { openCatalogueGraph } from '../testing/catalogue-graph';
import { LIBRARIAN, PLACES } from '../testing/catalogue-home';
import { createTitle } from '../cataloguing/create-title';

const CARD = `
  title { id titleProper languages { name { text } } cover { url width height } contributions { role contributor { preferredName } } callNumber { text }
    availability { copyCount availableCount branches { branch { name { text } } copyCount availableCount shelves { shelvingLocation { name { text } } callNumber { text } } } } }
  editionCount work { id editionCount }`;
const FACETS =
  '{ availableNow branches { value label count isSelected } materialTypes { value label count } languages { label count } audiences { label count } classes { value label count } years { year count } subjects { label count } contributors { label count } }';
const PAGE = `query Page($text: String!, $first: Int, $after: String, $last: Int, $before: String, $filter: CatalogueFilter, $orderBy: CatalogueOrder) {
  searchCatalogue(text: $text, first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${CARD} } } facets ${FACETS} didYouMean contributorMatch { preferredName }
  }
}`;

type Page = {
  searchCatalogue: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
    edges: { node: { title: { titleProper: string }; editionCount: number } }[];
    facets: Record<string, { value: string; label: string; count: number; isSelected: boolean }[]>;
    contributorMatch: unknown;
  };
};

describe.each(dialects)('searchCatalogue on $name', (dialect) => {
  let graph: CatalogueGraph;

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
    for (let number = 1; number <= 45; number++) {
      await createTitle(graph.house, LIBRARIAN, {
        title: {
          titleProper: `Kisah Laut ${String(number).padStart(2, '0')}`,
          publicationYear: 1980 + number,
          languages: [number % 3 === 0 ? 'jav' : 'ind'],
          classifications: [{ scheme: 'DDC', number: number % 2 === 0 ? '899.221' : '959.8' }],
          contributions: [
            { newName: number <= 5 ? 'Pramoedya Ananta Toer' : `Penulis Ke ${number}`, role: 'AUTHOR' },
          ],
          subjects: [{ newHeading: number % 2 === 0 ? 'Laut' : 'Sejarah' }],
        },
        copies: [
          {
            branchId: number % 2 === 0 ? PLACES.main : PLACES.mobile,
            count: 2,
            status: number === 1 ? 'MISSING' : 'AVAILABLE',
          },
        ],
      });
    }
    graph.house.projection.markDirty();
  });

  afterAll(() => graph.close());

  async function page(
    variables: Record<string, unknown>,
    locale: 'ID' | 'EN' = 'ID',
  ): Promise<Page['searchCatalogue'] & { statements: number }> {
    const answer = await graph.ask(PAGE, variables, { locale });
    expect(answer.codes).toEqual([]);
    return { ...(answer.data as Page).searchCatalogue, statements: answer.statements };
  }

  const names = ({ edges }: { edges: Page['searchCatalogue']['edges'] }) =>
    edges.map(({ node }) => node.title.titleProper);

  test('reads a page of twenty cards with facets in a number of statements that does not grow with the page', async () => {
    const five = await page({ text: 'laut', first: 5 });
    const twenty = await page({ text: 'laut', first: 20 });

    expect([twenty.totalCount, twenty.edges.length]).toEqual([45, 20]);
    expect(twenty.statements).toBe(five.statements);
    expect(twenty.statements).toBeLessThanOrEqual(10);
  });

  test('pages through everything once, forwards and backwards', async () => {
    const orderBy = { field: 'TITLE' };
    const first = await page({ text: '', first: 20, orderBy });
    const second = await page({ text: '', first: 20, after: first.pageInfo.endCursor, orderBy });
    const third = await page({ text: '', first: 20, after: second.pageInfo.endCursor, orderBy });
    const back = await page({ text: '', last: 20, before: third.pageInfo.startCursor, orderBy });
    const end = await page({ text: '', last: 5, orderBy });

    const all = Array.from({ length: 45 }, (_, index) => `Kisah Laut ${String(index + 1).padStart(2, '0')}`);
    expect([...names(first), ...names(second), ...names(third)]).toEqual(all);
    expect([first.pageInfo.hasPreviousPage, first.pageInfo.hasNextPage, third.pageInfo.hasNextPage]).toEqual([
      false,
      true,
      false,
    ]);
    expect([names(back), names(end)]).toEqual([names(second), all.slice(40)]);
  });

  test('refuses cursors of another search, of another server and pages without a size', async () => {
    const { pageInfo } = await page({ text: 'laut', first: 2 });
    const ask = async (variables: Record<string, unknown>) => (await graph.ask(PAGE, variables)).codes;

    expect([
      await ask({ text: 'kisah', first: 2, after: pageInfo.endCursor }),
      await ask({ text: 'laut', first: 2, after: 'bukan kursor' }),
      await ask({ text: 'laut' }),
      await ask({ text: 'laut', first: 101 }),
      await ask({ text: 'laut', first: 2, last: 2 }),
      await ask({ text: 'laut', first: 2, before: pageInfo.endCursor }),
    ]).toEqual(Array.from({ length: 6 }, () => ['BAD_USER_INPUT']));
  });

  test('narrows by branch, availability, language, class and year, with labels in the language of the request', async () => {
    const narrowed = await page(
      {
        text: '',
        first: 1,
        filter: {
          branchIds: [PLACES.mobile],
          availableNow: true,
          languages: ['ind'],
          classes: ['9'],
          years: { fromYear: 1981, untilYear: 2000 },
        },
      },
      'EN',
    );

    expect(narrowed.totalCount).toBe(
      [...Array(20).keys()]
        .map((index) => index + 1)
        .filter((number) => number % 2 === 1 && number % 3 !== 0 && number !== 1).length,
    );
    expect(narrowed.facets['branches']?.map(({ label, isSelected }) => [label, isSelected])).toContainEqual([
      'Mobile Library',
      true,
    ]);
    expect(narrowed.facets['classes']?.map(({ value, label }) => [value, label])).toContainEqual([
      '95',
      'History of Asia, Indonesia included',
    ]);
  });

  test('knows the one person whose name was typed', async () => {
    expect((await page({ text: 'pramoedya ananta toer', first: 1 })).contributorMatch).toEqual({
      preferredName: 'Pramoedya Ananta Toer',
    });
    expect((await page({ text: 'pramoedya', first: 1 })).contributorMatch).toBeNull();
  });

  test('remembers a search that found nothing, but not who or where', async () => {
    await page({ text: 'Zxqwv Plmokn', first: 1 });
    await page({ text: 'zxqwv  plmokn', first: 1 });
    await page({ text: 'siti@example.id', first: 1 });
    await page({ text: 'zxqwv plmokn', first: 1, filter: { languages: ['eng'] } });

    const { data } = await graph.ask(
      '{ zeroResultQueries(first: 5) { text count lastAskedOn } }',
      {},
      { actor: LIBRARIAN },
    );
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      zeroResultQueries: [{ text: 'zxqwv plmokn', count: 2, lastAskedOn: '2026-11-24' }],
    });
  });

  const MISSED = '{ zeroResultQueries(first: 5) { text } }';

  test('neither what staff look for nor what an event, a guide, a business or a service answers is what readers missed', async () => {
    const before = await graph.ask(MISSED, {}, { actor: LIBRARIAN });
    await graph.ask(
      '{ searchCatalogue(text: "qqxvz plmokn", first: 1) { totalCount } }',
      {},
      { actor: LIBRARIAN },
    );
    await page({ text: 'jam buka', first: 1 });

    expect((await graph.ask(MISSED, {}, { actor: LIBRARIAN })).data).toEqual(before.data);
  });

  test('a word that only a service has is no slip of another', async () => {
    await createTitle(graph.house, LIBRARIAN, {
      title: { titleProper: 'Konsultant Muda', languages: ['ind'] },
    });
    graph.house.projection.markDirty();

    expect(await page({ text: 'konsultasi', first: 1 })).toMatchObject({ totalCount: 0, didYouMean: null });
    expect(await page({ text: 'konsultanb', first: 1 })).toMatchObject({
      totalCount: 1,
      didYouMean: 'konsultant',
    });
  });

  test('goes on with what lacks a word, from page to page, and tells which', async () => {
    const LIST = `query List($after: String) { searchCatalogue(text: "kisah laut 07 zxqwv", first: 1, after: $after) {
      totalCount relaxed { withoutWords totalCount } pageInfo { hasNextPage endCursor } nodes { withoutWords title { titleProper } } } }`;
    type List = {
      searchCatalogue: {
        totalCount: number;
        relaxed: object[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        nodes: object[];
      };
    };
    const first = (await graph.ask(LIST)).data as List;
    const second = (await graph.ask(LIST, { after: first.searchCatalogue.pageInfo.endCursor })).data as List;

    expect([first.searchCatalogue.totalCount, first.searchCatalogue.pageInfo.hasNextPage]).toEqual([0, true]);
    expect(first.searchCatalogue.relaxed).toEqual([
      { withoutWords: ['zxqwv'], totalCount: 1 },
      { withoutWords: ['07', 'zxqwv'], totalCount: 44 },
    ]);
    expect(first.searchCatalogue.nodes).toEqual([
      { withoutWords: ['zxqwv'], title: { titleProper: 'Kisah Laut 07' } },
    ]);
    expect(second.searchCatalogue.nodes).toEqual([
      { withoutWords: ['07', 'zxqwv'], title: { titleProper: expect.stringMatching(/^Kisah Laut/) } },
    ]);
  });

  test('suggests the filter that a word of form asks for, if it would leave less and is not chosen', async () => {
    const WISHES =
      'query Wishes($filter: CatalogueFilter) { searchCatalogue(text: "novel laut", first: 1, filter: $filter) { totalCount suggestedFilters { word field value label count } } }';

    expect((await graph.ask(WISHES)).data).toEqual({
      searchCatalogue: {
        totalCount: 45,
        suggestedFilters: [{ word: 'novel', field: 'CLASSES', value: '8', label: 'Sastra', count: 22 }],
      },
    });
    expect((await graph.ask(WISHES, { filter: { classes: ['8'] } })).data).toEqual({
      searchCatalogue: { totalCount: 22, suggestedFilters: [] },
    });
  });

  test('the beginning of an ISBN finds, with or without 978, as long as it has five digits', async () => {
    await createTitle(graph.house, LIBRARIAN, {
      title: {
        titleProper: 'Buku Bernomor',
        languages: ['ind'],
        identifiers: [{ kind: 'ISBN', printed: '978-602-8519-93-9' }],
      },
    });
    graph.house.projection.markDirty();

    for (const text of ['978-602', '978 6028', '602-85', '9786028519939'])
      expect([text, (await page({ text, first: 1 })).totalCount]).toEqual([text, 1]);
    expect((await page({ text: '97-8', first: 1 })).totalCount).toBe(0);
  });

  test.each(['%_*"\'()+-~@', 'x'.repeat(50_000), '\u0000', '\uD800', 'NEAR(a b)', '"'])(
    'takes hostile text %# without harm',
    async (text) => {
      const { codes } = await graph.ask(
        'query Hostile($text: String!) { searchCatalogue(text: $text, first: 1) { totalCount contributorMatch { id } } catalogueSuggestions(text: $text, first: 3) { text } contributors(filter: { text: $text }, first: 1) { totalCount } titlesByIdentifier(identifier: $text) { id } }',
        { text },
      );

      expect(codes).toEqual([]);
    },
  );

  test('completes what is being typed with what tells it apart', async () => {
    const { data } = await graph.ask(
      '{ catalogueSuggestions(text: "pram", first: 5) { kind text detail path } }',
    );

    expect(JSON.parse(JSON.stringify(data))).toEqual({
      catalogueSuggestions: [
        expect.objectContaining({
          kind: 'CONTRIBUTOR',
          text: 'Pramoedya Ananta Toer',
          detail: null,
          path: expect.stringMatching(/^\/pengarang\/ctb_/),
        }),
      ],
    });
  });
});
