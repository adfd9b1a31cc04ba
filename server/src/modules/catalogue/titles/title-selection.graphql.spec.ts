import type { GraphQLField } from 'graphql';
import { getNamedType, isLeafType, isObjectType } from 'graphql';

import { dialects } from '../../../../test/dialects';
import { ACCESS_EXTENSION } from '../../../platform/graphql/access';
import type { CatalogueGraph } from '../testing/catalogue-graph';
import { openCatalogueGraph } from '../testing/catalogue-graph';
import { LIBRARIAN, PLACES } from '../testing/catalogue-home';
import { createTitle } from '../cataloguing/create-title';

/** A title that has a value in every field that a librarian can fill. */
const FULL = {
  titleProper: 'Bumi Manusia',
  subtitle: 'sebuah roman',
  parallelTitle: 'This Earth of Mankind',
  originalTitle: 'Bumi Manusia',
  variantTitles: ['Minke'],
  responsibility: 'Pramoedya Ananta Toer',
  edition: 'Cet. 17',
  publicationPlace: 'Jakarta',
  publisher: 'Lentera Dipantara',
  publicationYear: 2011,
  publicationDate: '2011',
  extent: 'x, 535 halaman',
  dimensions: '20 cm',
  series: [{ title: 'Tetralogi Buru', number: '1' }],
  contentType: 'teks',
  carrierType: 'volume',
  languages: ['ind', 'eng'],
  audience: 'ADULTS' as const,
  notes: ['Terbit pertama kali 1980.'],
  summary: 'Kisah Minke.',
  tableOfContents: 'Bab 1',
  identifiers: [{ kind: 'ISBN' as const, printed: '9789799731234' }],
  classifications: [{ scheme: 'DDC' as const, number: '899.221' }],
  callNumber: { classNumber: '899.221', entryMark: 'PRA', titleMark: 'b' },
  contributions: [{ newName: 'Pramoedya Ananta Toer', role: 'AUTHOR' as const }],
  subjects: [{ newHeading: 'Roman sejarah' }],
};

type Facts = Record<string, unknown>;
type Answered = {
  title: Facts;
  newArrivals: { nodes: [Facts]; edges: [{ node: Facts }] };
  searchCatalogue: { nodes: [{ title: Facts }] };
};

describe.each(dialects)('what is read of titles on $name', (dialect) => {
  let graph: CatalogueGraph;
  let id: string;

  beforeAll(async () => {
    graph = await openCatalogueGraph(dialect);
    const created = await createTitle(graph.house, LIBRARIAN, {
      title: FULL,
      copies: [{ branchId: PLACES.main, shelvingLocationId: PLACES.fiction, count: 2 }],
    });
    if (!created.ok) throw new Error(JSON.stringify(created));
    id = created.value.titleId;
    graph.house.projection.markDirty();
  });

  afterAll(() => graph.close());

  test('a field says the same alone as together with all others, of one title, in a list and on a card', async () => {
    const fields = titleFields(graph);
    const together = (await ask(fields.join(' '))).title;
    expect(Object.keys(together)).toHaveLength(fields.length);
    expect(fields.length).toBeGreaterThan(30);

    for (const field of fields) {
      const alone = await ask(field);
      const [name = ''] = field.split(' ');
      const expected = { [name]: together[name] };
      expect(alone).toEqual({ title: expected, node: expected, edge: expected, card: expected });
    }
  });

  /** One title in four places. */
  async function ask(fields: string): Promise<Record<'title' | 'node' | 'edge' | 'card', Facts>> {
    const { data, codes } = await graph.ask(
      `query One($id: ID!) { title(id: $id) { ...F } newArrivals(first: 1) { nodes { ...F } edges { node { ...F } } } searchCatalogue(first: 1, text: "bumi") { nodes { title { ...F } } } } fragment F on Title { ${fields} }`,
      { id },
    );
    expect(codes).toEqual([]);
    const { title, newArrivals, searchCatalogue } = JSON.parse(JSON.stringify(data)) as Answered;
    return {
      title,
      node: newArrivals.nodes[0],
      edge: newArrivals.edges[0].node,
      card: searchCatalogue.nodes[0].title,
    };
  }

  /**
   * Every field of titles that takes no argument and that anybody may read, with what is directly below it.
   */
  function titleFields({ house }: CatalogueGraph): string[] {
    const type = house.schema.getType('Title');
    if (!isObjectType(type)) throw new Error('There are titles.');
    return Object.values(type.getFields())
      .filter(({ args, extensions }) => args.length === 0 && extensions[ACCESS_EXTENSION] === undefined)
      .flatMap((field) => selectionOf(field) ?? []);
  }
});

function selectionOf(field: GraphQLField<unknown, unknown>): string | null {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (!isObjectType(type)) return null;
  const below = Object.values(type.getFields())
    .filter((child) => child.args.length === 0 && isLeafType(getNamedType(child.type)))
    .map(({ name }) => name);
  return below.length === 0 ? null : `${field.name} { ${below.join(' ')} }`;
}
