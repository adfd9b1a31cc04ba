import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { STANDARD_PARTS } from './standard.terms';

const FIELDS =
  'standard { id slug path version status number versions { number } } userErrors { code field }';
const CREATE = `mutation($input: CreateServiceStandardInput!) { saved: createServiceStandard(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation($input: UpdateServiceStandardInput!) { saved: updateServiceStandard(input: $input) { ${FIELDS} } }`;

type Standard = {
  id: string;
  slug: string;
  version: number;
  status: string;
  number: number;
  versions: { number: number }[];
};
type Saved = { standard: Standard | null; userErrors: { code: string; field: string[] | null }[] };

const all = (text: string) =>
  STANDARD_PARTS.map((part) => ({ part, text: { indonesian: `${text} ${part}`, english: `en ${part}` } }));

describe.each(dialects)('service standards on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  async function ask<Answer>(query: string, variables: object, cookie?: string): Promise<Answer> {
    const { body } = await library.send(query, { variables, ...(cookie === undefined ? {} : { cookie }) });
    if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
    return body.data as Answer;
  }
  const save = async (query: string, input: object): Promise<Saved> =>
    (await ask<{ saved: Saved }>(query, { input }, librarian)).saved;
  async function saved(query: string, input: object): Promise<Standard> {
    const { standard, userErrors } = await save(query, input);
    if (!standard) throw new Error(JSON.stringify(userErrors));
    return standard;
  }

  test('a standard is published only with all 14 parts, keeps its address, and each change of it is a version', async () => {
    const draft = await saved(CREATE, { name: { indonesian: 'Meminjam buku', english: 'Borrowing' } });
    expect(draft).toMatchObject({ slug: 'meminjam-buku', path: '/layanan/meminjam-buku', number: 0 });
    const read =
      '{ serviceStandard(slug: "meminjam-buku") { number parts { part heading { text(locale: EN) } text { text(locale: EN) } } } serviceStandards { slug } }';
    expect(await ask(read, {})).toEqual({ serviceStandard: null, serviceStandards: [] });

    const { userErrors } = await save(UPDATE, {
      id: draft.id,
      version: draft.version,
      changes: { status: 'PUBLISHED', parts: all('a').slice(0, 13) },
    });
    expect(userErrors).toEqual([{ code: 'INVALID', field: ['changes', 'parts', 'EVALUATION'] }]);

    const first = await saved(UPDATE, {
      id: draft.id,
      version: draft.version,
      changes: { status: 'PUBLISHED', parts: all('a') },
    });
    const second = await saved(UPDATE, {
      id: first.id,
      version: first.version,
      changes: { parts: [{ part: 'COST', text: { indonesian: 'Rp0', english: 'Free' } }] },
    });
    expect([first.number, second.versions.map(({ number }) => number)]).toEqual([1, [2, 1]]);
    const { userErrors: moved } = await save(UPDATE, {
      id: second.id,
      version: second.version,
      changes: { slug: 'pinjam' },
    });
    expect(moved).toEqual([{ code: 'NOT_ALLOWED', field: ['changes', 'slug'] }]);
    const shown = await ask<{ serviceStandard: { parts: object[] } }>(read, {});
    expect(shown.serviceStandard.parts).toHaveLength(14);
    expect(shown.serviceStandard.parts[3]).toEqual({
      part: 'COST',
      heading: { text: 'Cost or tariff' },
      text: { text: 'Free' },
    });
  });

  test('an old version, a wrong number of days and a taken address are refused', async () => {
    const one = await saved(CREATE, { name: { indonesian: 'Komputer' } });
    const change = async (changes: object, version = one.version) =>
      (await save(UPDATE, { id: one.id, version, changes })).userErrors;

    expect(await change({ answerDays: 0 })).toEqual([{ code: 'INVALID', field: ['changes', 'answerDays'] }]);
    expect(await change({}, 9)).toEqual([{ code: 'STALE_VERSION', field: ['version'] }]);
    expect((await save(CREATE, { name: { indonesian: 'Komputer' } })).userErrors).toEqual([
      { code: 'ALREADY_EXISTS', field: ['details', 'slug'] },
    ]);
  });

  test('a standard is there to print, in both languages', async () => {
    await saved(CREATE, {
      name: { indonesian: 'Cetak' },
      details: { status: 'PUBLISHED', parts: all('x') },
    });

    for (const path of ['/layanan/cetak.pdf', '/en/services/cetak.pdf']) {
      const answer = await fetch(library.origin + path);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
    }
    expect((await fetch(`${library.origin}/layanan/tidak-ada.pdf`)).status).toBe(404);
  });

  test('all standards with their parts cost one statement', async () => {
    await indexCaughtUp(library.house);
    library.statements.length = 0;

    await ask('{ serviceStandards { name { text } parts { text { text } } } }', {});

    expect(library.statements.filter((sql) => sql.includes('service_standard'))).toHaveLength(1);
  });
});
