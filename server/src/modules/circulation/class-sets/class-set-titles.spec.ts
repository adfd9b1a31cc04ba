import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { writeClassBranches, writeClassTitle, writeKey, writeSchool } from '../testing/class-set-home';
import { freshKey } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';

type Asked = {
  readonly requestClassSet: {
    readonly classSet: { readonly id: string } | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
  };
};

const NOW = new Date('2026-08-13T03:00:00Z');
const ASK = `mutation ($input: RequestClassSetInput!) {
  requestClassSet(input: $input) { classSet { id } userErrors { code field } }
}`;
const SHOW = `query ($id: ID!) {
  classSet(id: $id) { title { id } titles { id } copiesToFetch { barcode title { id } } }
}`;

describe.each(dialects)('class sets of a list of titles, on $name', (dialect) => {
  let library: TestLibrary;
  let key: { readonly headers: Record<string, string> };
  let librarian: { readonly cookie: string };

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    await writeClassBranches(library);
    const school = await writeSchool(library, 'SDN Daftar');
    key = { headers: await writeKey(library, school, { scopes: ['class-sets:read', 'class-sets:write'] }) };
    librarian = { cookie: await library.signIn('librarian') };
  });
  afterAll(() => library.stop());

  const request = async (more: object): Promise<Asked['requestClassSet']> => {
    const classSet = {
      className: '5A',
      copiesWanted: 5,
      neededFrom: '2026-08-18',
      neededUntil: '2026-09-15',
      branchId: BRANCHES.A,
      ...more,
    };
    const input = { classSet, idempotencyKey: freshKey() };
    const { body } = await library.send(ASK, { ...key, variables: { input } });
    return (body.data as unknown as Asked).requestClassSet;
  };

  test('a class names the titles of a list, and staff fetch as many of each as can be', async () => {
    const many = await writeClassTitle(library, { copies: 4 });
    const few = await writeClassTitle(library, { copies: 1 });
    const away = await writeClassTitle(library, { copies: 2, branchId: BRANCHES.B });
    const titleIds = [few.titleId, many.titleId, away.titleId];

    const { classSet } = await request({ titleIds });
    const { body } = await library.send(SHOW, { ...librarian, variables: { id: classSet?.id } });
    const shown = (
      body.data as unknown as {
        classSet: {
          title: null;
          titles: { id: string }[];
          copiesToFetch: { barcode: string; title: { id: string } }[];
        };
      }
    ).classSet;

    expect(shown.title).toBeNull();
    expect(shown.titles.map(({ id }) => id)).toEqual(titleIds);
    expect(shown.copiesToFetch.map(({ barcode }) => barcode).toSorted()).toEqual(
      [...few.barcodes, ...many.barcodes].toSorted(),
    );
  });

  test('when fewer are wanted than stand there, every title of the list comes before a second copy of one', async () => {
    const first = await writeClassTitle(library, { copies: 4 });
    const second = await writeClassTitle(library, { copies: 4 });

    const { classSet } = await request({ titleIds: [first.titleId, second.titleId], copiesWanted: 2 });
    const { body } = await library.send(SHOW, { ...librarian, variables: { id: classSet?.id } });
    const { copiesToFetch } = (
      body.data as unknown as { classSet: { copiesToFetch: { title: { id: string } }[] } }
    ).classSet;

    expect(copiesToFetch.map(({ title }) => title.id).toSorted()).toEqual(
      [first.titleId, second.titleId].toSorted(),
    );
  });

  test('a list beside a title, a list of too many titles and one of unknown titles are refused', async () => {
    const { titleId } = await writeClassTitle(library, { copies: 1 });
    const forty = Array.from({ length: 41 }, (_, index) => `ttl_${index}`);
    const refusalOf = async (more: object) => (await request(more)).userErrors;
    const at = ['classSet', 'titleIds'];

    expect(await refusalOf({ titleId, titleIds: [titleId] })).toEqual([{ code: 'INVALID', field: at }]);
    expect(await refusalOf({ titleIds: forty })).toEqual([{ code: 'INVALID', field: at }]);
    expect(await refusalOf({ titleIds: [titleId, 'ttl_unknown'] })).toEqual([
      { code: 'NOT_FOUND', field: at },
    ]);
  });
});
