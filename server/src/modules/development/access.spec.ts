import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import type { SkilledTeam } from './testing/skilled-team';
import { openSkilledTeam } from './testing/skilled-team';

/** All that is told of one person, by name of the field. */
const PERSONAL = [
  'profile { status }',
  'levels { required }',
  'gaps { level { required } }',
  'certificates { kind number paper { path } mayHavePaper wasSeen }',
  'trainings { title isByAttendance paper { path } }',
  'trainingYears { hours }',
  'onboarding { dueOn isDone item { text { text } } }',
  'plans { year midYearNote outcome goals { aim } }',
].join(' ');
const OF = `query ($id: ID) { staffDevelopment(staffId: $id) { ${PERSONAL} } }`;
const ALL = `{ staffDevelopments { staff { id } ${PERSONAL} } }`;
const FOR_STAFF = [
  '{ developmentLists { posts { id } } }',
  '{ trainingCourses { id } }',
  '{ competenceCounts { needed met } }',
  '{ sopPages { id readers { staff { id } } } }',
  '{ onboardingItems { id } }',
];

/** Every act about one person: its name and what it is given besides whose it is. */
const actsOn = (staffId: string, itemId: string): readonly (readonly [name: string, input: object])[] => [
  ['saveStaffProfile', { staffId, version: 1, profile: {} }],
  ['assessCompetence', { staffId, competenceId: itemId, kind: 'LEAD', level: 1 }],
  ['saveStaffCertificate', { staffId, certificate: { kind: 'P3K' } }],
  ['saveStaffTraining', { staffId, training: { title: 'A', completedOn: '2026-11-01', hours: 1 } }],
  ['giveOnboarding', { staffId, startsOn: '2026-11-24' }],
  ['tickOnboardingStep', { staffId, itemId, as: 'LEAD', isDone: true }],
  ['saveDevelopmentPlan', { staffId, year: 2026, goals: [{ aim: 'A' }] }],
  ['agreeDevelopmentPlan', { staffId, year: 2026, version: 1, as: 'LEAD' }],
  ['reviewDevelopmentPlan', { staffId, year: 2026, version: 1, midYearNote: 'A' }],
];
const HEAD_ONLY: readonly (readonly [name: string, input: object])[] = [
  [
    'saveOnboardingItem',
    { item: { text: { indonesian: 'A' }, dueDays: 1, needsLead: false, position: 1, isActive: true } },
  ],
  ['saveTrainingCourse', { course: { title: 'A', hours: 1, isActive: true } }],
  ['saveSopPage', { page: { title: { indonesian: 'A' }, body: { indonesian: 'B' }, isActive: true } }],
];

describe.each(dialects)('who sees and changes the development of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let team: SkilledTeam;
  let member: string;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    team = await openSkilledTeam(library);
    member = (await library.signInMember()).cookie;
  });
  afterAll(() => library.stop());

  const act = (name: string) =>
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`;
  const codesOf = async (cookie: string, [name, input]: readonly [string, object]) =>
    (await team.ask<{ userErrors: { code: string }[] }>(cookie, act(name), { input })).userErrors.map(
      ({ code }) => code,
    );

  test('the person, their lead and the head see every field; a colleague finds nobody', async () => {
    const { desk, lead, head, other } = team;
    for (const { cookie } of [desk, lead, head])
      expect(await team.ask(cookie, OF, { id: desk.id })).toMatchObject({ plans: [], onboarding: [] });
    expect(await team.ask(other.cookie, OF, { id: desk.id })).toBeNull();
    expect(await team.ask(desk.cookie, OF, { id: lead.id })).toBeNull();
    const listed = await team.ask<{ staff: { id: string } }[]>(other.cookie, ALL);
    expect(listed.map(({ staff }) => staff.id)).toEqual([other.id]);
  });

  test('nobody without an account of staff reads a field, also by a key of a partner', async () => {
    for (const query of [OF, ALL, ...FOR_STAFF]) {
      const variables = query === OF ? { id: team.desk.id } : {};
      expect(await team.faultOf(undefined, query, variables)).toBe('UNAUTHENTICATED');
      expect(await team.faultOf(member, query, variables)).toBe('FORBIDDEN');
      const { body } = await library.send(query, {
        variables,
        headers: { authorization: 'Bearer pk_unknown' },
      });
      expect(body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    }
  });

  test('a colleague changes nothing of others, and is not told that there is something', async () => {
    const { desk, other, competenceId } = team;
    for (const one of actsOn(desk.id, competenceId))
      expect([one[0], await codesOf(other.cookie, one)]).toEqual([one[0], ['NOT_FOUND']]);
  });

  test('nobody without an account of staff changes anything', async () => {
    const { desk, competenceId } = team;
    for (const [name, input] of [...actsOn(desk.id, competenceId), ...HEAD_ONLY]) {
      expect([name, await team.faultOf(undefined, act(name), { input })]).toEqual([name, 'UNAUTHENTICATED']);
      expect([name, await team.faultOf(member, act(name), { input })]).toEqual([name, 'FORBIDDEN']);
    }
  });

  test('the lists of the library are kept by the head alone', async () => {
    const { lead, desk, head } = team;
    for (const [name, input] of HEAD_ONLY) {
      expect([name, await team.faultOf(lead.cookie, act(name), { input })]).toEqual([name, 'FORBIDDEN']);
      expect([name, await team.faultOf(desk.cookie, act(name), { input })]).toEqual([name, 'FORBIDDEN']);
      expect([name, await codesOf(head.cookie, [name, input])]).toEqual([name, []]);
    }
  });
});
