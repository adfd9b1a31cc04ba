import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { readPdf } from '../../../platform/documents/testing/read-pdf';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import type { SignedInStaff } from '../testing/staff-room';

const PLAN =
  'development { plans { year version isAgreed selfAgreedOn leadAgreedOn leadAgreedByStaff { id } midYearNote midYearNotedOn outcome outcomeOn goals { id targetLevel aim way dueOn outcome competence { id } course { id } } } } userErrors { code field message }';
const SAVE = `mutation ($input: SaveDevelopmentPlanInput!) { saved: saveDevelopmentPlan(input: $input) { ${PLAN} } }`;
const AGREE = `mutation ($input: AgreeDevelopmentPlanInput!) { saved: agreeDevelopmentPlan(input: $input) { ${PLAN} } }`;
const REVIEW = `mutation ($input: ReviewDevelopmentPlanInput!) { saved: reviewDevelopmentPlan(input: $input) { ${PLAN} } }`;

const PROFILE =
  'mutation ($input: SaveStaffProfileInput!) { saved: saveStaffProfile(input: $input) { userErrors { code } } }';

type Plan = {
  year: number;
  version: number;
  isAgreed: boolean;
  goals: { id: string; outcome: string | null }[];
};
type Saved = {
  development: { plans: Plan[] } | null;
  userErrors: { code: string; field: string[]; message: string }[];
};

describe.each(dialects)('development plans of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let startAgain: () => Promise<void>;
  let team: SkilledTeam;
  let now = new Date();
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    startAgain = await rememberRows(library);
  });
  beforeEach(async () => {
    await startAgain();
    // Five minutes to midnight in Pasuruan: ten minutes later is another day.
    now = new Date('2026-11-24T16:55:00Z');
    team = await openSkilledTeam(library);
  });
  afterAll(() => library.stop());

  const year = 2026;
  const send = (who: SignedInStaff, query: string, input: object): Promise<Saved> =>
    team.ask(who.cookie, query, { input: { staffId: team.desk.id, year, ...input } });
  const goal = () => ({
    competenceId: team.competenceId,
    targetLevel: 2,
    way: 'Mentor',
    dueOn: '2026-12-31',
  });
  const first = ({ development }: Saved): Plan => {
    const [plan] = development?.plans ?? [];
    if (!plan) throw new Error('There is no plan.');
    return plan;
  };
  const wordsOf = async (answer: Response): Promise<string> =>
    (await readPdf(Buffer.from(await answer.arrayBuffer()))).pages.map(({ text }) => text).join(' ');
  const codes = ({ userErrors }: Saved) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

  test('both agree to the goals they have read; other goals are agreed to anew', async () => {
    const { desk, lead } = team;
    const written = first(await send(desk, SAVE, { goals: [goal()] }));
    expect(written).toMatchObject({ year, version: 1, isAgreed: false, goals: [{ targetLevel: 2 }] });

    await send(desk, AGREE, { version: 1, as: 'SELF' });
    const agreed = first(await send(lead, AGREE, { version: 2, as: 'LEAD' }));
    expect(agreed).toMatchObject({
      version: 3,
      isAgreed: true,
      selfAgreedOn: '2026-11-24',
      leadAgreedOn: '2026-11-24',
      leadAgreedByStaff: { id: lead.id },
    });

    const kept = { ...goal(), id: agreed.goals[0]?.id };
    const changed = first(await send(lead, SAVE, { version: 3, goals: [kept, { aim: 'Memimpin rapat' }] }));
    expect(changed).toMatchObject({ version: 4, isAgreed: false, selfAgreedOn: null, leadAgreedOn: null });
    expect(changed.goals.map(({ id }) => id === agreed.goals[0]?.id)).toEqual([true, false]);
    expect(codes(await send(desk, AGREE, { version: 3, as: 'SELF' }))).toEqual(['STALE_VERSION version']);
  });

  test('nobody agrees for somebody else, and only the lead says what came of it', async () => {
    const { desk, lead, other } = team;
    const plan = first(await send(desk, SAVE, { goals: [goal()] }));
    expect(codes(await send(lead, AGREE, { version: 1, as: 'SELF' }))).toEqual(['NOT_ALLOWED staffId']);
    expect(codes(await send(desk, AGREE, { version: 1, as: 'LEAD' }))).toEqual(['NOT_ALLOWED staffId']);
    expect(codes(await send(other, AGREE, { version: 1, as: 'LEAD' }))).toEqual(['NOT_FOUND staffId']);

    const noted = first(await send(desk, REVIEW, { version: 1, midYearNote: 'Separuh jalan.' }));
    expect(noted).toMatchObject({ midYearNote: 'Separuh jalan.', midYearNotedOn: '2026-11-24', version: 2 });
    const goals = [{ id: plan.goals[0]?.id, outcome: 'REACHED' }];
    expect(codes(await send(desk, REVIEW, { version: 2, goals }))).toEqual(['NOT_ALLOWED staffId']);
    const ended = first(await send(lead, REVIEW, { version: 2, outcome: 'Sudah mandiri.', goals }));
    expect(ended).toMatchObject({
      midYearNote: 'Separuh jalan.',
      outcome: 'Sudah mandiri.',
      outcomeOn: '2026-11-24',
      goals: [{ outcome: 'REACHED' }],
    });
    // A goal that stays keeps what came of it.
    const again = await send(desk, SAVE, { version: 3, goals: [{ ...goal(), id: plan.goals[0]?.id }] });
    expect(first(again).goals).toMatchObject([{ outcome: 'REACHED' }]);
  });

  test('what the lead has judged the person neither changes nor drops', async () => {
    const { desk, lead } = team;
    const [judged] = first(await send(desk, SAVE, { goals: [goal()] })).goals;
    await send(lead, REVIEW, { version: 1, goals: [{ id: judged?.id, outcome: 'NOT_REACHED' }] });
    const kept = { ...goal(), id: judged?.id };

    const changed = await send(desk, SAVE, { version: 2, goals: [{ ...kept, dueOn: '2027-06-30' }] });
    expect(codes(changed)).toEqual(['NOT_ALLOWED goals.0']);
    expect(changed.userErrors[0]?.message).toContain('penyelia');
    expect(codes(await send(desk, SAVE, { version: 2, goals: [goal()] }))).toEqual(['NOT_ALLOWED goals']);
    const more = await send(desk, SAVE, { version: 2, goals: [{ aim: 'Memimpin rapat' }, kept] });
    expect(first(more).goals).toMatchObject([{ outcome: null }, { outcome: 'NOT_REACHED' }]);

    const later = await send(lead, SAVE, { version: 3, goals: [{ ...kept, dueOn: '2027-06-30' }] });
    expect(first(later).goals).toMatchObject([{ outcome: 'NOT_REACHED' }]);
    // A goal that aims at something else is to be judged anew.
    const lower = await send(lead, SAVE, { version: 4, goals: [{ ...kept, targetLevel: 1 }] });
    expect(first(lower).goals).toMatchObject([{ id: judged?.id, outcome: null }]);
  });

  test('what came of a plan can be taken back; days stay while the words stay', async () => {
    const { desk, lead } = team;
    const { goals } = first(await send(desk, SAVE, { goals: [goal()] }));
    const [id, midYearNote] = [goals[0]?.id, 'Separuh jalan.'];
    await send(desk, REVIEW, { version: 1, midYearNote });
    await send(lead, REVIEW, { version: 2, outcome: 'Mandiri.', goals: [{ id, outcome: 'REACHED' }] });
    now = new Date('2026-11-24T17:05:00Z');
    const again = first(await send(lead, REVIEW, { version: 3, midYearNote, outcome: 'Mandiri.' }));
    expect(again).toMatchObject({ midYearNotedOn: '2026-11-24', outcomeOn: '2026-11-24' });
    const noted = first(await send(desk, REVIEW, { version: 4, midYearNote: 'Hampir selesai.' }));
    expect(noted).toMatchObject({ midYearNotedOn: '2026-11-25', outcome: 'Mandiri.' });

    expect(codes(await send(desk, REVIEW, { version: 5, outcome: null }))).toEqual(['NOT_ALLOWED staffId']);
    const taken = { version: 5, midYearNote: null, outcome: null, goals: [{ id, outcome: null }] };
    expect(first(await send(lead, REVIEW, taken))).toMatchObject({
      ...{ midYearNote: null, midYearNotedOn: null, outcome: null, outcomeOn: null },
      goals: [{ outcome: null }],
    });
  });

  test('another lead agrees for themselves', async () => {
    const { desk, lead, head, other } = team;
    await send(desk, SAVE, { goals: [goal()] });
    await send(desk, AGREE, { version: 1, as: 'SELF' });
    expect(first(await send(lead, AGREE, { version: 2, as: 'LEAD' }))).toMatchObject({ isAgreed: true });
    const profile = { postId: team.postId, leadId: other.id, status: 'PPPK' };
    await team.ask(head.cookie, PROFILE, { input: { staffId: desk.id, version: 1, profile } });

    const anew = first(await send(other, AGREE, { version: 4, as: 'LEAD' }));
    expect(anew).toMatchObject({ isAgreed: true, leadAgreedByStaff: { id: other.id } });
    await team.ask(head.cookie, PROFILE, {
      input: { staffId: desk.id, version: 2, profile: { ...profile, leadId: null } },
    });
    const found = await team.ask<{ plans: Plan[] }>(
      desk.cookie,
      '{ staffDevelopment { plans { isAgreed selfAgreedOn leadAgreedOn leadAgreedByStaff { id } } } }',
    );
    expect(found.plans).toEqual([
      { isAgreed: false, selfAgreedOn: '2026-11-24', leadAgreedOn: null, leadAgreedByStaff: null },
    ]);
  });

  test('refuses goals without an aim, levels and years that are none, and goals of others', async () => {
    const { desk, head } = team;
    const wrong = await send(desk, SAVE, {
      goals: [{}, { competenceId: team.competenceId, targetLevel: 4 }, { aim: 'A', courseId: team.postId }],
    });
    expect(codes(wrong)).toEqual([
      'REQUIRED goals.0.aim',
      'INVALID goals.1.targetLevel',
      'NOT_FOUND goals.2.courseId',
    ]);
    expect(codes(await send(desk, SAVE, { year: 2029, goals: [] }))).toEqual(['INVALID year']);
    const own = first(await send(desk, SAVE, { goals: [goal()] }));
    const stolen = await send(head, SAVE, {
      staffId: head.id,
      goals: [{ ...goal(), id: own.goals[0]?.id }],
    });
    expect(codes(stolen)).toEqual(['NOT_FOUND goals.0.id']);
    expect(codes(await send(desk, SAVE, { goals: [goal()] }))).toEqual(['STALE_VERSION version']);
  });

  test('the log of acts keeps neither goals nor notes', async () => {
    const { desk } = team;
    await send(desk, SAVE, { goals: [{ aim: 'Belajar isyarat' }] });
    await send(desk, REVIEW, { version: 1, midYearNote: 'Separuh jalan.' });
    const lines = await library.house.db.query<{ facts: string }>('SELECT facts FROM audit_entry');
    expect(lines.map(({ facts }) => facts).join()).not.toMatch(/isyarat|Separuh/);
  });

  test('is printed in both languages for those who may see it, and for nobody else', async () => {
    const { desk, lead, other } = team;
    await send(desk, SAVE, { goals: [goal(), { aim: 'Memimpin rapat' }] });
    await send(desk, AGREE, { version: 1, as: 'SELF' });
    const get = (file: string, cookie?: string) =>
      fetch(`${library.origin}/staff/files/development-plans/${desk.id}/${file}`, {
        headers: cookie === undefined ? {} : { cookie },
        redirect: 'manual',
      });

    const mine = await get('2026-id.pdf', desk.cookie);
    expect([mine.status, mine.headers.get('content-type'), mine.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    const words = await wordsOf(mine);
    expect(words).toContain('Rencana pengembangan 2026');
    expect(words).toContain('Memimpin rapat');
    const theirs = await get('2026-en.pdf', lead.cookie);
    expect(await wordsOf(theirs)).toContain('Development plan 2026');

    const member = await library.signInMember();
    const statuses = [
      (await get('2026-id.pdf', other.cookie)).status,
      (await get('2025-id.pdf', desk.cookie)).status,
      (await get('2026-fr.pdf', desk.cookie)).status,
      (await get('2026-id.pdf', member.cookie)).status,
      (await get('2026-id.pdf')).status,
    ];
    expect(statuses).toEqual([404, 404, 404, 403, 303]);
  });
});
