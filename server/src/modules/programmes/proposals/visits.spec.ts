import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import type { Scope } from '../../../platform/auth/scope.terms';
import { ok } from '../../../shared/result';
import { writeBranches } from '../../circulation/testing/home-rows';
import { createApiKey } from '../../partners';
import { createPartner } from '../../partners/institutions/save-partner';
import { createSpace } from '../../spaces/save-space';
import { at } from '../testing/programmes-home';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const PROPOSAL = 'id status version purpose title grade answer wishedAt offeredAt partner { name }';
const ASK = `mutation ($input: RequestVisitInput!) { requestVisit(input: $input) { proposal { ${PROPOSAL} } userErrors { code field } } }`;
const DECIDE = `mutation ($input: DecideEventProposalInput!) { decideEventProposal(input: $input) { proposal { ${PROPOSAL} event { id } } userErrors { code field } } }`;
const ACCEPT = `mutation ($input: AcceptOfferedTimeInput!) { acceptOfferedTime(input: $input) { proposal { ${PROPOSAL} } userErrors { code field } } }`;
const WITHDRAW = `mutation ($input: WithdrawPartnerProposalInput!) { withdrawPartnerProposal(input: $input) { proposal { ${PROPOSAL} } userErrors { code field } } }`;
const PROPOSE = `mutation ($input: ProposeEventInput!) { proposeEvent(input: $input) { isLetterSent proposal { ${PROPOSAL} } userErrors { code field } } }`;
const OWN = `query ($partnerId: ID) { partnerProposals(partnerId: $partnerId, first: 50) { totalCount nodes { ${PROPOSAL} } } }`;
const QUEUE = `{ eventProposals(first: 50) { nodes { id title partner { name } twins { id partner { name } } } } staffWaiting { proposalCount } }`;
const LEAD = `mutation ($input: ChangeEventStatusInput!) { changeEventStatus(input: $input) { event { status } userErrors { code field } } }`;
const STATE = `query ($id: ID!) { event(id: $id) { version management { nextStatuses } } }`;
const VISIT = {
  purpose: 'CLASS_VISIT',
  grade: '4B',
  size: 28,
  wishedDates: 'Selasa atau Rabu pagi, pekan kedua Desember',
  reason: 'Mengenal perpustakaan.',
  contactName: 'Bu Rina',
  contactEmail: 'rina@sekolah.contoh',
};

type Caller = { readonly cookie?: string; readonly headers?: Record<string, string> };
type Shown = {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly answer: string | null;
  readonly event?: { readonly id: string } | null;
};
type Answer = {
  readonly proposal: Shown | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};

describe.each(dialects)('visits that partners ask for, on $name', (dialect) => {
  let library: TestLibrary;
  let staff: Caller;
  let desk: Caller;
  let rina: SignedInMember;
  let stranger: SignedInMember;
  let school: string;
  let other: string;
  let key: Caller;
  let otherKey: Caller;
  let keys = 0;
  const now = at('2026-11-24 09:00');

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    staff = { cookie: await library.signIn('librarian') };
    desk = { cookie: await library.signIn('desk') };
    rina = await library.signInMember({ name: 'Rina' });
    stranger = await library.signInMember({ name: 'Orang lain' });
    school = await partner('SDN Kunjung', rina.cardNumber);
    other = await partner('SDN Tetangga', stranger.cardNumber);
    key = await keyOf(school, ['proposals:write']);
    otherKey = await keyOf(other, ['proposals:write']);
  });
  afterAll(() => library.stop());

  async function partner(name: string, cardNumber: string | null): Promise<string> {
    const people =
      cardNumber === null ? [] : [{ name: 'Operator', cardNumber, duties: ['OPERATOR'] as const }];
    const made = await createPartner(library.house, SYSTEM, {
      partner: { kind: 'SCHOOL', name, address: 'Jl. Sekolah 1', people },
    });
    return made.ok ? made.value.partnerId : '';
  }
  async function keyOf(partnerId: string, scopes: readonly Scope[]): Promise<Caller> {
    const made = await createApiKey(library.house, SYSTEM, { partnerId, name: 'Program', scopes });
    return { headers: { authorization: `Bearer ${made.ok ? made.value.secret : ''}` } };
  }
  const ask = async <T>(query: string, variables: object, caller: Caller) =>
    (await library.send(query, { variables, ...caller })).body as unknown as {
      readonly data: T | null;
      readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
    };
  const act = async (mutation: string, input: object, caller: Caller): Promise<Answer> => {
    const whole = { idempotencyKey: `visit-key-${++keys}`, ...input };
    const { data, errors } = await ask<Record<string, Answer>>(mutation, { input: whole }, caller);
    const [answer] = Object.values(data ?? {});
    if (!answer) throw new Error(errors?.[0]?.extensions.code ?? 'no answer');
    return answer;
  };
  const request = async (more: object = {}, caller: Caller = key): Promise<Shown> => {
    const { proposal, userErrors } = await act(ASK, { visit: { ...VISIT, ...more } }, caller);
    if (!proposal) throw new Error(JSON.stringify(userErrors));
    return proposal;
  };
  const decide = ({ id, version }: Shown, more: object, caller: Caller = staff): Promise<Answer> =>
    act(DECIDE, { id, version, decision: 'ACCEPT', ...more }, caller);
  const operator = (): Caller => ({ cookie: rina.cookie });
  const HOURS = { startsAt: at('2026-12-08 09:00'), endsAt: at('2026-12-08 10:30') };

  test('an operator asks, staff give it a day and hour, and it stands in the calendar without being public', async () => {
    const { proposal } = await act(ASK, { partnerId: school, visit: VISIT }, operator());
    expect(proposal).toMatchObject({
      status: 'SUBMITTED',
      purpose: 'CLASS_VISIT',
      title: 'Kunjungan kelas: SDN Kunjung, 4B',
      partner: { name: 'SDN Kunjung' },
    });

    const bare = await decide(proposal ?? raise(), {});
    const done = await decide(proposal ?? raise(), { ...HOURS, answer: 'Bawa buku catatan.' });

    expect(bare.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['startsAt'] }]);
    expect(done.proposal).toMatchObject({
      status: 'ACCEPTED',
      answer: 'Sel, 8 Des 2026, 09.00–10.30 WIB.\n\nBawa buku catatan.',
    });
    const id = done.proposal?.event?.id ?? '';
    const [event] = await library.house.db.query<Record<string, unknown>>(
      'SELECT status, name_id AS name, name_en AS english, public_from AS publicFrom, capacity FROM event WHERE id = ?',
      [id],
    );
    expect(event).toMatchObject({
      status: 'IN_REVIEW',
      name: 'Kunjungan kelas: SDN Kunjung, 4B',
      english: 'Class visit: SDN Kunjung, 4B',
      publicFrom: null,
    });
    expect(Number(event?.['capacity'])).toBe(28);
    const seen = await ask<{ event: unknown }>('query ($id: ID!) { event(id: $id) { id } }', { id }, {});
    expect(seen.data?.event).toBeNull();
    const [named] = await library.house.db.query<{ partnerId: string }>(
      'SELECT partner_id AS partnerId FROM event_partner WHERE event_id = ?',
      [id],
    );
    expect(named?.partnerId).toBe(school);
  });

  test('a planned visit is never published; staff cancel it or say that it is done', async () => {
    const made = await decide(await request({ grade: '2A' }), {
      startsAt: at('2026-12-09 09:00'),
      endsAt: at('2026-12-09 10:00'),
    });
    const id = made.proposal?.event?.id ?? '';
    const lead = (status: string, version: number) =>
      ask<{ changeEventStatus: { event: object | null; userErrors: object[] } }>(
        LEAD,
        { input: { id, version, status, notice: { indonesian: 'Sekolah libur.' } } },
        staff,
      );
    const before = await ask<{ event: { version: number; management: object } }>(STATE, { id }, staff);
    const version = before.data?.event.version ?? 0;

    const published = await lead('PUBLISHED', version);
    const done = await lead('DONE', version);
    const back = await lead('IN_REVIEW', version + 1);
    const cancelled = await lead('CANCELLED', version + 2);

    expect(before.data?.event.management).toEqual({ nextStatuses: ['DRAFT', 'CANCELLED', 'DONE'] });
    expect(published.data?.changeEventStatus).toEqual({
      event: null,
      userErrors: [{ code: 'NOT_ALLOWED', field: ['status'] }],
    });
    expect(
      [done, back, cancelled].map(({ data }) => [
        data?.changeEventStatus.event,
        data?.changeEventStatus.userErrors,
      ]),
    ).toEqual([
      [{ status: 'DONE' }, []],
      [{ status: 'IN_REVIEW' }, []],
      [{ status: 'CANCELLED' }, []],
    ]);
    expect((await ask<{ event: unknown }>(STATE, { id }, {})).data?.event).toBeNull();
  });

  test('the hours and the words of staff fit together; longer words are refused', async () => {
    const asked = await request({ grade: '2B' });
    const hours = { startsAt: at('2026-12-09 13:00'), endsAt: at('2026-12-09 14:00') };
    const times = 'Rab, 9 Des 2026, 13.00–14.00 WIB.\n\n';

    const refused = await decide(asked, { ...hours, answer: 'a'.repeat(1_000) });
    const done = await decide(asked, { ...hours, answer: 'a'.repeat(1_000 - times.length) });

    expect(refused.userErrors).toMatchObject([{ field: ['answer'] }]);
    expect(done.proposal?.answer).toBe(`${times}${'a'.repeat(1_000 - times.length)}`);
  });

  test('at most twenty requests and proposals of a partner wait, also when they come at once', async () => {
    const third = await partner('SDN Ramai', null);
    const busy = await keyOf(third, ['proposals:write']);
    const proposal = {
      contactName: 'Bu Rina',
      kind: 'PERFORMANCE',
      title: 'Pentas',
      what: 'Ya.',
      wishedDates: 'Sabtu',
    };
    for (let index = 0; index < 18; index++) await request({ grade: `${index}` }, busy);

    const answers = await Promise.all([
      ...['A', 'B', 'C'].map((grade) => act(ASK, { visit: { ...VISIT, grade } }, busy)),
      ...['1', '2', '3'].map((title) =>
        act(PROPOSE, { email: 'rina@sekolah.contoh', proposal: { ...proposal, title } }, busy),
      ),
    ]);

    const refused = answers.filter((one) => one.proposal === null);
    expect(refused.map(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(
      Array.from({ length: 4 }, () => ['NOT_ALLOWED']),
    );
  });

  test('a request has its title in the language of the request', async () => {
    const { body } = await library.send(ASK, {
      variables: { input: { idempotencyKey: `visit-key-${++keys}`, visit: { ...VISIT, grade: 'EN' } } },
      headers: { ...key.headers, 'accept-language': 'en' },
    });

    expect(body).toMatchObject({
      data: { requestVisit: { proposal: { title: 'Class visit: SDN Kunjung, EN' } } },
    });
  });

  test('a room too small for the class is refused, and a visit without one stands at the branch that was chosen', async () => {
    const [branchId] = await branches(1);
    const spaceId = await exclusiveSpace(20);
    const asked = await request({ grade: '6A', size: 28 });

    const tooSmall = await decide(asked, { ...HOURS, spaceId });
    const nowhere = await decide(asked, { ...HOURS, branchId: 'brn_nowhere' });
    const done = await decide(asked, { ...HOURS, branchId });

    expect(tooSmall.userErrors).toMatchObject([{ code: 'INVALID', field: ['spaceId'] }]);
    expect(nowhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['branchId'] }]);
    expect(done.userErrors).toEqual([]);
    const [event] = await library.house.db.query<{ branch_id: string; space_id: string | null }>(
      'SELECT e.branch_id, e.space_id FROM event e JOIN event_proposal p ON p.event_id = e.id WHERE p.id = ?',
      [asked.id],
    );
    expect(event).toEqual({ branch_id: branchId, space_id: null });
  });

  test('two visits cannot have one room at one hour', async () => {
    const spaceId = await exclusiveSpace();
    const [one, two] = [await request({ grade: '5A' }), await request({ grade: '5B' }, otherKey)];

    const nowhere = await decide(two, { ...HOURS, spaceId: 'spc_nowhere' });
    const first = await decide(one, { ...HOURS, spaceId });
    const second = await decide(two, { ...HOURS, spaceId });

    expect(nowhere.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['spaceId'] }]);
    expect(first.userErrors).toEqual([]);
    expect(second.userErrors).toMatchObject([{ code: 'IN_USE' }]);
    const [left] = await library.house.db.query<{ status: string }>(
      'SELECT status FROM event_proposal WHERE id = ?',
      [two.id],
    );
    expect(left?.status).toBe('SUBMITTED');
  });

  test('staff offer another hour, the partner agrees, and the request comes back with it', async () => {
    const asked = await request({ grade: '6A', purpose: 'LIBRARY_STOP' });
    const offered = await decide(asked, { decision: 'ASK_CHANGES', startsAt: at('2026-12-10 08:00') });
    expect(offered.proposal).toMatchObject({
      status: 'CHANGES_ASKED',
      offeredAt: '2026-12-10T01:00:00.000Z',
      answer: 'Kam, 10 Des 2026, 08.00 WIB.',
    });

    const foreign = await act(ACCEPT, { id: asked.id }, otherKey);
    const agreed = await act(ACCEPT, { id: asked.id }, operator());
    const done = await decide(agreed.proposal ?? raise(), {
      startsAt: at('2026-12-10 08:00'),
      endsAt: at('2026-12-10 09:00'),
    });

    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(agreed.proposal).toMatchObject({ status: 'SUBMITTED', wishedAt: '2026-12-10T01:00:00.000Z' });
    const [event] = await library.house.db.query<Record<string, unknown>>(
      'SELECT place_kind AS place, venue_name AS venue, venue_address AS address FROM event WHERE id = ?',
      [done.proposal?.event?.id],
    );
    expect(event).toEqual({ place: 'ELSEWHERE', venue: 'SDN Kunjung', address: 'Jl. Sekolah 1' });
  });

  test('a partner takes its request back, and sees nothing of another partner', async () => {
    const asked = await request({ grade: '1C' });
    await request({ grade: '2C' }, otherKey);

    const foreign = await act(WITHDRAW, { id: asked.id }, otherKey);
    const taken = await act(WITHDRAW, { id: asked.id }, key);
    const { data } = await ask<{ partnerProposals: { nodes: { partner: { name: string } }[] } }>(
      OWN,
      {},
      key,
    );
    const asForeign = { partnerId: school };
    const theirs = await ask<{ partnerProposals: { totalCount: number } }>(OWN, asForeign, otherKey);

    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(taken.proposal?.status).toBe('WITHDRAWN');
    expect(new Set(data?.partnerProposals.nodes.map((one) => one.partner.name))).toEqual(
      new Set(['SDN Kunjung']),
    );
    expect(theirs.data?.partnerProposals.totalCount).toBe(0);
  });

  test('only operators and keys with the scope ask, and only whoever plans events decides', async () => {
    const narrow = await keyOf(school, ['catalogue:read']);
    const input = { partnerId: school, visit: VISIT };

    await expect(act(ASK, input, {})).rejects.toThrow('UNAUTHENTICATED');
    await expect(act(ASK, input, narrow)).rejects.toThrow('FORBIDDEN');
    await expect(act(ASK, input, staff)).rejects.toThrow('FORBIDDEN');
    expect((await act(ASK, input, { cookie: stranger.cookie })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['partnerId'] },
    ]);
    const wrong = { ...VISIT, size: 0, contactEmail: 'bukan email', reason: ' ' };
    const refused = await act(ASK, { visit: wrong }, key);
    expect(refused.userErrors.map(({ field }) => field?.join('.')).sort()).toEqual([
      'visit.contactEmail',
      'visit.reason',
      'visit.size',
    ]);
    await expect(decide(await request({ grade: '9' }), HOURS, desk)).rejects.toThrow('FORBIDDEN');
  });

  test('one title at one place and hour from two partners is flagged to staff', async () => {
    const proposal = {
      contactName: 'Bu Rina',
      kind: 'PERFORMANCE',
      title: 'Pentas Dongeng Bersama',
      what: 'Anak-anak mendongeng.',
      wishedDates: 'Sabtu',
      wishedAt: at('2027-01-09 09:00'),
    };
    const made = await act(PROPOSE, { email: 'rina@sekolah.contoh', proposal }, key);
    const twin = { ...proposal, title: 'pentas  dongeng BERSAMA', wishedDates: 'Sabtu pagi' };
    await act(PROPOSE, { email: 'tetangga@sekolah.contoh', proposal: twin }, otherKey);
    const elsewhere = { ...proposal, wishedAt: at('2027-01-09 13:00') };
    await act(PROPOSE, { email: 'tetangga@sekolah.contoh', proposal: elsewhere }, otherKey);

    const { data } = await ask<{
      eventProposals: { nodes: { id: string; partner: { name: string } | null; twins: object[] }[] };
      staffWaiting: { proposalCount: number };
    }>(QUEUE, {}, staff);

    expect(made).toMatchObject({ isLetterSent: false, proposal: { status: 'SUBMITTED', purpose: 'EVENT' } });
    const flagged = data?.eventProposals.nodes.filter(({ twins }) => twins.length > 0) ?? [];
    expect(flagged.map((one) => one.partner?.name).sort()).toEqual(['SDN Kunjung', 'SDN Tetangga']);
    expect(data?.staffWaiting.proposalCount).toBe(data?.eventProposals.nodes.length);
  });

  test('the queue costs the same statements, however many wait', async () => {
    const count = async (): Promise<number> => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await ask(QUEUE, {}, staff);
      // What the house does beside the request, such as looking for changes, is not of it.
      return library.statements.filter((sql) => /\b(event_proposal|partner|space|event)\b/.test(sql)).length;
    };
    const before = await count();

    for (let index = 0; index < 5; index++) await request({ grade: `S${index}` });

    expect(await count()).toBe(before);
  });

  async function branches(after: number): Promise<readonly string[]> {
    const rows = await library.house.db.query<{ id: string }>('SELECT id FROM branch ORDER BY position, id');
    return rows.slice(after).map(({ id }) => id);
  }
  async function exclusiveSpace(capacity: number | null = null): Promise<string> {
    const [branchId = ''] = await branches(0);
    const made = await createSpace(library.house, SYSTEM, {
      branchId,
      space: { kind: 'CHILDREN_ROOM', name: { indonesian: 'Ruang Anak' }, isExclusive: true, capacity },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.id;
  }
});

function raise(): never {
  throw new Error('Nothing was written.');
}
