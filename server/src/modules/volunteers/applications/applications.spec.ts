import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { forgetAnswersJob } from '../forget-answers.job';
import { findVolunteerAnswerNotices } from '../notifications.queries';
import { setBirthDate, writeTestOpportunity, writeTestRole } from '../testing/volunteers-home';

const FIELDS =
  'application { id status version answers { motivation references } } userErrors { code field message }';
const APPLY = `mutation ($input: ApplyToVolunteerInput!) { done: applyToVolunteer(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawVolunteerApplicationInput!) { done: withdrawVolunteerApplication(input: $input) { ${FIELDS} } }`;
const INVITE = `mutation ($input: InviteVolunteerInput!) { done: inviteVolunteer(input: $input) { ${FIELDS} } }`;
const GUARDIAN = `mutation ($input: NoteGuardianAgreementInput!) { done: noteGuardianAgreement(input: $input) { ${FIELDS} } }`;
const ACCEPT = `mutation ($input: AcceptVolunteerInput!) { done: acceptVolunteer(input: $input) { ${FIELDS} } }`;
const DECLINE = `mutation ($input: DeclineVolunteerInput!) { done: declineVolunteer(input: $input) { ${FIELDS} } }`;
const NOTE = `mutation ($input: NoteVolunteerCheckInput!) { done: noteVolunteerCheck(input: $input) { checks { kind number validUntil state } userErrors { code field } } }`;
const REVOKE = `mutation ($input: RevokeVolunteerAgreementInput!) { done: revokeVolunteerAgreement(input: $input) { volunteer { revokedAt } userErrors { code } } }`;
const OWN =
  '{ viewerVolunteer { status revokedAt roles { role { name { text } } unfitness { code kind } } checks { kind } } }';

type Done = {
  readonly application: {
    readonly id: string;
    readonly status: string;
    readonly version: number;
    readonly answers: { readonly motivation: string | null; readonly references: string | null } | null;
  } | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly field: readonly string[] | null;
    readonly message: string;
  }[];
};

describe.each(dialects)('applications to volunteer, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let now = new Date('2026-11-30T03:00:00Z');
  let keys = 0;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const act = async <Answer = Done>(text: string, input: object, cookie = librarian): Promise<Answer> => {
    const { body } = await library.send(text, { variables: { input }, cookie });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (body.data as unknown as { done: Answer }).done;
  };
  const ask = async (text: string, cookie: string): Promise<unknown> =>
    (await library.send(text, { cookie })).body.data;
  const application = (opportunityId: string, more: object = {}) => ({
    opportunityId,
    motivation: 'Suka membaca nyaring',
    availability: 'Sabtu pagi',
    agreementVersion: 1,
    idempotencyKey: `application-${String(++keys).padStart(4, '0')}`,
    ...more,
  });
  const apply = (who: SignedInMember, opportunityId: string, more: object = {}): Promise<Done> =>
    act(APPLY, application(opportunityId, more), who.cookie);
  const place = async (role: Parameters<typeof writeTestRole>[1] = {}) => {
    const roleId = await writeTestRole(library.house.db, role);
    return { roleId, opportunityId: await writeTestOpportunity(library.house.db, roleId) };
  };

  test('whoever is invited and accepted holds the role; the letter tells them, and the shift door what lacks', async () => {
    const siti = await library.signInMember();
    const { roleId, opportunityId } = await place({
      name: 'Penata rak',
      minAge: 15,
      checks: ['INTRODUCTION'],
    });
    const { application: sent } = await apply(siti, opportunityId);

    const invited = await act(INVITE, { id: sent?.id, version: 1, invitation: 'Jumat 15.00 di Pusat' });
    const accepted = await act(ACCEPT, { id: sent?.id, version: 2, roleIds: [roleId] });
    const again = await act(ACCEPT, { id: sent?.id, version: 3, roleIds: [roleId] });
    const letters = await findVolunteerAnswerNotices(library.house.db, new Date('2026-11-29T00:00:00Z'));

    expect([invited.application?.status, accepted.application?.status]).toEqual(['INVITED', 'ACCEPTED']);
    expect(again.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: ['id'] }]);
    expect(letters.filter(({ aboutId }) => aboutId === sent?.id)).toMatchObject([
      { template: 'VOLUNTEER_ACCEPTED', memberId: siti.id },
    ]);
    expect(await ask(OWN, siti.cookie)).toEqual({
      viewerVolunteer: {
        status: 'ACTIVE',
        revokedAt: null,
        roles: [
          {
            role: { name: { text: 'Penata rak' } },
            unfitness: [{ code: 'CHECK_MISSING', kind: 'INTRODUCTION' }],
          },
        ],
        checks: [],
      },
    });
  });

  test('too young, without agreement, twice for one role, and more than three are refused', async () => {
    const [young, siti] = [await library.signInMember(), await library.signInMember()];
    await setBirthDate(library.house.db, young.id, '2012-12-01');
    const { opportunityId } = await place({ minAge: 15 });
    const others = [await place(), await place(), await place()];

    const tooYoung = await apply(young, opportunityId);
    const unread = await apply(siti, opportunityId, { agreementVersion: 0, motivation: ' ' });
    const first = await apply(siti, opportunityId);
    const twice = await apply(siti, opportunityId);
    const more = await Promise.all(others.map((other) => apply(siti, other.opportunityId)));

    expect(tooYoung.userErrors).toMatchObject([{ code: 'NOT_ALLOWED', field: null }]);
    expect(tooYoung.userErrors[0]?.message).toContain('15');
    expect(unread.userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['agreementVersion'] },
      { code: 'REQUIRED', field: ['motivation'] },
    ]);
    expect(first.application?.status).toBe('SUBMITTED');
    expect(twice.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS' }]);
    expect(more.map(({ userErrors }) => userErrors.length).toSorted()).toEqual([0, 0, 1]);
  });

  test('a minor names a guardian, and is accepted only after staff heard from them', async () => {
    const child = await library.signInMember();
    await setBirthDate(library.house.db, child.id, '2010-05-01');
    const { roleId, opportunityId } = await place({ minAge: 15 });

    const alone = await apply(child, opportunityId);
    const { application: sent } = await apply(child, opportunityId, {
      guardianName: 'Bu Darti',
      guardianContact: '0812 0000 0000',
    });
    const early = await act(ACCEPT, { id: sent?.id, version: 1, roleIds: [roleId] });
    await act(GUARDIAN, { id: sent?.id, version: 1 });
    const accepted = await act(ACCEPT, { id: sent?.id, version: 2, roleIds: [roleId] });

    expect(alone.userErrors.map(({ field }) => field)).toEqual([['guardianName'], ['guardianContact']]);
    expect(early.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(accepted.application?.status).toBe('ACCEPTED');
  });

  test('work with children asks for references and for its checks before the role is given', async () => {
    const siti = await library.signInMember();
    const { roleId, opportunityId } = await place({
      minAge: 17,
      worksWithChildren: true,
      checks: ['CONDUCT_CERTIFICATE'],
    });

    const unknown = await apply(siti, opportunityId);
    const { application: sent } = await apply(siti, opportunityId, { references: 'Bu Rini, guru TK' });
    const unseen = await act(ACCEPT, { id: sent?.id, version: 1, roleIds: [roleId] });
    const seen = { memberId: siti.id, seenOn: '2026-11-30' };
    await act(NOTE, { ...seen, kind: 'SAFEGUARDING' });
    const noted = await act<object>(NOTE, {
      ...seen,
      kind: 'CONDUCT_CERTIFICATE',
      number: 'SKCK/YAN/1/XI/2026',
      validUntil: '2026-12-20',
    });
    const accepted = await act(ACCEPT, { id: sent?.id, version: 1, roleIds: [roleId] });

    expect(unknown.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['references'] }]);
    expect(unseen.userErrors).toMatchObject([{ code: 'INVALID', field: ['roleIds'] }]);
    expect(noted).toMatchObject({
      checks: [
        { kind: 'CONDUCT_CERTIFICATE', number: 'SKCK/YAN/1/XI/2026', state: 'EXPIRING' },
        { kind: 'SAFEGUARDING', number: null, state: 'VALID' },
      ],
    });
    expect(accepted.application?.status).toBe('ACCEPTED');
  });

  test('a check keeps no identity number, no number of other papers, and needs its last day', async () => {
    const siti = await library.signInMember();
    const { opportunityId } = await place();
    await apply(siti, opportunityId);
    const stranger = await library.signInMember();
    const note = async (more: object, memberId = siti.id) =>
      (await act<Done>(NOTE, { memberId, seenOn: '2026-11-30', ...more })).userErrors;
    const skck = { kind: 'CONDUCT_CERTIFICATE', validUntil: '2027-05-01' };

    expect(await note({ ...skck, number: '3575 0247 0899 0001' })).toMatchObject([
      { code: 'INVALID', field: ['number'] },
    ]);
    expect(await note(skck)).toMatchObject([{ code: 'REQUIRED', field: ['number'] }]);
    expect(await note({ kind: 'IDENTITY', number: '1' })).toMatchObject([
      { code: 'INVALID', field: ['number'] },
    ]);
    expect(await note({ kind: 'DRIVING_LICENCE' })).toMatchObject([
      { code: 'REQUIRED', field: ['validUntil'] },
    ]);
    expect(await note({ kind: 'INTERVIEW', seenOn: '2026-12-01' })).toMatchObject([
      { code: 'INVALID', field: ['seenOn'] },
    ]);
    expect(await note({ kind: 'INTERVIEW' }, stranger.id)).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('a declined or withdrawn application frees the role; who revokes the agreement takes no shift', async () => {
    const siti = await library.signInMember();
    const { roleId, opportunityId } = await place();
    const { application: one } = await apply(siti, opportunityId);
    const silent = await act(DECLINE, { id: one?.id, version: 1, reason: ' ' });
    const declined = await act(DECLINE, { id: one?.id, version: 1, reason: 'Sudah penuh.' });
    const { application: two } = await apply(siti, opportunityId);
    const withdrawn = await act(WITHDRAW, { id: two?.id }, siti.cookie);
    const { application: three } = await apply(siti, opportunityId);
    await act(ACCEPT, { id: three?.id, version: 1, roleIds: [roleId] });

    await act(REVOKE, {}, siti.cookie);
    const again = await act<Done>(REVOKE, {}, siti.cookie);

    expect(silent.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['reason'] }]);
    expect([declined.application?.status, withdrawn.application?.status]).toEqual(['DECLINED', 'WITHDRAWN']);
    expect(await ask(OWN, siti.cookie)).toMatchObject({
      viewerVolunteer: { status: 'ACTIVE', roles: [{ unfitness: [{ code: 'AGREEMENT_REVOKED' }] }] },
    });
    expect(again.userErrors).toEqual([{ code: 'NOT_ALLOWED' }]);
  });

  test('answers go 45 days after the decision, and checks of whoever never became a volunteer with them', async () => {
    const siti = await library.signInMember();
    const { opportunityId } = await place();
    const { application: sent } = await apply(siti, opportunityId, { references: 'Pak RT' });
    await act(NOTE, { memberId: siti.id, kind: 'INTERVIEW', seenOn: '2026-11-30' });
    await act(DECLINE, { id: sent?.id, version: 1, reason: 'Belum cocok.' });
    const job = forgetAnswersJob(library.house);
    const rows = async () =>
      library.house.db.query(
        'SELECT a.motivation, a.reference_text AS referees, a.reason, (SELECT COUNT(*) FROM volunteer_check k WHERE k.member_id = a.member_id) AS checks FROM volunteer_application a WHERE a.id = ?',
        [sent?.id],
      );

    now = new Date('2027-01-14T02:00:00Z');
    await job.run(new AbortController().signal);
    const [kept] = await rows();
    now = new Date('2027-01-14T04:00:00Z');
    await job.run(new AbortController().signal);
    const [gone] = await rows();
    now = new Date('2026-11-30T03:00:00Z');

    expect(kept).toMatchObject({
      motivation: 'Suka membaca nyaring',
      referees: 'Pak RT',
      reason: 'Belum cocok.',
    });
    expect(gone).toMatchObject({ motivation: null, referees: null, reason: null });
    expect(Number((gone as { checks: number | string }).checks)).toBe(0);
  });
});
