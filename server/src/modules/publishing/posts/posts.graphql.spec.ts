import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { createTitle } from '../../catalogue/cataloguing/create-title';
import { writeEvent } from '../../programmes/testing/programmes-home';

const START = new Date('2026-11-24T03:00:00Z');
const POST =
  'post { id version state name { text(locale: ID) } plannedAt listedAt declineNote obstacle facts { name value { text(locale: EN) } } texts { channel locale text } previews { channel text letters mostLetters } deliveries { id channel state trouble isUncertain } picture { cardSize url alt { text(locale: ID) } } figures { clicks registrations } figureDays { day } writtenBy { id } approvedBy { id } } userErrors { code field message }';
const act = (name: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { saved: ${name}(input: $input) { ${POST} } }`;

type Post = {
  id: string;
  version: number;
  state: string;
  name: { text: string };
  declineNote: string | null;
  obstacle: string | null;
  facts: { name: string; value: { text: string } }[];
  picture: { cardSize: string; url: string; alt: { text: string } };
  figures: object;
  texts: { channel: string; locale: string; text: string }[];
  previews: { channel: string; text: string; letters: number; mostLetters: number }[];
  deliveries: { id: string; channel: string; state: string; trouble: string | null }[];
};
type Saved = { post: Post | null; userErrors: { code: string; field: string[] | null; message: string }[] };

describe.each(dialects)('posts on $name', (dialect) => {
  let library: TestLibrary;
  let writer: string;
  let approver: string;
  let eventId: string;
  let now = START;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    writer = await library.signIn('librarian');
    approver = await library.signIn('librarian');
    await library.house.db.transaction(async (tx) =>
      ok(({ eventId } = await writeEvent(tx, { columns: { name_en: 'Stories', age_from: 4, age_to: 8 } }))),
    );
  });
  beforeEach(() => void (now = START));
  afterAll(() => library.stop());

  async function ask<Answer>(query: string, variables: object, cookie: string): Promise<Answer> {
    const { body } = await library.send(query, { variables, cookie });
    if (body.errors || !body.data)
      throw new Error(body.errors?.map(({ extensions }) => extensions.code).join() ?? 'no answer');
    return body.data as Answer;
  }
  const save = async (name: string, input: object, cookie = writer): Promise<Saved> =>
    (await ask<{ saved: Saved }>(act(name), { input }, cookie)).saved;
  async function saved(name: string, input: object, cookie = writer): Promise<Post> {
    const { post, userErrors } = await save(name, input, cookie);
    if (!post) throw new Error(JSON.stringify(userErrors));
    return post;
  }
  const at = (days: number): string => new Date(START.getTime() + days * 86_400_000).toISOString();
  const portal = (text: string) => [{ channel: 'PORTAL', locale: 'ID', text }];

  test('a draft is made of an event by rule, and facts are filled in as they are now', async () => {
    const post = await saved('createPost', { subjectId: eventId });

    expect(post).toMatchObject({ state: 'DRAFT', name: { text: 'Dongeng' }, obstacle: null });
    expect(post.deliveries).toMatchObject([{ channel: 'PORTAL', state: 'PLANNED' }]);
    expect(post.picture).toMatchObject({
      cardSize: 'PORTRAIT',
      url: `/kartu/acara/${eventId}/portrait.id.jpg`,
    });
    expect(post.picture.alt.text).toContain('Dongeng');
    expect(post.figures).toEqual({ clicks: 0, registrations: 0 });
    expect(post.facts.map(({ name }) => name)).toEqual([
      'judul',
      'kapan',
      'tempat',
      'usia',
      'biaya',
      'sisa',
      'tautan',
    ]);
    expect(post.previews[0]?.text).toContain('Usia 4–8 tahun · gratis · tinggal 30 tempat');
    expect(post.previews[0]?.text).toContain('Ages 4–8 · free · 30 places left');
  });

  test('titles have posts too; what is unknown, or no such thing, has none', async () => {
    const made = await createTitle(
      library.house,
      { kind: 'system', name: 'test' },
      { title: { titleProper: 'Bumi Manusia', languages: ['ind'] }, copies: [] },
    );
    const post = await saved('createPost', { subjectId: made.ok ? made.value.titleId : '' });
    expect(post.previews[0]?.text).toContain('Bumi Manusia');

    expect(
      (await save('createPost', { subjectId: 'evt_00000000000000000000000000' })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', field: ['subjectId'] }]);
    expect(
      (await save('createPost', { subjectId: 'mbr_00000000000000000000000000' })).userErrors,
    ).toMatchObject([{ code: 'INVALID', field: ['subjectId'] }]);
  });

  test('a text that is too long is refused with the count, as are unknown facts and a channel without a text', async () => {
    const { id, version } = await saved('createPost', { subjectId: eventId });
    const refused = async (texts: object[], picture: object | null = null) =>
      (await save('savePost', { id, version, texts, picture })).userErrors;

    expect(await refused([{ channel: 'X', locale: 'ID', text: `{judul} ${'a'.repeat(286)}` }])).toMatchObject(
      [
        {
          code: 'INVALID',
          field: ['texts', 'X'],
          message: 'Teks untuk X 294 huruf setelah fakta diisi, paling banyak 280: kurangi 14 huruf.',
        },
      ],
    );
    expect((await refused(portal('{harga}')))[0]?.message).toContain('{harga}');
    expect(await refused([{ channel: 'PORTAL', locale: 'EN', text: 'Only' }])).toMatchObject([
      { field: ['texts', 'PORTAL'] },
    ]);
    expect(await refused([{ channel: 'INSTAGRAM', locale: 'ID', text: '{judul}' }])).toMatchObject([
      { field: ['texts', 'INSTAGRAM'] },
    ]);
    expect(await refused([...portal('a'), ...portal('b')])).toMatchObject([{ field: ['texts'] }]);
    expect(await refused([])).toMatchObject([{ field: ['texts'] }]);
    const alt = { indonesian: ' ' };
    expect(await refused(portal('a'), { cardSize: 'PORTRAIT', alt })).toMatchObject([
      { code: 'REQUIRED', field: ['picture', 'alt', 'indonesian'] },
    ]);
  });

  test('a colleague approves, not who wrote it; other words need another approval', async () => {
    const draft = await saved('createPost', { subjectId: eventId });
    const { id } = draft;
    const asked = await saved('askForApproval', { id, version: draft.version });
    expect((await save('approvePost', { id, version: asked.version })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['id'] },
    ]);
    const declined = await saved(
      'declinePost',
      { id, version: asked.version, reason: 'Jamnya salah' },
      approver,
    );
    expect(declined).toMatchObject({ state: 'DRAFT', declineNote: 'Jamnya salah' });

    const written = await saved('savePost', {
      id,
      version: declined.version,
      texts: portal('{judul}, {kapan}'),
    });
    const again = await saved('askForApproval', { id, version: written.version });
    const approved = await saved('approvePost', { id, version: again.version }, approver);
    expect(approved).toMatchObject({ state: 'APPROVED', declineNote: null });
    expect((await save('approvePost', { id, version: approved.version }, approver)).userErrors).toMatchObject(
      [{ code: 'INVALID', field: ['id'] }],
    );
    expect((await save('askForApproval', { id, version: 1 })).userErrors).toMatchObject([
      { code: 'STALE_VERSION', field: ['version'] },
    ]);

    const changed = await saved('savePost', { id, version: approved.version, texts: portal('{judul} lagi') });
    expect(changed).toMatchObject({ state: 'DRAFT', approvedBy: null });
  });

  test('neither who made a post nor who wrote it last approves it; colleagues of one branch do not count', async () => {
    const waiting = async () => {
      const { id, version } = await saved('createPost', { subjectId: eventId });
      const written = await saved('savePost', { id, version, texts: portal('{judul}') }, approver);
      const asked = await saved('askForApproval', { id, version: written.version });
      return { id, version: asked.version };
    };
    const refused = [{ code: 'INVALID', field: ['id'] }];
    await library.signIn('librarian', BRANCH.id);
    const first = await waiting();
    expect((await save('approvePost', first, approver)).userErrors).toMatchObject(refused);
    // Nobody else holds it everywhere: who wrote it last does not approve, who made it does.
    expect(await saved('approvePost', first)).toMatchObject({ state: 'APPROVED' });

    const third = await library.signIn('librarian');
    const second = await waiting();
    for (const cookie of [writer, approver])
      expect((await save('approvePost', second, cookie)).userErrors).toMatchObject(refused);
    expect(await saved('approvePost', second, third)).toMatchObject({ state: 'APPROVED' });
  });

  test('a time that is over is refused, and a day on which the library is closed unless that is known', async () => {
    const { id, version } = await saved('createPost', { subjectId: eventId });
    expect((await save('planPost', { id, version, plannedAt: at(-1) })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['plannedAt'] },
    ]);
    await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'branch', [BRANCH]);
      await insertRows(tx, 'calendar_entry', [CLOSURE]);
      return ok(null);
    });
    const closed = await save('planPost', { id, version, plannedAt: at(3) });
    expect(closed.userErrors[0]?.message).toContain('27 November 2026 (Banjir)');
    const planned = await saved('planPost', { id, version, plannedAt: at(3), evenIfClosed: true });
    expect(planned).toMatchObject({ plannedAt: at(3), listedAt: at(3) });
    const unplanned = await saved('planPost', { id, version: planned.version, plannedAt: null });
    expect(unplanned).toMatchObject({ plannedAt: null, listedAt: START.toISOString() });
  });

  test('one place is a place, a text of which nothing is left is refused, and one branch reads no posts', async () => {
    const write = (sql: string) =>
      library.house.db.transaction(async (tx) => ok(await tx.query(sql, [eventId])));
    await write('UPDATE event_session SET taken = capacity - 1 WHERE event_id = ?');
    const post = await saved('createPost', { subjectId: eventId });
    expect(post.facts.find(({ name }) => name === 'sisa')?.value.text).toBe('1 place');

    await write('UPDATE event SET age_from = NULL, age_to = NULL WHERE id = ?');
    const { id, version } = post;
    expect((await save('savePost', { id, version, texts: portal('{usia}') })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['texts', 'PORTAL'] },
    ]);
    await write('UPDATE event_session SET taken = 0 WHERE event_id = ?');
    await write('UPDATE event SET age_from = 4, age_to = 8 WHERE id = ?');

    const limited = await library.signIn('librarian', BRANCH.id);
    const node = (cookie: string) => ask('query($id: ID!) { node(id: $id) { id } }', { id }, cookie);
    expect(await node(writer)).toEqual({ node: { id } });
    expect(await node(limited)).toEqual({ node: null });
  });

  test('the calendar lists by day, and the list tells how many there are', async () => {
    const { id, version } = await saved('createPost', { subjectId: eventId });
    await saved('planPost', { id, version, plannedAt: at(7) });
    const list =
      'query($filter: PostFilter) { posts(filter: $filter, first: 50) { totalCount nodes { id state } } }';
    const listed = async (filter: object) =>
      (await ask<{ posts: { totalCount: number; nodes: { id: string }[] } }>(list, { filter }, writer)).posts;

    expect(await listed({ days: { from: '2026-12-01', to: '2026-12-02' } })).toMatchObject({
      totalCount: 1,
      nodes: [{ id }],
    });
    expect((await listed({ states: ['PUBLISHED'] })).totalCount).toBe(0);
  });

  test('only staff with the right write, only some approve, and only who manages channels sees to tokens', async () => {
    const desk = await library.signIn('desk');
    const { cookie } = await library.signInMember();
    const queries = [
      '{ channels { code } }',
      '{ posts(first: 1) { totalCount } }',
      '{ post(id: "pst_x") { id } }',
    ];
    for (const operation of queries) {
      await expect(ask(operation, {}, '')).rejects.toThrow('UNAUTHENTICATED');
      await expect(ask(operation, {}, desk)).rejects.toThrow('FORBIDDEN');
      await expect(ask(operation, {}, cookie)).rejects.toThrow('FORBIDDEN');
    }
    const saving =
      'mutation($input: SaveChannelInput!) { saveChannel(input: $input) { channel { code isOn hasToken version } userErrors { field } } }';
    const telegram = { code: 'TELEGRAM', version: 0, isOn: true, target: '@pustaka', token: '1:rahasia' };
    await expect(ask(saving, { input: telegram }, writer)).rejects.toThrow('FORBIDDEN');

    const administrator = await library.signIn('administrator');
    const wrong = { ...telegram, target: 'pustaka/../x', token: null };
    expect(await ask(saving, { input: wrong }, administrator)).toEqual({
      saveChannel: { channel: null, userErrors: [{ field: ['target'] }, { field: ['token'] }] },
    });
    expect(await ask(saving, { input: telegram }, administrator)).toEqual({
      saveChannel: { channel: { code: 'TELEGRAM', isOn: true, hasToken: true, version: 1 }, userErrors: [] },
    });
    const kept = await library.house.db.query<Record<string, unknown>>(
      "SELECT * FROM audit_entry WHERE act = 'saveChannel'",
    );
    expect(JSON.stringify([kept, library.logLines])).not.toContain('rahasia');
  });
});

const MOMENT = '2026-11-20 01:00:00.000';
const BRANCH = {
  id: 'brn_0000000000000000000000TEST',
  code: 'PST',
  name_id: 'Pusat',
  kind: 'MAIN',
  position: 1,
};
const CLOSURE = {
  id: 'cal_0000000000000000000000TEST',
  kind: 'CLOSURE',
  branch_id: null,
  from_date: '2026-11-27',
  until_date: '2026-11-27',
  name: 'Banjir',
  entered_by: 'stf_1',
  entered_at: MOMENT,
};
