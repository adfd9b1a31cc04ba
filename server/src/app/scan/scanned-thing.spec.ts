import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

describe.each(dialects)('what is scanned anywhere on $name', (dialect) => {
  let library: TestLibrary;
  beforeAll(async () => void (library = await startLibrary(dialect)));
  afterAll(() => library.stop());

  const ask = async (code: string, cookie?: string) => {
    const { body } = await library.send(
      'query ($code: String!) { scannedThing(code: $code) { __typename ... on Member { id } ... on Copy { barcode } ... on Title { titleProper } } }',
      { cookie, variables: { code } },
    );
    return body.errors?.[0]?.extensions.code ?? body.data?.['scannedThing'];
  };

  test('is a member by their card, a copy by its barcode, a title by its ISBN however written, or nothing', async () => {
    const cookie = await library.signIn('administrator');
    const member = await library.signInMember();
    const make = async (operation: string, type: string, input: object) => {
      const { body } = await library.send(
        `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename userErrors { message } } }`,
        { cookie, variables: { input } },
      );
      expect(JSON.stringify(body.errors ?? body.data)).toContain('"userErrors":[]');
    };
    await make('createBranch', 'CreateBranchInput', {
      code: 'PST',
      kind: 'MAIN',
      name: { indonesian: 'Pusat' },
      openingHours: [],
    });
    const [branch] = await library.house.db.query<{ id: string }>('SELECT id FROM branch');
    await make('createTitle', 'CreateTitleInput', {
      title: {
        titleProper: 'Laut Bercerita',
        materialType: 'BOOK',
        languages: ['ind'],
        identifiers: [{ kind: 'ISBN', printed: '978-602-424-694-5' }],
      },
      copies: [{ branchId: branch?.id, firstBarcode: 'B0009127' }],
    });

    expect(await ask(member.cardNumber, cookie)).toEqual({ __typename: 'Member', id: member.id });
    expect(await ask('B0009127', cookie)).toEqual({ __typename: 'Copy', barcode: 'B0009127' });
    expect(await ask('9786024246945', cookie)).toEqual({
      __typename: 'Title',
      titleProper: 'Laut Bercerita',
    });
    expect(await ask('9786020000000', cookie)).toBeNull();
  });

  test('tells nobody but staff', async () => {
    expect(await ask('9786024246945')).toBe('UNAUTHENTICATED');
  });
});
