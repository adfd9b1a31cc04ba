import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import type { SignedInStaff } from '../testing/staff-room';

const PAGE =
  'page { id version currentNumber title { text } versions { number changed body { text } } readers { confirmedAt staff { id } } } userErrors { code field }';
const SAVE = `mutation ($input: SaveSopPageInput!) { saved: saveSopPage(input: $input) { ${PAGE} } }`;
const CONFIRM = `mutation ($input: ConfirmSopReadingInput!) { saved: confirmSopReading(input: $input) { ${PAGE} } }`;

type Saved = {
  page: {
    id: string;
    version: number;
    currentNumber: number;
    versions: { number: number }[];
    readers: { confirmedAt: string | null; staff: { id: string } }[];
  } | null;
  userErrors: { code: string; field: string[] }[];
};

describe.each(dialects)('procedures of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let team: SkilledTeam;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    team = await openSkilledTeam(library);
  });
  afterAll(() => library.stop());

  const send = (who: SignedInStaff, query: string, input: object): Promise<Saved> =>
    team.ask(who.cookie, query, { input });
  const entry = (body: string, more: object = {}) => ({
    title: { indonesian: 'Membuka meja' },
    body: { indonesian: body },
    isActive: true,
    ...more,
  });
  const write = async (body: string, more: object = {}) => {
    const { page } = await send(team.head, SAVE, { page: entry(body, more) });
    if (!page) throw new Error('The procedure was refused.');
    return page;
  };

  test('are confirmed by each for themselves, in the version in force, and anew after a change', async () => {
    const { desk, lead, head } = team;
    const page = await write('Nyalakan komputer.', { postId: team.postId });
    const read = await send(desk, CONFIRM, { sopId: page.id, number: 1 });
    expect(read.page?.readers).toEqual([{ confirmedAt: '2026-11-24T03:00:00.000Z', staff: { id: desk.id } }]);
    await send(desk, CONFIRM, { sopId: page.id, number: 1 });

    const changed = await send(head, SAVE, {
      id: page.id,
      version: page.version,
      page: entry('Nyalakan komputer, lalu hitung kas.', { postId: team.postId, changed: 'Hitung kas' }),
    });
    expect(changed.page).toMatchObject({ currentNumber: 2, versions: [{ number: 2 }, { number: 1 }] });
    expect(changed.page?.readers).toEqual([{ confirmedAt: null, staff: { id: desk.id } }]);
    const late = await send(desk, CONFIRM, { sopId: page.id, number: 1 });
    expect(late.userErrors.map(({ code }) => code)).toEqual(['STALE_VERSION']);
    // The lead does not hold the post and still sees whether those whom they lead have read it.
    expect(
      await team.ask(lead.cookie, 'query ($id: ID!) { sopPage(id: $id) { readers { staff { id } } } }', {
        id: page.id,
      }),
    ).toEqual({ readers: [{ staff: { id: desk.id } }] });
  });

  test('a change of the title alone makes no version', async () => {
    const page = await write('Sama.');
    const { page: renamed } = await send(team.head, SAVE, {
      id: page.id,
      version: 1,
      page: { ...entry('Sama.'), title: { indonesian: 'Membuka layanan' } },
    });
    expect(renamed).toMatchObject({ currentNumber: 1, version: 2, title: { text: 'Membuka layanan' } });
  });

  test('what is out of use is shown to the head alone and cannot be confirmed', async () => {
    const page = await write('Lama.', { isActive: false });
    const query = 'query ($id: ID!) { sopPage(id: $id) { id } }';

    expect(await team.ask(team.desk.cookie, query, { id: page.id })).toBeNull();
    expect(await team.ask(team.head.cookie, query, { id: page.id })).toEqual({ id: page.id });
    const refused = await send(team.desk, CONFIRM, { sopId: page.id, number: 1 });
    expect(refused.userErrors.map(({ code }) => code)).toEqual(['NOT_FOUND']);
  });

  test('colleagues are not told who has read; only the head writes; words must be there', async () => {
    const page = await write('Untuk semua.');
    const { readers } = await team.ask<{ readers: { staff: { id: string } }[] }>(
      team.other.cookie,
      'query ($id: ID!) { sopPage(id: $id) { readers { staff { id } } } }',
      { id: page.id },
    );
    expect(readers).toEqual([{ staff: { id: team.other.id } }]);
    expect(await team.faultOf(team.lead.cookie, SAVE, { input: { page: entry('x') } })).toBe('FORBIDDEN');
    const empty = await send(team.head, SAVE, { page: entry(' ', { postId: page.id }) });
    expect(empty.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'NOT_FOUND page.postId',
      'REQUIRED page.body.indonesian',
    ]);
  });

  test('who must read ten procedures takes as many statements as who must read one', async () => {
    const statementsNow = async (): Promise<number> => {
      library.statements.length = 0;
      await team.ask(team.head.cookie, '{ sopPages { id readers { confirmedAt staff { id } } } }');
      return library.statements.length;
    };
    // The first answer also notes that the session is in use.
    await statementsNow();
    const before = await statementsNow();
    for (let count = 0; count < 9; count++) await write(`Langkah ${count}.`);
    expect(await statementsNow()).toBe(before);
  });
});
