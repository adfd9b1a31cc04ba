import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary, TEST_PASSWORD } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { ok } from '../../../shared/result';
import { SEEN } from '../testing/members-home';

const MEMBER = 'query($id: ID!) { member(id: $id) { name } }';

describe.each(dialects)('members over HTTP on $name', (dialect) => {
  let library: TestLibrary;
  let desk: string;
  let mother: SignedInMember;
  let child: SignedInMember;
  let grown: SignedInMember;
  let stranger: SignedInMember;
  const ask = async (
    query: string,
    cookie?: string,
    variables: object = {},
    headers: Record<string, string> = {},
  ) => (await library.send(query, { ...(cookie === undefined ? {} : { cookie }), variables, headers })).body;
  const nameSeenBy = async (cookie: string | undefined, id: string) => {
    const { data, errors } = await ask(MEMBER, cookie, { id });
    return (
      errors?.[0]?.extensions.code ??
      (data as unknown as { member: { name: string } | null }).member?.name ??
      null
    );
  };
  const mutate = async (name: string, input: object, cookie?: string, fields = 'member { id }') => {
    const type = name.charAt(0).toUpperCase() + name.slice(1);
    const body = await ask(
      `mutation($input: ${type}Input!) { ${name}(input: $input) { ${fields} userErrors { code field } } }`,
      cookie,
      { input },
    );
    return (
      (
        body.data as unknown as Record<
          string,
          { member: Record<string, unknown> | null; userErrors: { code: string }[] }
        > | null
      )?.[name] ?? body
    );
  };

  beforeAll(async () => {
    library = await startLibrary(dialect);
    desk = await library.signIn('librarian');
    mother = await library.signInMember({ name: 'Ibu Dewi', nik: '3575024708900001', phone: '081234567890' });
    child = await library.signInMember({
      name: 'Rafi',
      categoryCode: 'anak',
      birthDate: '2018-06-01',
      guardianId: mother.id,
      guardianConsent: SEEN,
    });
    grown = await library.signInMember({ name: 'Kakak', birthDate: '2000-06-01', guardianId: mother.id });
    stranger = await library.signInMember({ name: 'Orang Lain' });
  });
  afterAll(() => library.stop());

  test('a member is seen by themselves, by the guardian of a child, by staff, and by nobody else', async () => {
    expect(await nameSeenBy(mother.cookie, mother.id)).toBe('Ibu Dewi');
    expect(await nameSeenBy(mother.cookie, child.id)).toBe('Rafi');
    expect(await nameSeenBy(desk, child.id)).toBe('Rafi');
    expect([
      await nameSeenBy(mother.cookie, grown.id),
      await nameSeenBy(child.cookie, mother.id),
      await nameSeenBy(stranger.cookie, mother.id),
    ]).toEqual([null, null, null]);
    expect([
      await nameSeenBy(undefined, mother.id),
      await nameSeenBy(stranger.cookie, 'mbr_01ARZ3NDEKTSV4RRFFQ69G5FAV'),
    ]).toEqual(['UNAUTHENTICATED', null]);
  });

  test('node follows the same policy', async () => {
    const node = async (cookie: string | undefined, id: string) =>
      (await ask('query($id: ID!) { node(id: $id) { __typename ... on Member { name } } }', cookie, { id }))
        .data;

    expect(await node(mother.cookie, child.id)).toEqual({ node: { __typename: 'Member', name: 'Rafi' } });
    expect([await node(undefined, mother.id), await node(stranger.cookie, mother.id)]).toEqual([
      { node: null },
      { node: null },
    ]);
  });

  test('a mother sees her card and the children who are still children; notes and staff names stay with staff', async () => {
    await mutate('addMemberNote', { memberId: mother.id, text: 'Hanya untuk petugas' }, desk);
    await mutate('blockMember', { memberId: mother.id, kind: 'MANUAL', reason: 'Buku rusak' }, desk);
    const query = `{ viewer { staff { name } member { cardNumber maskedNik phone standing blocks { reason placedBy { name } } notes { text } dependants { name } guardian { name } category { code name { text(locale: EN) } } address { street } hasPassword } } }`;

    const { data } = await ask(query, mother.cookie);

    expect(data).toEqual({
      viewer: {
        staff: null,
        member: {
          cardNumber: mother.cardNumber,
          maskedNik: '3575********0001',
          phone: '+6281234567890',
          standing: 'BLOCKED',
          blocks: [{ reason: 'Buku rusak', placedBy: null }],
          notes: [],
          dependants: [{ name: 'Rafi' }],
          guardian: null,
          category: { code: 'umum', name: { text: 'General public' } },
          address: null,
          hasPassword: true,
        },
      },
    });
  });

  test('staff see notes, who placed a block, and all dependants, with few statements', async () => {
    await indexCaughtUp(library.house);
    library.statements.length = 0;
    const { data } = await ask(
      'query($id: ID!) { member(id: $id) { notes { text writtenBy { name } } blocks { placedBy { name } } dependants { name standing guardian { name } category { code } } } }',
      desk,
      { id: mother.id },
    );

    expect(data).toMatchObject({
      member: {
        notes: [{ text: 'Hanya untuk petugas', writtenBy: { name: 'Petugas librarian' } }],
        blocks: [{ placedBy: { name: 'Petugas librarian' } }],
        dependants: [{ name: 'Kakak', standing: 'ACTIVE', guardian: { name: 'Ibu Dewi' } }, { name: 'Rafi' }],
      },
    });
    expect(library.statements.filter((sql) => / FROM member m /.test(sql)).length).toBeLessThanOrEqual(2);
  });

  test('the child sees no guardian, and a member reads no lists', async () => {
    expect((await ask('{ viewer { member { name guardian { name } } } }', child.cookie)).data).toEqual({
      viewer: { member: { name: 'Rafi', guardian: null } },
    });
    expect(
      (await ask('{ members(first: 5) { nodes { name } } }', mother.cookie)).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    expect(
      (await ask(`{ memberByCard(cardNumber: "${mother.cardNumber}") { name } }`, mother.cookie)).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('the app decides which of two sessions counts; without one it is staff first', async () => {
    const both = `${desk}; ${mother.cookie}`;
    const who = async (client?: string) =>
      (
        await ask(
          '{ viewer { staff { name } member { name } } }',
          both,
          {},
          client ? { 'apollographql-client-name': client } : {},
        )
      ).data;

    expect(await who('web-staff')).toEqual({
      viewer: { staff: { name: 'Petugas librarian' }, member: null },
    });
    expect(await who('web-patron')).toEqual({ viewer: { staff: null, member: { name: 'Ibu Dewi' } } });
    expect(await who()).toEqual({ viewer: { staff: { name: 'Petugas librarian' }, member: null } });
    expect(
      (await ask('{ viewer { member { name } } }', desk, {}, { 'apollographql-client-name': 'web-patron' }))
        .data,
    ).toEqual({ viewer: { member: null } });
  });

  test('the cookie of a member is lax, for this site only, and lasts 90 days; answers are not stored', async () => {
    const { headers } = await library.send(
      'mutation($input: SignInMemberInput!) { signInMember(input: $input) { member { id } } }',
      { variables: { input: { login: stranger.cardNumber, password: TEST_PASSWORD } } },
    );
    const read = await library.send('{ branches { code } }', { cookie: stranger.cookie });
    const foreign = await library.send('{ viewer { member { name } } }', {
      cookie: stranger.cookie,
      headers: { 'sec-fetch-site': 'cross-site' },
    });

    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^pustaka-member=[\w-]{43}; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/),
      expect.stringMatching(
        /^pustaka-member-device=[\w-]{22}\.[0-9a-f]{32}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    expect([headers.get('cache-control'), read.headers.get('cache-control'), foreign.status]).toEqual([
      'no-store',
      'no-store',
      403,
    ]);
  });

  test('a password that staff set opens a session that may only choose another, and asks staff for a fresh proof', async () => {
    const member = await library.signInMember({ name: 'Sandi Petugas' });
    const set = (cookie: string) =>
      ask(
        'mutation($input: SetMemberPasswordInput!) { setMemberPassword(input: $input) { userErrors { code } } }',
        cookie,
        { input: { memberId: member.id, password: 'kapal di dermaga' } },
      );
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE session SET proved_at = ? WHERE audience = ?', [
          '2026-01-01 00:00:00.000',
          'staff',
        ]),
      ),
    );
    expect((await set(desk)).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'PROOF_REQUIRED',
    });
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE session SET proved_at = ? WHERE audience = ?', [
          sqlInstant(new Date()),
          'staff',
        ]),
      ),
    );
    expect((await set(desk)).data).toEqual({ setMemberPassword: { userErrors: [] } });

    const signedIn = await library.send(
      'mutation($input: SignInMemberInput!) { signInMember(input: $input) { mustChangePassword member { name } userErrors { code } } }',
      { variables: { input: { login: member.cardNumber, password: 'kapal di dermaga' } } },
    );
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect(signedIn.body.data).toEqual({
      signInMember: { mustChangePassword: true, member: { name: 'Sandi Petugas' }, userErrors: [] },
    });
    expect((await ask('{ viewer { member { name } } }', cookie)).data).toEqual({ viewer: { member: null } });
    expect((await ask(MEMBER, cookie, { id: member.id })).errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'PASSWORD_CHANGE_REQUIRED',
    });

    const change = (newPassword: string) =>
      library.send(
        'mutation($input: ChangePasswordInput!) { changePassword(input: $input) { member { id } userErrors { code field } } }',
        { cookie, variables: { input: { currentPassword: 'kapal di dermaga', newPassword } } },
      );
    expect((await change('kapal di dermaga')).body.data).toEqual({
      changePassword: { member: null, userErrors: [{ code: 'INVALID', field: ['newPassword'] }] },
    });
    const changed = await change('perahu di laut');
    expect(changed.body.data).toEqual({ changePassword: { member: { id: member.id }, userErrors: [] } });
    const own = changed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await ask('{ viewer { member { name } } }', own)).data).toEqual({
      viewer: { member: { name: 'Sandi Petugas' } },
    });
    expect((await ask('{ viewer { member { name } } }', cookie)).data).toEqual({ viewer: { member: null } });
  });

  test('ten sign-ins in one operation are refused before any is tried', async () => {
    const fields = Array.from(
      { length: 10 },
      (_, index) =>
        `a${index}: signInMember(input: { login: "${stranger.cardNumber}", password: "salah ${index}" }) { userErrors { code } }`,
    ).join(' ');
    const before = await library.house.db.query(
      "SELECT name, attempts FROM throttle WHERE name LIKE 'member%' ORDER BY name",
    );

    const answer = await library.send(`mutation { ${fields} }`);

    expect([answer.status, answer.body.errors?.map(({ extensions }) => extensions.code)]).toEqual([
      400,
      ['BAD_REQUEST'],
    ]);
    expect(
      await library.house.db.query(
        "SELECT name, attempts FROM throttle WHERE name LIKE 'member%' ORDER BY name",
      ),
    ).toEqual(before);
  });

  test('signing out ends the session at once', async () => {
    const member = await library.signInMember({ name: 'Sebentar' });
    const { headers, body } = await library.send('mutation { signOut(input: {}) { signedOut } }', {
      cookie: member.cookie,
    });

    expect([body.data, headers.get('set-cookie')?.startsWith('pustaka-member=;')]).toEqual([
      { signOut: { signedOut: true } },
      true,
    ]);
    expect((await ask('{ viewer { member { name } } }', member.cookie)).data).toEqual({
      viewer: { member: null },
    });
  });

  test("members see where they are signed in, end one place or all others, and nobody else's", async () => {
    const member = await library.signInMember({ name: 'Tiga Perangkat' });
    const again = async () => {
      const { headers } = await library.send(
        'mutation($input: SignInMemberInput!) { signInMember(input: $input) { member { id } } }',
        { variables: { input: { login: member.cardNumber, password: TEST_PASSWORD } } },
      );
      return headers.get('set-cookie')?.split(';')[0] ?? '';
    };
    const [phone, tablet] = [await again(), await again()];
    await ask(
      '{ viewer { member { name } } }',
      phone,
      {},
      { 'user-agent': 'Mozilla/5.0 (Linux; Android 12) Chrome/120' },
    );
    const sessions = async (cookie: string) =>
      (
        (await ask('{ memberSessions { id device isCurrent } }', cookie)).data as unknown as {
          memberSessions: { id: string; device: string; isCurrent: boolean }[];
        }
      ).memberSessions;
    const found = await sessions(member.cookie);

    expect(found.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, false, true]);
    expect(found.find(({ device }) => device === 'Chrome, Android')).toMatchObject({ isCurrent: false });
    const sessionId = found.find(({ device }) => device === 'Chrome, Android')?.id;
    expect(await mutate('endMemberSession', { sessionId }, stranger.cookie, 'sessionId')).toEqual({
      sessionId: null,
      userErrors: [{ code: 'NOT_FOUND', field: ['sessionId'] }],
    });
    expect(await mutate('endMemberSession', { sessionId }, member.cookie, 'sessionId')).toEqual({
      sessionId,
      userErrors: [],
    });
    expect((await ask('{ viewer { member { name } } }', phone)).data).toEqual({ viewer: { member: null } });
    await ask('mutation { endOtherMemberSessions { sessionId } }', tablet);
    expect([
      (await sessions(tablet)).length,
      (await ask('{ memberSessions { id } }', member.cookie)).errors?.[0]?.extensions.code,
    ]).toEqual([1, 'UNAUTHENTICATED']);
  });

  test('registering, changing and replacing a card go through the schema', async () => {
    const made = await mutate(
      'registerMember',
      {
        member: {
          name: 'Baru',
          categoryCode: 'umum',
          birthDate: '1985-01-01',
          address: { rt: '1', kelurahanCode: '35.75.01.1001' },
        },
        idempotencyKey: 'graphql-1',
      },
      desk,
      'member { id version cardNumber address { rt kelurahan { name district } } standing }',
    );
    expect(made).toMatchObject({
      member: {
        version: 1,
        standing: 'ACTIVE',
        address: { rt: '001', kelurahan: { name: 'Karangketug', district: 'Gadingrejo' } },
      },
      userErrors: [],
    });
    const { id, cardNumber } = (made as { member: { id: string; cardNumber: string } }).member;

    expect(
      await mutate(
        'updateMember',
        { id, version: 1, changes: { name: 'Baru Lagi', address: null } },
        desk,
        'member { name version birthDate address { rt } }',
      ),
    ).toMatchObject({ member: { name: 'Baru Lagi', version: 2, birthDate: '1985-01-01', address: null } });
    await mutate('replaceCard', { memberId: id, idempotencyKey: 'graphql-2' }, desk);
    const { data } = await ask(
      `{ memberByCard(cardNumber: "${cardNumber}") { id cardNumber } members(text: "baru lag", first: 5) { totalCount nodes { id } } }`,
      desk,
    );
    expect(data).toMatchObject({ memberByCard: { id }, members: { totalCount: 1, nodes: [{ id }] } });
    expect((data as unknown as { memberByCard: { cardNumber: string } }).memberByCard.cardNumber).not.toBe(
      cardNumber,
    );
  });

  test('somebody registers alone and is signed in', async () => {
    const input = {
      name: 'Wahyu',
      birthDate: '2001-02-03',
      email: 'wahyu@contoh.id',
      password: 'jendela biru',
      idempotencyKey: 'graphql-self',
    };
    const answer = await library.send(
      'mutation($input: RegisterSelfInput!) { registerSelf(input: $input) { member { standing } userErrors { code } } }',
      { variables: { input } },
    );
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];

    expect(answer.body.data).toEqual({
      registerSelf: { member: { standing: 'PROVISIONAL' }, userErrors: [] },
    });
    expect((await ask('{ viewer { member { name expiresOn } } }', cookie)).data).toMatchObject({
      viewer: { member: { name: 'Wahyu' } },
    });
  });

  test('kinds of membership and wards are public', async () => {
    const { data } = await ask('{ memberCategories { code canBorrow } kelurahan { code } }');

    expect((data as unknown as { memberCategories: object[]; kelurahan: object[] }).memberCategories).toEqual(
      ['umum', 'pelajar', 'mahasiswa', 'anak', 'lembaga', 'baca'].map((code) => ({
        code,
        canBorrow: code !== 'baca',
      })),
    );
    expect((data as unknown as { kelurahan: object[] }).kelurahan).toHaveLength(34);
  });

  test('staff who look are noted; the log holds neither names nor numbers of members', async () => {
    await ask(MEMBER, desk, { id: stranger.id });
    const views = () =>
      library.house.db.query(`SELECT staff_id FROM member_view WHERE member_id = ?`, [stranger.id]);
    while ((await views()).length === 0) await new Promise((resolve) => setImmediate(resolve));

    expect(await views()).toHaveLength(1);
    expect(library.logLines.join('')).not.toMatch(
      /Dewi|Rafi|Orang Lain|081234567890|\+62|3575024708900001|wahyu@|PSR-/,
    );
  });
});
