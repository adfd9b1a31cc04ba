import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { PLACES, writePlaces } from '../testing/catalogue-home';

type Made = { readonly title: { readonly id: string }; readonly copies: readonly Copy[] };
type Copy = { readonly id: string; readonly version: number };

const CREATE =
  'mutation ($input: CreateTitleInput!) { createTitle(input: $input) { title { id } copies { id version } userErrors { message } } }';
const UPDATE =
  'mutation ($input: UpdateCopyInput!) { updateCopy(input: $input) { copy { id version } userErrors { message } } }';
const ADD =
  'mutation ($input: AddCopiesInput!) { addCopies(input: $input) { copies { id } userErrors { message } } }';
describe.each(dialects)('what programs outside follow of the catalogue, on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;
  let frozen: Date | null = null;

  beforeAll(async () => {
    library = await startLibrary(dialect, {
      clock: { now: () => frozen ?? new Date() },
      prepare: ({ db }) => writePlaces(db),
    });
    cookie = await library.signIn('administrator');
  });
  afterAll(() => library.stop());
  afterEach(() => void (frozen = null));

  async function act<Payload>(query: string, input: object): Promise<Payload> {
    const { body } = await library.send(query, { variables: { input }, cookie });
    const [payload] = Object.values((body.data ?? {}) as Record<string, unknown>);
    if (!payload) throw new Error(JSON.stringify(body));
    return payload as Payload;
  }
  const create = (count: number) =>
    act<Made>(CREATE, { title: { titleProper: 'Sang Pemimpi' }, copies: [{ branchId: PLACES.main, count }] });
  const setStatus = async ({ id, version }: Copy, status: string): Promise<Copy> =>
    (await act<{ copy: Copy }>(UPDATE, { id, version, changes: { status } })).copy;
  const kindsOf = async (titleId: string): Promise<string[]> => {
    await library.house.changes.sequence();
    const rows = await library.house.db.query<{ kind: string }>(
      'SELECT kind FROM feed_change WHERE object_id = ? ORDER BY position',
      [titleId],
    );
    return rows.map(({ kind }) => kind);
  };

  test('a title is available again when its only copy comes back, and not when another one stood there', async () => {
    const { title, copies } = await create(2);
    const [one, other] = await Promise.all(copies.map((copy) => setStatus(copy, 'IN_REPAIR')));
    if (!one || !other) throw new Error('Two copies were made.');

    await setStatus(one, 'AVAILABLE');
    await setStatus(other, 'AVAILABLE');

    expect(await kindsOf(title.id)).toEqual(['TITLE_CHANGED', 'TITLE_AVAILABLE']);
  });

  test('whether another copy stood there is asked for the moment, not for now', async () => {
    const { title, copies } = await create(2);
    const [one, other] = copies;
    if (!one || !other) throw new Error('Two copies were made.');
    const away = await setStatus(one, 'IN_REPAIR');

    // The other one stands on its shelf when this one comes back, and is gone before anybody looks.
    await setStatus(away, 'AVAILABLE');
    await setStatus(other, 'IN_REPAIR');

    expect(await kindsOf(title.id)).toEqual(['TITLE_CHANGED']);
  });

  test('of copies that come back in the same millisecond none keeps the other from being told', async () => {
    const { title, copies } = await create(2);
    const [one, other] = await Promise.all(copies.map((copy) => setStatus(copy, 'IN_REPAIR')));
    if (!one || !other) throw new Error('Two copies were made.');
    await kindsOf(title.id);
    frozen = new Date(Date.now() + 1_000);

    await setStatus(one, 'AVAILABLE');
    await setStatus(other, 'AVAILABLE');

    expect(await kindsOf(title.id)).toEqual(['TITLE_CHANGED', 'TITLE_AVAILABLE', 'TITLE_AVAILABLE']);
  });

  test('a copy that comes back while another one leaves in the same millisecond is told', async () => {
    const { title, copies } = await create(2);
    const [one, other] = copies;
    if (!one || !other) throw new Error('Two copies were made.');
    const away = await setStatus(one, 'IN_REPAIR');
    await kindsOf(title.id);
    frozen = new Date(Date.now() + 1_000);

    await setStatus(other, 'IN_REPAIR');
    await setStatus(away, 'AVAILABLE');

    expect(await kindsOf(title.id)).toEqual(['TITLE_CHANGED', 'TITLE_AVAILABLE']);
  });

  test('a title that gets its first copy is available', async () => {
    const { title } = await act<Made>(CREATE, { title: { titleProper: 'Edensor' } });
    await act(ADD, { titleId: title.id, copies: [{ branchId: PLACES.main, count: 1 }] });

    expect(await kindsOf(title.id)).toEqual(['TITLE_CHANGED', 'TITLE_AVAILABLE']);
  });
});
