import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { ANONYMOUS } from '../../../platform/auth/actor';
import { ROLES } from '../../staff';
import { lockMember } from '../../members';
import { ok } from '../../../shared/result';
import { proposalById } from './proposals.queries';
import type { ProposalDecision } from './proposal.terms';
import type { ProgrammesHome } from '../testing/programmes-home';
import { asMember, openProgrammesHome } from '../testing/programmes-home';
import { programmesPersonalData } from '../registrants/forget-registrant';
import { buildRegistrationLink } from '../registrations/registration-deps';
import { decideProposal } from './decide-proposal';
import { forgetProposals } from './forget-proposals';
import { findProposalIdByLink, proposalLink } from './proposal-link';
import { confirmProposal, proposeEvent, updateProposal, withdrawProposal } from './propose-event';
import type { ProposalEntry } from './read-proposal';

const PLANNER: Actor = {
  kind: 'staff',
  staffId: 'stf_00000000000000000000PLAN',
  sessionId: 'ses_test',
  permissions: new Set(ROLES.find(({ code }) => code === 'librarian')?.permissions),
};
const ENTRY: ProposalEntry = {
  contactName: 'Ratna',
  groupName: 'Sanggar Angin Laut',
  kind: 'PERFORMANCE',
  title: 'Malam Puisi Pesisir',
  what: 'Sepuluh penyair membaca.\n\nMusik akustik.',
  wishedDates: 'Sabtu malam, Januari',
  expectedPeople: 60,
  accessibility: 'Jalan kursi roda',
};

describe.each(dialects)('events that people outside the library propose, on $name', (dialect) => {
  let home: ProgrammesHome;
  let keys = 0;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => {
    home.setNow('2026-11-24 09:00');
    await home.deps.db.transaction(async (tx) =>
      ok([await tx.query('DELETE FROM event_proposal'), await tx.query('DELETE FROM throttle')]),
    );
  });

  const propose = (
    more: Partial<ProposalEntry> = {},
    {
      actor = ANONYMOUS,
      email = 'Ratna@Contoh.pustaka',
      from = '10.0.0.1',
    }: { actor?: Actor; email?: string; from?: string } = {},
  ) =>
    proposeEvent(
      home.deps,
      actor,
      { email, proposal: { ...ENTRY, ...more }, idempotencyKey: `proposal-${++keys}` },
      { locale: 'ID', remoteAddress: from },
    );
  const decide = async (id: string, decision: ProposalDecision, answer: string | null = null) =>
    decideProposal(home.deps, PLANNER, {
      id,
      version: (await proposalById(home.deps.db, id))?.version ?? 0,
      decision,
      answer,
    });
  const stateOf = async (id: string) => (await proposalById(home.deps.db, id))?.status;

  async function proposed(
    more: Partial<ProposalEntry> = {},
    around: Parameters<typeof propose>[1] = {},
  ): Promise<{ id: string; link: string }> {
    const result = await propose(more, around);
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return { id: result.value.proposalId, link: proposalLink(home.deps, result.value.proposalId) };
  }
  async function submitted(more: Partial<ProposalEntry> = {}): Promise<{ id: string; link: string }> {
    const made = await proposed(more);
    await confirmProposal(home.deps, ANONYMOUS, { link: made.link });
    return made;
  }

  test('a proposal comes to staff once its link was used, and using it again changes nothing', async () => {
    const { id, link } = await proposed();

    expect(await decide(id, 'ACCEPT')).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
    home.setNow('2026-11-24 10:00');
    expect((await confirmProposal(home.deps, ANONYMOUS, { link })).ok).toBe(true);
    home.setNow('2026-11-24 11:00');
    expect((await confirmProposal(home.deps, ANONYMOUS, { link })).ok).toBe(true);

    const [row] = await home.rows<{ contact_email: string }>(
      'SELECT contact_email FROM event_proposal WHERE id = ?',
      [id],
    );
    expect(row?.contact_email).toBe('ratna@contoh.pustaka');
    expect(await proposalById(home.deps.db, id)).toMatchObject({
      status: 'SUBMITTED',
      submittedAt: new Date('2026-11-24T03:00:00Z'),
      version: 2,
    });
  });

  test('a link of another proposal, of a registration, or with a letter changed leads nowhere', async () => {
    const { id, link } = await proposed();

    expect(findProposalIdByLink(home.deps, link)).toBe(id);
    const wrong = [
      link.slice(0, -1),
      `${link.slice(0, -1)}${link.endsWith('0') ? '1' : '0'}`,
      buildRegistrationLink(home.deps, id),
      `${id}.`,
      '',
    ];
    for (const one of wrong)
      expect(await confirmProposal(home.deps, ANONYMOUS, { link: one })).toMatchObject({
        ok: false,
        refusals: [{ code: 'NOT_FOUND', field: ['link'] }],
      });
    expect(await stateOf(id)).toBe('UNVERIFIED');
  });

  test('what is missing or wrong stands beside its field, and nothing is kept', async () => {
    const result = await propose(
      {
        contactName: 'lihat www.contoh.id',
        contactPhone: '12',
        title: ' ',
        what: '',
        wishedDates: '',
        expectedPeople: 0,
        spaceId: 'spc_none',
      },
      { email: 'tanpa-at' },
    );

    expect(result.ok ? [] : result.refusals.map(({ field }) => field?.join('.')).sort()).toEqual([
      'email',
      'proposal.contactName',
      'proposal.contactPhone',
      'proposal.expectedPeople',
      'proposal.spaceId',
      'proposal.title',
      'proposal.what',
      'proposal.wishedDates',
    ]);
    expect(await home.rows('SELECT id FROM event_proposal')).toEqual([]);
  });

  test('accepting makes one draft that says what was proposed, and is not asked twice', async () => {
    const { id, link } = await submitted();

    expect((await decide(id, 'ACCEPT')).ok).toBe(true);

    const { eventId } = (await proposalById(home.deps.db, id)) ?? {};
    const events = await home.rows(
      'SELECT status, format, kind, name_id, description_id, capacity, session_count, created_by FROM event WHERE id = ?',
      [eventId],
    );
    expect(events).toEqual([
      {
        status: 'DRAFT',
        format: 'PERFORMANCE',
        kind: 'PERFORMANCE',
        name_id: 'Malam Puisi Pesisir',
        description_id: ENTRY.what,
        capacity: 60,
        session_count: 0,
        created_by: 'stf_00000000000000000000PLAN',
      },
    ]);
    expect(await home.rows('SELECT name FROM event_partner WHERE event_id = ?', [eventId])).toEqual([
      { name: 'Sanggar Angin Laut' },
    ]);
    expect(await decide(id, 'DECLINE', 'Berubah pikiran')).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await updateProposal(home.deps, ANONYMOUS, { link, proposal: ENTRY })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await withdrawProposal(home.deps, ANONYMOUS, { link })).toMatchObject({ ok: false });
  });

  test('what staff ask to be changed comes back to them when it was changed; a decision about what they no longer see is refused', async () => {
    const { id, link } = await submitted();
    const read = (await proposalById(home.deps.db, id))?.version ?? 0;

    expect(await decide(id, 'ASK_CHANGES')).toMatchObject({
      ok: false,
      refusals: [{ code: 'REQUIRED', field: ['answer'] }],
    });
    expect((await decide(id, 'ASK_CHANGES', 'Berapa lama acaranya?')).ok).toBe(true);
    expect(await proposalById(home.deps.db, id)).toMatchObject({
      status: 'CHANGES_ASKED',
      answer: 'Berapa lama acaranya?',
    });
    expect(
      (await updateProposal(home.deps, ANONYMOUS, { link, proposal: { ...ENTRY, what: 'Dua jam.' } })).ok,
    ).toBe(true);

    expect(await proposalById(home.deps.db, id)).toMatchObject({
      status: 'SUBMITTED',
      what: 'Dua jam.',
      contactEmail: 'ratna@contoh.pustaka',
    });
    expect(await decideProposal(home.deps, PLANNER, { id, version: read, decision: 'ACCEPT' })).toMatchObject(
      { ok: false, refusals: [{ code: 'STALE_VERSION' }] },
    );
    expect((await decide(id, 'DECLINE', 'Aula penuh sampai Maret.')).ok).toBe(true);
    expect(
      await home.rows('SELECT id FROM event WHERE name_id = ? AND description_id = ?', [
        'Malam Puisi Pesisir',
        'Dua jam.',
      ]),
    ).toEqual([]);
  });

  test('a program that sends proposals waits, and no address gets more than three letters that nobody answers', async () => {
    for (let count = 0; count < 3; count++) await proposed({}, { from: `10.0.1.${count}` });
    expect(await propose({}, { from: '10.0.1.9' })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED', field: ['email'] }],
    });

    const answers = [];
    for (let count = 0; count < 8; count++)
      answers.push(await propose({}, { from: '10.0.0.7', email: `orang${count}@contoh.pustaka` }));
    expect(answers.map((answer) => answer.ok)).toEqual([true, true, true, true, true, true, false, false]);
    expect(answers.at(-1)).toMatchObject({ refusals: [{ code: 'TOO_MANY_ATTEMPTS' }] });
  });

  test('who proposed is forgotten: unproven after a week with everything, closed after half a year, idle after a year; the kind stays', async () => {
    const [unproven, open] = [await proposed(), await submitted()];
    const declined = await submitted();
    await decide(declined.id, 'DECLINE', 'Penuh.');

    home.setNow('2026-11-30 09:00');
    expect(await forgetProposals(home.deps)).toBe(0);
    home.setNow('2026-12-02 09:00');
    expect(await forgetProposals(home.deps)).toBe(1);
    expect(await proposalById(home.deps.db, unproven.id)).toBeNull();
    home.setNow('2027-05-24 10:00');
    expect(await forgetProposals(home.deps)).toBe(1);
    expect(await proposalById(home.deps.db, declined.id)).toMatchObject({
      status: 'DECLINED',
      kind: 'PERFORMANCE',
      title: '—',
      what: null,
      contactName: null,
      contactEmail: null,
      groupName: null,
      answer: null,
    });
    expect(await proposalById(home.deps.db, open.id)).toMatchObject({ contactEmail: 'ratna@contoh.pustaka' });
    home.setNow('2027-11-25 09:00');
    expect(await forgetProposals(home.deps)).toBe(1);
    expect(await proposalById(home.deps.db, open.id)).toMatchObject({
      status: 'WITHDRAWN',
      contactEmail: null,
    });
    expect(await forgetProposals(home.deps)).toBe(0);
  });

  test('what a member proposed is taken back before the member is forgotten', async () => {
    const [memberId = ''] = await home.members(1);
    const { id } = await proposed({}, { actor: asMember(memberId) });

    await home.deps.db.transaction(async (tx) => {
      await lockMember(home.deps, tx, memberId);
      await programmesPersonalData(home.deps).beforeErasure?.(tx, memberId);
      return ok(null);
    });

    expect(await stateOf(id)).toBe('WITHDRAWN');
  });
});
