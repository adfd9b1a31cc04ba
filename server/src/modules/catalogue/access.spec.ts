import { dialects } from '../../../test/dialects';
import type { Actor } from '../../platform/auth/actor';
import type { CatalogueGraph } from './testing/catalogue-graph';
import { openCatalogueGraph } from './testing/catalogue-graph';
import { LIBRARIAN, PLACES } from './testing/catalogue-home';

const READER: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000000002',
  sessionId: 'ses_2',
  permissions: new Set(['catalogue.read']),
};

const STAFF_ONLY: readonly (readonly [field: string, text: string])[] = [
  ['freeBarcodes', '{ freeBarcodes(count: 1) }'],
  ['possibleDuplicates', '{ possibleDuplicates(titleProper: "x") { id } }'],
  ['libraryOverview', '{ libraryOverview { titleCount } }'],
  ['searchIndexStatus', '{ searchIndexStatus { documentCount } }'],
  ['zeroResultQueries', '{ zeroResultQueries(first: 1) { text } }'],
  ['createTitle', 'mutation { createTitle(input: { title: { titleProper: "x" } }) { title { id } } }'],
  [
    'updateTitle',
    'mutation { updateTitle(input: { id: "ttl_x", version: 1, changes: {} }) { title { id } } }',
  ],
  ['deleteTitle', 'mutation { deleteTitle(input: { id: "ttl_x", version: 1 }) { deletedId } }'],
  ['addCopies', 'mutation { addCopies(input: { titleId: "ttl_x", copies: [] }) { title { id } } }'],
  ['updateCopy', 'mutation { updateCopy(input: { id: "cpy_x", version: 1, changes: {} }) { copy { id } } }'],
  [
    'createContributor',
    'mutation { createContributor(input: { preferredName: "x" }) { contributor { id } } }',
  ],
  [
    'updateContributor',
    'mutation { updateContributor(input: { id: "ctb_x", version: 1, changes: {} }) { contributor { id } } }',
  ],
  ['createSubject', 'mutation { createSubject(input: { heading: "x" }) { subject { id } } }'],
  [
    'createUpload',
    'mutation { createUpload(input: { fileName: "x", size: 1, contentType: "image/png" }) { uploadId } }',
  ],
  ['setTitleCover', 'mutation { setTitleCover(input: { titleId: "ttl_x" }) { title { id } } }'],
];

describe.each(dialects)('who may use the catalogue on $name', (dialect) => {
  let graph: CatalogueGraph;

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
  });

  afterAll(() => graph.close());

  test.each(STAFF_ONLY)('%s is for staff with the right to it', async (_field, text) => {
    const [anonymous, reader] = [await graph.ask(text), await graph.ask(text, {}, { actor: READER })];

    expect([anonymous.codes, reader.codes]).toEqual([['UNAUTHENTICATED'], ['FORBIDDEN']]);
    const tables = ['title', 'copy', 'contributor', 'subject', 'upload', 'outbox_event'];
    const rows = await Promise.all(
      tables.map((table) =>
        graph.house.db.query<{ total: number | string }>(`SELECT COUNT(*) AS total FROM ${table}`),
      ),
    );
    expect(rows.map(([row]) => Number(row?.total))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a librarian adds a title with copies and finds it in the next search', async () => {
    const created = await graph.ask(
      'mutation Add($input: CreateTitleInput!) { createTitle(input: $input) { title { titleProper cover { url } } copies { barcode branch { code } } userErrors { code message field } } }',
      {
        input: {
          title: { titleProper: 'Hikayat Kali Gembong', contributions: [{ newName: 'Siti Aminah' }] },
          copies: [{ branchId: PLACES.main, count: 3 }],
        },
      },
      { actor: LIBRARIAN },
    );
    graph.house.projection.markDirty();
    const found = await graph.ask(
      '{ searchCatalogue(text: "kali gembong", first: 5) { nodes { title { titleProper } } } }',
    );

    expect(JSON.parse(JSON.stringify(created.data))).toMatchObject({
      createTitle: {
        title: { titleProper: 'Hikayat Kali Gembong' },
        copies: [
          { barcode: '00000001', branch: { code: 'PST' } },
          { barcode: '00000002' },
          { barcode: '00000003' },
        ],
        userErrors: [],
      },
    });
    expect(JSON.parse(JSON.stringify(found.data))).toEqual({
      searchCatalogue: { nodes: [{ title: { titleProper: 'Hikayat Kali Gembong' } }] },
    });
  });

  test('a barcode that is taken is refused in the language of the request, with the copy that has it', async () => {
    const { data } = await graph.ask(
      'mutation Twice($input: CreateTitleInput!) { createTitle(input: $input) { title { id } userErrors { __typename code message field ... on AlreadyExistsError { existing { ... on Copy { barcode } } } } } }',
      {
        input: {
          title: { titleProper: 'Lain' },
          copies: [{ branchId: PLACES.main, count: 1, firstBarcode: '00000002' }],
        },
      },
      { actor: LIBRARIAN, locale: 'EN' },
    );

    expect(JSON.parse(JSON.stringify(data))).toEqual({
      createTitle: {
        title: null,
        userErrors: [
          {
            __typename: 'AlreadyExistsError',
            code: 'ALREADY_EXISTS',
            message: 'Barcode 00000002 is on another copy. Use another barcode.',
            field: ['copies', '0', 'firstBarcode'],
            existing: { barcode: '00000002' },
          },
        ],
      },
    });
  });
});
