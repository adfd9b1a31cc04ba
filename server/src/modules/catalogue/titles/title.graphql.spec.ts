import { dialects } from '../../../../test/dialects';
import type { CatalogueGraph } from '../testing/catalogue-graph';
import { openCatalogueGraph } from '../testing/catalogue-graph';
import { LIBRARIAN, PLACES } from '../testing/catalogue-home';
import { createTitle } from '../cataloguing/create-title';

const PAGE = `query TitlePage($id: ID!) { title(id: $id) {
  titleProper languages { code name { text } } identifiers { kind display isCheckDigitValid } classifications { number caption { text } } callNumber { lines text }
  contributions { role isMain contributor { preferredName path } } subjects { heading path } cover { url width height isGenerated }
  work { editionCount editions(first: 10) { nodes { id publicationYear } } }
  availability { copyCount availableCount branches { branch { code } shelves { shelvingLocation { code } callNumber { text } copyCount availableCount otherStatuses isReferenceOnly } } }
  related(first: 6) { titleProper cover { url } } shelfNeighbours(beside: 2) { titleProper callNumber { text } cover { url } } citation(style: APA)
} }`;
const COPIES =
  'query Copies($id: ID!) { title(id: $id) { copies(first: 10) { totalCount nodes { id barcode staffNote acquisition { price source } statusHistory { from to by } status branch { code } } } } }';

const plain = (data: unknown): Record<string, never> =>
  JSON.parse(JSON.stringify(data)) as Record<string, never>;

describe.each(dialects)('a title on $name', (dialect) => {
  let graph: CatalogueGraph;
  let id: string;

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
    for (const [index, titleProper] of [
      'Bumi Manusia',
      'Anak Semua Bangsa',
      'Jejak Langkah',
      'Rumah Kaca',
    ].entries()) {
      const created = await createTitle(graph.house, LIBRARIAN, {
        title: {
          titleProper,
          publicationYear: 1980 + index,
          languages: ['ind'],
          identifiers: index === 0 ? [{ kind: 'ISBN', printed: '9789799731234' }] : [],
          classifications: [{ scheme: 'DDC', number: '899.221' }],
          callNumber: {
            classNumber: '899.221',
            entryMark: 'PRA',
            titleMark: titleProper.charAt(0).toLowerCase(),
          },
          contributions: [{ newName: 'Pramoedya Ananta Toer', role: 'AUTHOR' }],
          subjects: [{ newHeading: 'Roman sejarah' }],
        },
        copies: [
          {
            branchId: PLACES.main,
            shelvingLocationId: PLACES.fiction,
            count: 2,
            staffNote: 'sumbangan',
            acquisition: { price: 95_000, source: 'APBD' },
          },
          { branchId: PLACES.mobile, count: 1, status: 'IN_REPAIR' },
          { branchId: PLACES.mobile, count: 1, status: 'WITHDRAWN' },
        ],
      });
      if (index === 0 && created.ok) id = created.value.titleId;
    }
    await createTitle(graph.house, LIBRARIAN, {
      title: {
        titleProper: 'Bumi Manusia',
        publicationYear: 2005,
        contributions: [{ newName: 'Pramoedya Ananta Toer', role: 'AUTHOR' }],
      },
    });
  });

  afterAll(() => graph.close());

  test('shows its page in a few statements', async () => {
    const { data, codes, statements } = await graph.ask(PAGE, { id });

    const { title } = plain(data) as unknown as { title: Record<string, never> };
    expect(codes).toEqual([]);
    expect(statements).toBeLessThanOrEqual(17);
    expect(title).toMatchObject({
      titleProper: 'Bumi Manusia',
      languages: [{ code: 'ind', name: { text: 'Indonesia' } }],
      identifiers: [{ kind: 'ISBN', display: '978-979-97312-3-4', isCheckDigitValid: true }],
      classifications: [
        { number: '899.221', caption: { text: 'Sastra Indonesia, daerah, dan bahasa lain' } },
      ],
      callNumber: { lines: ['899.221', 'PRA', 'b'], text: '899.221 PRA b' },
      contributions: [
        { role: 'AUTHOR', isMain: true, contributor: { preferredName: 'Pramoedya Ananta Toer' } },
      ],
      work: { editionCount: 2, editions: { nodes: [{ publicationYear: 2005 }, { publicationYear: 1980 }] } },
      availability: {
        copyCount: 3,
        availableCount: 2,
        branches: [
          {
            branch: { code: 'PST' },
            shelves: [
              {
                shelvingLocation: { code: 'FIK' },
                callNumber: { text: '899.221 PRA b' },
                copyCount: 2,
                availableCount: 2,
                otherStatuses: [],
                isReferenceOnly: false,
              },
            ],
          },
          {
            branch: { code: 'KLL' },
            shelves: [
              {
                shelvingLocation: null,
                callNumber: { text: '899.221 PRA b' },
                copyCount: 1,
                availableCount: 0,
                otherStatuses: ['IN_REPAIR'],
                isReferenceOnly: false,
              },
            ],
          },
        ],
      },
      shelfNeighbours: [
        { titleProper: 'Anak Semua Bangsa' },
        { titleProper: 'Bumi Manusia' },
        { titleProper: 'Jejak Langkah' },
        { titleProper: 'Rumah Kaca' },
      ],
    });
    expect(
      (title['related'] as unknown as { titleProper: string }[]).map(({ titleProper }) => titleProper).sort(),
    ).toEqual(['Anak Semua Bangsa', 'Jejak Langkah', 'Rumah Kaca']);
  });

  test('says what a branch has in one statement where no shelf is asked for, and the same as with shelves', async () => {
    const branches = (more: string) =>
      `copyCount availableCount branches { copyCount availableCount branch { __typename id name { text } ${more} } ${more === '' ? '' : 'shelves { copyCount }'} }`;
    const availability = async (more: string) => {
      const { data, statements } = await graph.ask(
        `query Availability($id: ID!) { title(id: $id) { availability { ${branches(more)} } } }`,
        { id },
      );
      return {
        statements,
        ...(
          plain(data) as unknown as {
            title: {
              availability: {
                copyCount: number;
                availableCount: number;
                branches: Record<string, unknown>[];
              };
            };
          }
        ).title.availability,
      };
    };

    const [short, whole] = [await availability(''), await availability('code')];
    expect([
      short.copyCount,
      short.availableCount,
      short.branches.map(({ copyCount, availableCount }) => [copyCount, availableCount]),
    ]).toEqual([
      3,
      2,
      [
        [2, 2],
        [1, 0],
      ],
    ]);
    expect(whole).toMatchObject({
      copyCount: short.copyCount,
      availableCount: short.availableCount,
      branches: short.branches,
    });
    expect([short.statements, whole.statements]).toEqual([2, 3]);
  });

  test('shows barcodes, notes, prices and history of copies to staff only', async () => {
    const visible = async (actor?: typeof LIBRARIAN) =>
      (
        plain((await graph.ask(COPIES, { id }, actor ? { actor } : {})).data) as unknown as {
          title: { copies: { totalCount: number; nodes: Record<string, unknown>[] } };
        }
      ).title.copies;

    const [anonymous, staff] = [await visible(), await visible(LIBRARIAN)];
    expect([anonymous.totalCount, staff.totalCount]).toEqual([4, 4]);
    expect(anonymous.nodes[0]).toMatchObject({
      barcode: null,
      staffNote: null,
      acquisition: null,
      statusHistory: [],
      status: 'AVAILABLE',
      branch: { code: 'PST' },
    });
    expect(staff.nodes[0]).toMatchObject({
      barcode: '00000001',
      staffNote: 'sumbangan',
      acquisition: { price: 95_000, source: 'APBD' },
      statusHistory: [{ from: null, to: 'AVAILABLE', by: 'stf_00000000000000000000000001' }],
    });
  });

  test('is found by its number in any spelling, and by its id through node', async () => {
    const { data } = await graph.ask(
      'query Find($id: ID!) { a: titlesByIdentifier(identifier: "978-979-97312-3-4") { id } b: titlesByIdentifier(identifier: "ISBN 9789799731234") { id } c: titlesByIdentifier(identifier: "123") { id } node(id: $id) { __typename id } none: title(id: "ttl_01JDQ00000000000000000000A") { id } }',
      { id },
    );

    expect(plain(data)).toEqual({
      a: [{ id }],
      b: [{ id }],
      c: [],
      node: { __typename: 'Title', id },
      none: null,
    });
  });

  test('comes as MARC without its copies', async () => {
    const { data } = await graph.ask(
      'query Marc($id: ID!) { title(id: $id) { marc { leader marcXmlPath iso2709Path fields { tag subfields { code value } } } } }',
      { id },
    );

    const { marc } = (
      plain(data) as unknown as {
        title: {
          marc: {
            leader: string;
            marcXmlPath: string;
            fields: { tag: string; subfields: { value: string }[] }[];
          };
        };
      }
    ).title;
    expect([marc.leader.length, marc.marcXmlPath]).toEqual([24, `/marc/${id}.xml`]);
    expect(marc.fields.map(({ tag }) => tag)).toEqual(
      expect.arrayContaining(['020', '082', '100', '245', '650']),
    );
    expect(marc.fields.filter(({ tag }) => tag === '852' || tag === '952' || tag === '990')).toEqual([]);
    expect(JSON.stringify(marc.fields)).toContain('Bumi');
  });

  test('warns of records that may be the same', async () => {
    const ask = async (variables: Record<string, unknown>) =>
      plain(
        (
          await graph.ask(
            'query Twins($t: String!, $c: String, $i: [String!]) { possibleDuplicates(titleProper: $t, contributorName: $c, identifiers: $i) { titleProper } }',
            variables,
            { actor: LIBRARIAN },
          )
        ).data,
      );

    expect([
      await ask({ t: 'BUMI manusia', c: 'Toer, Pramoedya Ananta' }),
      await ask({ t: 'Lain', i: ['9789799731234'] }),
      await ask({ t: 'Bumi Manusia', c: 'Orang Lain' }),
    ]).toEqual([
      { possibleDuplicates: [{ titleProper: 'Bumi Manusia' }, { titleProper: 'Bumi Manusia' }] },
      { possibleDuplicates: [{ titleProper: 'Bumi Manusia' }] },
      { possibleDuplicates: [] },
    ]);
  });

  test('pages of new arrivals by keyset hold every title once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { data } = await graph.ask(
        'query New($after: String) { newArrivals(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }',
        { after },
      );
      const { newArrivals } = plain(data) as unknown as {
        newArrivals: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      };
      seen.push(...newArrivals.nodes.map((node) => node.id));
      if (!newArrivals.pageInfo.hasNextPage) break;
      after = newArrivals.pageInfo.endCursor;
    }

    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  test('says under which ten of the tree a class is found, also Islam by Dewey, and that a word has no place there', async () => {
    const created = await createTitle(graph.house, LIBRARIAN, {
      title: {
        titleProper: 'Fikih Wanita',
        classifications: [
          { scheme: 'DDC', number: '297.4' },
          { scheme: 'ISLAM_2X', number: '2X4' },
        ],
        callNumber: { classNumber: 'FIK' },
      },
    });

    const { data } = await graph.ask(
      'query Places($id: ID!) { title(id: $id) { classifications { treeNotation } callNumber { treeNotation } } }',
      { id: created.ok ? created.value.titleId : '' },
    );

    expect(plain(data)).toEqual({
      title: {
        classifications: [{ treeNotation: '2X4' }, { treeNotation: '2X4' }],
        callNumber: { treeNotation: null },
      },
    });
  });
});
