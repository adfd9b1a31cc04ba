import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { createApiKey } from '../keys/save-api-key';
import { createPartner } from '../institutions/save-partner';

const STAFF = { kind: 'system', name: 'test' } as const;
const JOIN = `mutation ($input: JoinCommunityInput!) { joinCommunity(input: $input) { partner { community { isViewerMember } } userErrors { code } } }`;
const LEAVE = `mutation ($input: LeaveCommunityInput!) { leaveCommunity(input: $input) { partner { community { isViewerMember } } userErrors { code } } }`;
const PLAN = `mutation ($input: CreateCommunityMeetingInput!) { createCommunityMeeting(input: $input) { meeting { id place } userErrors { code field } } }`;
const UNPLAN = `mutation ($input: DeleteCommunityMeetingInput!) { deleteCommunityMeeting(input: $input) { partner { name } userErrors { code } } }`;
const READ = `query ($id: ID!) { partner(id: $id) { community { memberCount isViewerMember members { name } nextMeetings { startsAt place note title { titleProper } } } } }`;

type Refused = { readonly code: string; readonly field?: readonly string[] };

describe.each(dialects)('communities, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let organiser: SignedInMember;
  let reader: SignedInMember;
  let club: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
    organiser = await library.signInMember({ name: 'Dimas' });
    reader = await library.signInMember({ name: 'Siti Aminah' });
    club = await partner('Klub Buku', {
      kind: 'COMMUNITY',
      isPublic: true,
      people: [{ name: 'Dimas', cardNumber: organiser.cardNumber, duties: ['OPERATOR'] }],
    });
  });
  afterAll(() => library.stop());

  const partner = async (name: string, more: object): Promise<string> => {
    const made = await createPartner(library.house, STAFF, { partner: { name, ...more } });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.partnerId;
  };
  const ask = async <Data>(text: string, variables: object, cookie?: string): Promise<Data> => {
    const { body } = await library.send(text, { variables, ...(cookie === undefined ? {} : { cookie }) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as Data;
  };
  const read = (cookie?: string): Promise<object> => ask(READ, { id: club }, cookie);
  const join = async (cookie: string, partnerId = club): Promise<readonly Refused[]> =>
    (await ask<{ joinCommunity: { userErrors: readonly Refused[] } }>(JOIN, { input: { partnerId } }, cookie))
      .joinCommunity.userErrors;
  const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

  test('a member joins once and leaves again; the organiser reads names, the public no number below ten', async () => {
    expect(await join(reader.cookie)).toEqual([]);
    expect(await join(reader.cookie)).toEqual([]);

    const [own, organisers, staffs, others] = [
      await read(reader.cookie),
      await read(organiser.cookie),
      await read(librarian),
      await read(),
    ];

    const shown = (memberCount: number | null, isViewerMember: boolean, members: unknown) => ({
      partner: { community: { memberCount, isViewerMember, members, nextMeetings: [] } },
    });
    expect(own).toEqual(shown(null, true, null));
    expect(organisers).toEqual(shown(1, false, [{ name: 'Siti Aminah' }]));
    expect(staffs).toEqual(shown(1, false, [{ name: 'Siti Aminah' }]));
    expect(others).toEqual(shown(null, false, null));
    expect(await ask(LEAVE, { input: { partnerId: club } }, reader.cookie)).toEqual({
      leaveCommunity: { partner: { community: { isViewerMember: false } }, userErrors: [] },
    });
  });

  test('a member finds their communities, the hidden one too, and leaves it', async () => {
    const closing = await partner('Klub Lama', { kind: 'COMMUNITY', isPublic: true });
    await join(reader.cookie);
    await join(reader.cookie, closing);
    await library.house.db.writer.query('UPDATE partner SET is_public = 0 WHERE id = ?', [closing]);

    const own = '{ viewerCommunities { name } }';
    expect(await ask(own, {}, reader.cookie)).toEqual({
      viewerCommunities: [{ name: 'Klub Buku' }, { name: 'Klub Lama' }],
    });
    expect(await ask(own, {}, organiser.cookie)).toEqual({ viewerCommunities: [] });
    for (const partnerId of [closing, club]) await ask(LEAVE, { input: { partnerId } }, reader.cookie);
    expect(await ask(own, {}, reader.cookie)).toEqual({ viewerCommunities: [] });
  });

  test('from ten people on the public reads the number', async () => {
    const big = await partner('Klub Besar', { kind: 'COMMUNITY', isPublic: true });
    const members = await Promise.all(
      Array.from({ length: 10 }, (_, place) => library.signInMember({ name: `Pembaca ${place}` })),
    );
    for (const { id } of members)
      await library.house.db.writer.query(
        "INSERT INTO community_member (member_id, partner_id, joined_at) VALUES (?, ?, '2026-01-01 00:00:00.000')",
        [id, big],
      );

    expect(
      await ask('query ($id: ID!) { partner(id: $id) { community { memberCount members { name } } } }', {
        id: big,
      }),
    ).toEqual({ partner: { community: { memberCount: 10, members: null } } });
  });

  test('a child, a hidden community and a school are not joined, and neither is anything without a card', async () => {
    const child = await library.signInMember({ name: 'Raka' });
    await library.house.db.writer.query("UPDATE member SET birth_date = '2018-05-01' WHERE id = ?", [
      child.id,
    ]);
    const hidden = await partner('Klub Sembunyi', { kind: 'COMMUNITY' });
    const school = await partner('SDN Bukan Klub', { kind: 'SCHOOL', isPublic: true });
    const codes = async (cookie: string, id = club) => (await join(cookie, id)).map(({ code }) => code);

    expect([
      await codes(child.cookie),
      await codes(reader.cookie, hidden),
      await codes(reader.cookie, school),
    ]).toEqual([['NOT_ALLOWED'], ['NOT_FOUND'], ['NOT_FOUND']]);
    const { body } = await library.send(JOIN, { variables: { input: { partnerId: club } } });
    expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('organisers and staff plan meetings, others do not; what is over or of no title is refused', async () => {
    const plan = async (cookie: string, meeting: object): Promise<readonly Refused[]> =>
      (
        await ask<{ createCommunityMeeting: { userErrors: readonly Refused[] } }>(
          PLAN,
          { input: { partnerId: club, meeting } },
          cookie,
        )
      ).createCommunityMeeting.userErrors;

    expect(await plan(organiser.cookie, { startsAt: soon(7), place: 'Ruang Diskusi' })).toEqual([]);
    expect(await plan(librarian, { startsAt: soon(3), note: 'Bawa bukunya' })).toEqual([]);
    expect((await plan(reader.cookie, { startsAt: soon(3) })).map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(
      (await plan(organiser.cookie, { startsAt: soon(-1), titleId: 'ttl_nowhere' })).map(
        ({ code, field }) => `${code} ${field?.join('.')}`,
      ),
    ).toEqual(['INVALID meeting.startsAt', 'NOT_FOUND meeting.titleId']);

    const { partner: shown } = await ask<{
      partner: { community: { nextMeetings: readonly { place: string | null; note: string | null }[] } };
    }>(READ, { id: club });
    expect(shown.community.nextMeetings.map(({ place, note }) => [place, note])).toEqual([
      [null, 'Bawa bukunya'],
      ['Ruang Diskusi', null],
    ]);
  });

  test('only an organiser or staff take a meeting from the plan', async () => {
    const made = await ask<{ createCommunityMeeting: { meeting: { id: string } } }>(
      PLAN,
      { input: { partnerId: club, meeting: { startsAt: soon(30) } } },
      librarian,
    );
    const input = { id: made.createCommunityMeeting.meeting.id };
    const unplan = (cookie: string): Promise<object> => ask(UNPLAN, { input }, cookie);

    expect([await unplan(reader.cookie), await unplan(organiser.cookie)]).toEqual([
      { deleteCommunityMeeting: { partner: null, userErrors: [{ code: 'NOT_FOUND' }] } },
      { deleteCommunityMeeting: { partner: { name: 'Klub Buku' }, userErrors: [] } },
    ]);
  });

  test('the key of a partner reads what the public reads, and joins nothing', async () => {
    const made = await createApiKey(library.house, STAFF, { partnerId: club, name: 'Situs', scopes: [] });
    const secret = made.ok ? made.value.secret : '';
    const headers = { authorization: `Bearer ${secret}` };

    const { body } = await library.send(READ, { variables: { id: club }, headers });
    const joined = await library.send(JOIN, { variables: { input: { partnerId: club } }, headers });

    expect(body.data).toMatchObject({ partner: { community: { members: null } } });
    expect(joined.body.errors).toHaveLength(1);
  });

  test('a community takes one statement for each of its parts', async () => {
    library.statements.length = 0;
    await read();

    expect(library.statements.filter((sql) => /\b(partner|community_)/.test(sql)).length).toBe(3);
  });
});
