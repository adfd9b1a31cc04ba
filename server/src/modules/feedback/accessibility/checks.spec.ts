import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const SAVE =
  'mutation ($input: SaveAccessibilityCheckInput!) { saved: saveAccessibilityCheck(input: $input) { check { id version note } userErrors { code field } } }';
const PUBLIC =
  '{ accessibilityCheck { checkedOn checkedBy pages findings { text { text(locale: EN) } severity state } } }';
const CHECK = {
  checkedOn: '2026-11-20',
  checkedBy: 'Dua petugas',
  means: 'TalkBack',
  pages: ['Beranda', 'Cari'],
  findings: [
    { text: { indonesian: 'Dibaca dua kali', english: 'Read twice' }, severity: 'SMALL', state: 'OPEN' },
  ],
  note: 'Telepon pembaca: jangan dimuat.',
  isPublic: false,
};
type Saved = {
  check: { id: string; version: number } | null;
  userErrors: { code: string; field: string[] }[];
};

describe.each(dialects)('checks of the portal by hand, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const ask = async <Data>(query: string, variables: object = {}, cookie?: string): Promise<Data> => {
    const { body } = await library.send(query, { variables, ...(cookie ? { cookie } : {}) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as Data;
  };
  const save = (input: object): Promise<Saved> => ask(SAVE, { input }, librarian);

  test('is read by everybody once it is public, the newest one, without the note', async () => {
    const { check } = await save({ check: CHECK });
    expect(await ask(PUBLIC)).toBeNull();
    await save({ id: check?.id, version: check?.version, check: { ...CHECK, isPublic: true } });
    await save({ check: { ...CHECK, checkedOn: '2026-05-02', checkedBy: 'Dahulu', isPublic: true } });

    expect(await ask(PUBLIC)).toEqual({
      checkedOn: '2026-11-20',
      checkedBy: 'Dua petugas',
      pages: ['Beranda', 'Cari'],
      findings: [{ text: { text: 'Read twice' }, severity: 'SMALL', state: 'OPEN' }],
    });
    const { body } = await library.send('{ accessibilityCheck { note } }');
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('stands on the page of accessibility in both languages', async () => {
    await save({ check: { ...CHECK, isPublic: true } });

    const [indonesian, english] = await Promise.all(
      ['/aksesibilitas', '/en/accessibility'].map(async (path) =>
        (await fetch(library.origin + path)).text(),
      ),
    );

    expect(indonesian).toContain('Dibaca dua kali');
    expect(english).toContain('Read twice');
    expect(`${indonesian}${english}`).not.toContain('jangan dimuat');
  });

  test('is refused in the future, without pages, and over a newer version', async () => {
    const wrong = await save({ check: { ...CHECK, checkedOn: '2026-11-25', pages: [' '], means: '' } });
    expect(wrong.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'INVALID check.checkedOn',
      'INVALID check.pages',
      'REQUIRED check.means',
    ]);
    const { check } = await save({ check: CHECK });
    expect((await save({ id: check?.id, version: 9, check: CHECK })).userErrors[0]?.code).toBe(
      'STALE_VERSION',
    );
  });
});
