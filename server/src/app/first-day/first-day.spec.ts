import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

type Answer = {
  readonly steps: readonly {
    readonly step: string;
    readonly isDone: boolean;
    readonly isPutAside: boolean;
  }[];
  readonly isOver: boolean;
};

const PARTS = '{ steps { step isDone isPutAside } isOver }';

describe.each(dialects)('the first day of a library on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('administrator');
  });
  afterAll(() => library.stop());

  const ask = async (text: string, variables: object = {}): Promise<Record<string, never>> => {
    const { body } = await library.send(text, { cookie, variables });
    if (body.errors || !body.data) throw new Error(JSON.stringify(body));
    return body.data;
  };
  const done = async (): Promise<string[]> =>
    ((await ask(`{ firstDay ${PARTS} }`)) as unknown as { firstDay: Answer }).firstDay.steps
      .filter(({ isDone }) => isDone)
      .map(({ step }) => step);

  test('knows from what is there what is done', async () => {
    expect(await done()).toEqual([]);

    await ask(
      'mutation($input: SaveLibraryIdentityInput!) { saveLibraryIdentity(input: $input) { userErrors { message } } }',
      { input: { name: { indonesian: 'Perpustakaan Desa Contoh' }, cardPrefix: 'dsa' } },
    );
    await ask(
      'mutation($input: CreateBranchInput!) { createBranch(input: $input) { userErrors { message } } }',
      { input: { code: 'PST', kind: 'MAIN', name: { indonesian: 'Pusat' }, openingHours: [] } },
    );
    expect(await done()).toEqual(['IDENTITY']);

    const [branch] = await library.house.db.query<{ id: string }>('SELECT id FROM branch');
    await ask(
      'mutation($input: UpdateBranchInput!) { updateBranch(input: $input) { userErrors { message } } }',
      {
        input: {
          id: branch?.id,
          version: 1,
          changes: { openingHours: [{ weekday: 'MONDAY', opens: '08:00', closes: '16:00' }] },
        },
      },
    );
    await library.signIn('desk');
    await library.signInMember();

    expect(await done()).toEqual(['IDENTITY', 'BRANCH', 'COLLEAGUES', 'MEMBER']);
    expect(
      (await library.house.db.query<{ card_number: string }>('SELECT card_number FROM member')).map(
        ({ card_number }) => card_number,
      ),
    ).toEqual([expect.stringMatching(/^DSA-\d\d-000001$/)]);
    expect(
      (
        (await ask('{ libraryIdentity { name { text } cardPrefix } }')) as unknown as {
          libraryIdentity: object;
        }
      ).libraryIdentity,
    ).toEqual({ name: { text: 'Perpustakaan Desa Contoh' }, cardPrefix: 'DSA' });
    for (const feed of ['/feed.atom', '/kabar.atom', '/schema/changes.atom'])
      expect(await (await fetch(library.origin + feed)).text()).toContain(
        '<author><name>Perpustakaan Desa Contoh</name></author>',
      );
    expect(await (await fetch(`${library.origin}/kabar.atom`)).text()).toContain(
      '<title>Kabar Perpustakaan Desa Contoh</title>',
    );
    expect((await (await fetch(`${library.origin}/`)).text()).includes('Perpustakaan Desa Contoh')).toBe(
      true,
    );
  });

  test('can be put aside step by step, taken up again, and ended', async () => {
    const aside = (step: string, isPutAside: boolean) =>
      ask(
        `mutation($input: PutFirstDayStepAsideInput!) { putFirstDayStepAside(input: $input) { firstDay ${PARTS} } }`,
        { input: { step, isPutAside } },
      ) as unknown as Promise<{ putFirstDayStepAside: { firstDay: Answer } }>;
    await Promise.all(['SHELVES', 'RULES', 'COLLECTION'].map((step) => aside(step, true)));

    expect(
      (await aside('RULES', false)).putFirstDayStepAside.firstDay.steps
        .filter(({ isPutAside }) => isPutAside)
        .map(({ step }) => step),
    ).toEqual(['SHELVES', 'COLLECTION']);
    expect(
      (
        (await ask(`mutation { endFirstDay(input: {}) { firstDay ${PARTS} } }`)) as unknown as {
          endFirstDay: { firstDay: Answer };
        }
      ).endFirstDay.firstDay.isOver,
    ).toBe(true);
  });

  test('a name that is none and letters that are none are refused, field by field', async () => {
    const { saveLibraryIdentity } = (await ask(
      'mutation($input: SaveLibraryIdentityInput!) { saveLibraryIdentity(input: $input) { identity { cardPrefix } userErrors { code field } } }',
      { input: { name: { indonesian: ' ' }, cardPrefix: 'P1' } },
    )) as unknown as { saveLibraryIdentity: object };

    expect(saveLibraryIdentity).toEqual({
      identity: null,
      userErrors: [
        { code: 'REQUIRED', field: ['name', 'indonesian'] },
        { code: 'INVALID', field: ['cardPrefix'] },
      ],
    });
  });
});
