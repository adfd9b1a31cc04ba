import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SignedInStaff, StaffRoom } from '../testing/staff-room';
import { openStaffRoom } from '../testing/staff-room';

const RANK =
  'mutation ($input: SaveStaffRankInput!) { saved: saveStaffRank(input: $input) { rank { id version name { text(locale: EN) } } userErrors { code field } } }';
const POST =
  'mutation ($input: SaveStaffPostInput!) { saved: saveStaffPost(input: $input) { post { id version targetHours required { level competence { id } } } userErrors { code field } } }';
const COMPETENCE =
  'mutation ($input: SaveCompetenceInput!) { saved: saveCompetence(input: $input) { competence { id version } userErrors { code field } } }';
const PROFILE =
  'mutation ($input: SaveStaffProfileInput!) { saved: saveStaffProfile(input: $input) { development { staff { id } profile { version } } userErrors { code field message } } }';
const ONE =
  'query ($id: ID) { found: staffDevelopment(staffId: $id) { isSelf mayWrite mayAdd mayVouch profile { status education startedOn version rank { name { text } } post { name { text } targetHours } lead { id } } } }';
const NAMED = { position: 1, isActive: true };

type Errors = { userErrors: { code: string; field: string[]; message: string }[] };
type Saved<Name extends string> = Record<Name, { id: string; version: number } | null> & Errors;
type Development = {
  isSelf: boolean;
  mayWrite: boolean;
  mayAdd: boolean;
  mayVouch: boolean;
  profile: { version: number; status: string } | null;
};

describe.each(dialects)('profiles of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let room: StaffRoom;
  let head: SignedInStaff;
  let lead: SignedInStaff;
  let desk: SignedInStaff;
  let other: SignedInStaff;
  let postId: string;
  let rankId: string;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    room = openStaffRoom(library);
    head = await room.signIn('administrator');
    lead = await room.signIn('librarian');
    desk = await room.signIn('desk');
    other = await room.signIn('desk');
    const rank = await save<Saved<'rank'>>(RANK, { ...NAMED, name: { indonesian: 'Pustakawan ahli muda' } });
    rankId = rank.rank?.id ?? '';
    const { competence } = await save<Saved<'competence'>>(COMPETENCE, {
      ...NAMED,
      name: { indonesian: 'Sirkulasi' },
      area: 'SERVICE',
    });
    const post = await save<Saved<'post'>>(POST, {
      ...NAMED,
      name: { indonesian: 'Petugas layanan' },
      targetHours: 20,
      required: [{ competenceId: competence?.id, level: 2 }],
    });
    postId = post.post?.id ?? '';
    await save(PROFILE, profileOf(desk, { postId, rankId, leadId: lead.id, status: 'PPPK' }));
  });
  afterAll(() => library.stop());

  const save = <Data = Saved<'development'>>(query: string, input: object, who = head): Promise<Data> =>
    room.ask<Data>(who.cookie, query, { input });
  const profileOf = ({ id }: SignedInStaff, profile: object, version?: number) => ({
    staffId: id,
    version,
    profile,
  });
  const see = (who: SignedInStaff, whose: SignedInStaff | null): Promise<Development | null> =>
    room.ask(who.cookie, ONE, { id: whose?.id ?? null });

  test('are seen by the person, their lead and the head, and by nobody else', async () => {
    const own = await see(desk, null);
    expect(own).toEqual({
      isSelf: true,
      mayWrite: false,
      mayAdd: true,
      mayVouch: false,
      profile: {
        status: 'PPPK',
        education: null,
        startedOn: null,
        version: 1,
        rank: { name: { text: 'Pustakawan ahli muda' } },
        post: { name: { text: 'Petugas layanan' }, targetHours: 20 },
        lead: { id: lead.id },
      },
    });
    expect(await see(lead, desk)).toMatchObject({ isSelf: false, mayWrite: false, mayVouch: true });
    expect(await see(head, desk)).toMatchObject({ isSelf: false, mayWrite: true, mayVouch: true });
    expect(await see(other, desk)).toBeNull();
    expect(await see(desk, lead)).toBeNull();
    expect(await see(desk, { id: 'stf_00000000000000000000000000', cookie: '' })).toBeNull();
  });

  test('are closed to anonymous callers, members and keys of partners', async () => {
    const member = await library.signInMember();
    expect(await room.faultOf(undefined, ONE, { id: desk.id })).toBe('UNAUTHENTICATED');
    expect(await room.faultOf(member.cookie, ONE, { id: desk.id })).toBe('FORBIDDEN');
    expect(await room.faultOf(member.cookie, '{ staffDevelopments { isSelf } }')).toBe('FORBIDDEN');
    const { body } = await library.send(ONE, {
      variables: { id: desk.id },
      headers: { authorization: 'Bearer pk_unknown' },
    });
    expect(body.data?.['found'] ?? null).toBeNull();
  });

  test('the list holds whom one may see', async () => {
    const listed = (who: SignedInStaff): Promise<{ staff: { id: string } }[]> =>
      room.ask(who.cookie, '{ staffDevelopments { staff { id } } }');
    const ids = async (who: SignedInStaff) => (await listed(who)).map(({ staff }) => staff.id).sort();

    expect(await ids(desk)).toEqual([desk.id]);
    expect(await ids(lead)).toEqual([desk.id, lead.id].sort());
    expect(await ids(head)).toEqual([head.id, lead.id, desk.id, other.id].sort());
  });

  test('are written by the head alone: a lead is told who can, a stranger finds nobody', async () => {
    const byLead = await save(PROFILE, profileOf(desk, { status: 'PNS' }, 1), lead);
    expect(byLead.userErrors[0]).toMatchObject({ code: 'NOT_ALLOWED', field: ['staffId'] });
    expect(byLead.userErrors[0]?.message).toContain('kepala perpustakaan');
    const byOther = await save(PROFILE, profileOf(desk, { status: 'PNS' }, 1), other);
    expect(byOther.userErrors[0]?.code).toBe('NOT_FOUND');
    const own = await save(PROFILE, profileOf(desk, { status: 'PNS' }, 1), desk);
    expect(own.userErrors[0]?.code).toBe('NOT_ALLOWED');
    expect((await see(head, desk))?.profile).toMatchObject({ status: 'PPPK', version: 1 });
  });

  test('refuse a newer version, leads in a circle and what is in no list', async () => {
    const stale = await save(PROFILE, profileOf(desk, {}, 9));
    expect(stale.userErrors[0]?.code).toBe('STALE_VERSION');
    const circle = await save(PROFILE, profileOf(lead, { leadId: desk.id }));
    expect(circle.userErrors).toMatchObject([{ code: 'INVALID', field: ['profile', 'leadId'] }]);
    const wrong = await save(PROFILE, profileOf(lead, { rankId: postId, postId: rankId }));
    expect(wrong.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'NOT_FOUND profile.postId',
      'NOT_FOUND profile.rankId',
    ]);
  });

  test('begin on a day that the audit log does not tell', async () => {
    const saved = await save(PROFILE, profileOf(lead, { startedOn: '2019-03-04' }));

    const lines = await library.house.db.query<{ facts: string }>(
      "SELECT facts FROM audit_entry WHERE act = 'saveStaffProfile'",
    );
    expect(saved.userErrors).toEqual([]);
    expect(lines.map(({ facts }) => facts).join()).not.toContain('2019-03-04');
    expect(lines.map(({ facts }) => JSON.parse(facts) as unknown)).toContainEqual({
      given: { staffId: lead.id, 'profile.startedOn': '…' },
    });
  });

  test('lists keep their entries: a known one changes, wrong levels are refused', async () => {
    const changed = await save<Saved<'rank'>>(RANK, {
      ...NAMED,
      id: rankId,
      version: 1,
      name: { indonesian: 'Pustakawan ahli muda', english: 'Librarian, second rank' },
    });
    expect(changed.rank).toEqual({ id: rankId, version: 2, name: { text: 'Librarian, second rank' } });
    const refused = await save<Saved<'post'>>(POST, {
      ...NAMED,
      name: { indonesian: ' ' },
      targetHours: 900,
      required: [{ competenceId: rankId, level: 4 }],
    });
    expect(refused.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`).sort()).toEqual([
      'INVALID required',
      'INVALID targetHours',
      'NOT_FOUND required',
      'REQUIRED name.indonesian',
    ]);
    expect(await room.faultOf(lead.cookie, RANK, { input: { ...NAMED, name: { indonesian: 'X' } } })).toBe(
      'FORBIDDEN',
    );
  });

  test('only somebody themselves offers to teach', async () => {
    const saved = await room.ask<{ development: { profile: object } }>(
      other.cookie,
      'mutation { offerToTeach(input: { isMentor: true }) { development { profile { isMentor version } } } }',
    );
    expect(saved.development.profile).toEqual({ isMentor: true, version: 1 });
  });
});
