import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { createTitle } from '../../catalogue/cataloguing/create-title';
import { createBranch } from '../../library';
import { writeEvent } from '../../programmes/testing/programmes-home';

const START = new Date('2026-11-24T03:00:00Z');
const DAY_MS = 86_400_000;
const SYSTEM = { kind: 'system', name: 'test' } as const;
const FIGURES = 'clicks registrations holds memberships attendances';
const LINK = `id code url targetPath label { indonesian: text(locale: ID) english: text(locale: EN) } postId listedUntil version figures { ${FIGURES} } days { day ${FIGURES} }`;
const NONE = { clicks: 0, registrations: 0, holds: 0, memberships: 0, attendances: 0 };
const act = (name: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { link { ${LINK} } userErrors { code field } } }`;
const PHONE = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36';

type Link = { id: string; code: string; url: string; targetPath: string; version: number; figures: object };
type Done = { link: Link | null; userErrors: { code: string; field: string[] | null }[] };

describe.each(dialects)('short links on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let now = START;
  let count = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
  });
  beforeEach(() => void (now = START));
  afterAll(() => library.stop());

  const key = (): string => `links-spec-${(count += 1)}`;
  async function ask<Answer>(query: string, variables: object = {}, cookie?: string): Promise<Answer> {
    const { body } = await library.send(query, { variables, ...(cookie === undefined ? {} : { cookie }) });
    if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
    return body.data as Answer;
  }
  const save = async (name: string, input: object): Promise<Done> =>
    (await ask<{ done: Done }>(act(name), { input }, librarian)).done;
  async function make(target: string, more: object = {}): Promise<Link> {
    const { link, userErrors } = await save('createShortLink', {
      target,
      label: { indonesian: 'Acara pekan ini' },
      ...more,
    });
    if (!link) throw new Error(JSON.stringify(userErrors));
    return link;
  }
  const read = async (id: string): Promise<Link> =>
    (await ask<{ link: Link }>(`query($id: ID!) { link: shortLink(id: $id) { ${LINK} } }`, { id }, librarian))
      .link;
  const follow = (code: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
    fetch(`${library.origin}/s/${code}`, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': PHONE, accept: 'text/html', ...headers },
    });
  const runJob = async (): Promise<string | undefined> => {
    const job = library.house.modules
      .flatMap(({ jobs = [] }) => jobs)
      .find(({ name }) => name === 'count-registration-links');
    return (await job?.run(new AbortController().signal)) as string | undefined;
  };
  const rows = (sql: string): Promise<object[]> => library.house.db.query(sql);
  async function event(): Promise<string> {
    const written = await library.house.db.transaction(async (tx) =>
      ok(await writeEvent(tx, { columns: { allows_guests: 1 } })),
    );
    if (!written.ok) throw new Error('A unit of the test was refused.');
    return written.value.eventId;
  }
  const register = (eventId: string, linkCode?: string, cookie?: string) =>
    ask<{ done: { registration: { id: string } | null; link: string | null; userErrors: object[] } }>(
      'mutation($input: RegisterForEventInput!) { done: registerForEvent(input: $input) { registration { id } link userErrors { code field } } }',
      {
        input: {
          eventId,
          people: [{ name: `Tamu ${(count += 1)}` }],
          contact: { name: 'Sri', email: 'sri@contoh.pustaka' },
          idempotencyKey: key(),
          ...(linkCode === undefined ? {} : { linkCode }),
        },
      },
      cookie,
    );

  test('staff make a link by pasting an own address, and change all but its code', async () => {
    const made = await make(
      `${library.house.config.publicOrigin}/acara?jenis=STORYTELLING&lewat=aaaaaaa#atas`,
    );

    expect(made).toMatchObject({
      targetPath: '/acara?jenis=STORYTELLING',
      url: `${library.house.config.publicOrigin}/s/${made.code}`,
      postId: null,
      listedUntil: null,
      version: 1,
      figures: NONE,
    });
    const changed = await save('updateShortLink', {
      id: made.id,
      version: 1,
      target: '/en/events',
      label: { indonesian: 'Acara', english: 'Events' },
    });
    expect(changed.link).toMatchObject({ code: made.code, targetPath: '/en/events', version: 2 });
    expect(
      await save('updateShortLink', {
        id: made.id,
        version: 1,
        target: '/acara',
        label: { indonesian: 'Acara' },
      }),
    ).toMatchObject({ link: null, userErrors: [{ code: 'STALE_VERSION' }] });
  });

  test.each([
    'https://contoh.example/acara',
    '//contoh.example/acara',
    '/\\contoh.example',
    'javascript:alert(1)',
    '/staff/members',
    '/graphql',
    '/s/aaaaaaa',
    '/tidak-ada',
    'acara',
    '/acara\n//contoh.example',
    '',
  ])('no link leads to %j', async (target) => {
    expect(await save('createShortLink', { target, label: { indonesian: 'Di luar' } })).toEqual({
      link: null,
      userErrors: [{ code: 'INVALID', field: ['target'] }],
    });
  });

  test('a click leads on with the code, and counts once; programs that look ahead do not count', async () => {
    const { id, code } = await make('/acara?jenis=TALK');

    const answer = await follow(code.toUpperCase());
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `/acara?jenis=TALK&lewat=${code}`]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('set-cookie')).toBeNull();
    await follow(code, {}, 'HEAD');
    await follow(code, { 'sec-purpose': 'prefetch;prerender' });
    await follow(code, { purpose: 'prefetch' });
    for (const agent of ['WhatsApp/2.24', 'TelegramBot (like TwitterBot)', 'facebookexternalhit/1.1'])
      expect((await follow(code, { 'user-agent': agent })).status).toBe(302);

    expect(await read(id)).toMatchObject({
      figures: { ...NONE, clicks: 1 },
      days: [{ ...NONE, day: '2026-11-24', clicks: 1 }],
    });
    expect(
      (await rows('SELECT * FROM short_link_day WHERE clicks > 0')).map((row) => Object.keys(row)),
    ).toEqual([['link_id', 'day', 'clicks']]);
  });

  test('a link to a search keeps the years that are asked for', async () => {
    const { code, targetPath } = await make('/cari?q=batik&dari=1990');

    expect(targetPath).toBe('/cari?q=batik&dari=1990');
    expect((await follow(code)).headers.get('location')).toBe(`/cari?q=batik&dari=1990&lewat=${code}`);
  });

  test('clicks at the same time are all counted', async () => {
    const { id, code } = await make('/acara');

    await Promise.all(Array.from({ length: 12 }, () => follow(code)));

    expect((await read(id)).figures).toEqual({ ...NONE, clicks: 12 });
  });

  test('an unknown code is the page that says so', async () => {
    for (const code of ['zzzzzzz', 'O0O0O0O', 'a', '%20']) {
      const answer = await follow(code);
      expect([code, answer.status, answer.headers.get('location')]).toEqual([code, 404, null]);
      expect(await answer.text()).toContain('<html');
    }
  });

  test('registrations keep their link until 30 days after the event, and are then only counted', async () => {
    const { id, code } = await make('/acara');
    const eventId = await event();
    const links: string[] = [];
    for (let place = 0; place < 7; place++) {
      const { done } = await register(eventId, code);
      links.push(done.link ?? '');
    }
    for (const wrong of ['zzzzzzz', 'x', 'a'.repeat(400)])
      expect((await register(eventId, wrong)).done.userErrors).toEqual([]);
    await register(eventId);
    expect((await read(id)).figures).toEqual({ ...NONE, registrations: 7 });

    await ask(
      'mutation($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { userErrors { code } } }',
      { input: { registration: { link: links[0] }, idempotencyKey: key() } },
    );
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query(
          "UPDATE event_place SET attended_at = '2026-12-05 02:10:00.000', attended_count = 1 WHERE status = 'RESERVED' AND registration_id IN (SELECT registration_id FROM registration_link)",
        ),
      ),
    );
    const counted = { ...NONE, registrations: 6, attendances: 6 };
    expect((await read(id)).figures).toEqual(counted);

    now = new Date('2027-01-04T03:00:00Z');
    await runJob();
    // That which was withdrawn ended when it was made.
    expect(await rows('SELECT * FROM registration_link')).toHaveLength(6);
    now = new Date('2027-01-05T03:00:00Z');
    expect(await runJob()).toBe('6 registrations counted');
    await runJob();
    // The session of November has ended.
    librarian = await library.signIn('librarian');

    expect(await rows('SELECT * FROM registration_link')).toEqual([]);
    expect(await read(id)).toMatchObject({
      figures: counted,
      days: [
        { ...NONE, day: '2026-11-24', registrations: 6 },
        { ...NONE, day: '2026-12-05', attendances: 6 },
      ],
    });
  });

  test.each([
    ["UPDATE event SET status = 'CANCELLED' WHERE id = ?", 'event'],
    ["UPDATE event_session SET status = 'CANCELLED' WHERE event_id = ?", 'all dates'],
    [null, 'series that goes on'],
  ])('no registration keeps its link for ever: %s (%s)', async (change, _what) => {
    const { code } = await make('/acara');
    const eventId = await event();
    await register(eventId, code);
    await library.house.db.transaction(async (tx) => {
      const endless = "UPDATE event SET ends_at = '9999-12-31 00:00:00.000' WHERE id = ?";
      await tx.query(endless, [eventId]);
      if (change !== null) await tx.query(change, [eventId]);
      return ok(null);
    });

    now = new Date('2027-01-05T03:00:00Z');
    await runJob();

    expect(await rows('SELECT * FROM registration_link')).toEqual([]);
    librarian = await library.signIn('librarian');
  });

  test('holds and memberships are counted at once, and few are not told', async () => {
    const { id, code } = await make('/kunjungi');
    const branch = await createBranch(library.house, SYSTEM, {
      branch: {
        code: 'PST',
        name: { indonesian: 'Pusat', english: null },
        kind: 'MAIN',
        address: null,
        phone: null,
        note: null,
        openingHours: [],
      },
    });
    if (!branch.ok) throw new Error(JSON.stringify(branch.refusals));
    const title = await createTitle(library.house, SYSTEM, {
      title: { titleProper: 'Bumi Manusia', languages: ['ind'] },
      copies: [{ branchId: branch.value.id, count: 1 }],
    });
    if (!title.ok) throw new Error(JSON.stringify(title.refusals));
    const join = async (linkCode: string) =>
      ask<{ done: { userErrors: object[] } }>(
        'mutation($input: RegisterSelfInput!) { done: registerSelf(input: $input) { userErrors { code field } } }',
        {
          input: {
            name: 'Dewi',
            birthDate: '1995-01-02',
            email: `dewi${(count += 1)}@contoh.pustaka`,
            password: 'sawah hijau luas',
            idempotencyKey: key(),
            linkCode,
          },
        },
      );
    for (let place = 0; place < 4; place++) expect((await join(code)).done.userErrors).toEqual([]);
    expect((await read(id)).figures).toEqual({ ...NONE, memberships: null });
    await join(code);
    await join('zzzzzzz');

    for (let place = 0; place < 5; place++) {
      const { cookie } = await library.signInMember();
      const input = {
        titleId: title.value.titleId,
        pickupBranchId: branch.value.id,
        linkCode: code,
        idempotencyKey: key(),
      };
      const hold =
        'mutation($input: PlaceHoldInput!) { done: placeHold(input: $input) { userErrors { code field } } }';
      const first = await ask<{ done: { userErrors: object[] } }>(hold, { input }, cookie);
      const again = await ask<{ done: { userErrors: object[] } }>(hold, { input }, cookie);
      expect([first.done.userErrors, again.done.userErrors]).toEqual([[], []]);
    }

    expect((await read(id)).figures).toEqual({ ...NONE, holds: 5, memberships: 5 });
    expect(await rows('SELECT * FROM registration_link')).toEqual([]);
  });

  test('the page of links shows those that are listed now, the newest first', async () => {
    const tomorrow = new Date(START.getTime() + DAY_MS).toISOString();
    const first = await make('/acara', { listedUntil: tomorrow });
    now = new Date(START.getTime() + 1000);
    const second = await make('/kabar', { listedUntil: tomorrow });
    await make('/kunjungi');
    const listed = async () =>
      (await ask<{ listedLinks: { path: string }[] }>('{ listedLinks { path } }')).listedLinks;

    expect(await listed()).toEqual([{ path: `/s/${second.code}` }, { path: `/s/${first.code}` }]);
    const list = await ask<{ shortLinks: { totalCount: number } }>(
      '{ shortLinks(first: 10, filter: { isListed: true, isOfPost: false }) { totalCount nodes { id } } }',
      {},
      librarian,
    );
    expect(list.shortLinks.totalCount).toBe(2);
    now = new Date(START.getTime() + DAY_MS);
    expect(await listed()).toEqual([]);
  });

  test('only who writes posts sees and makes links', async () => {
    const desk = await library.signIn('desk');
    for (const query of ['{ shortLinks(first: 1) { totalCount } }', '{ shortLink(id: "x") { id } }']) {
      const { body } = await library.send(query, { cookie: desk });
      expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
