import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import type { SignedInStaff } from '../testing/staff-room';

const ASSESS =
  'mutation ($input: AssessCompetenceInput!) { saved: assessCompetence(input: $input) { development { levels { required level selfLevel isGap assessor { id } } } userErrors { code field } } }';
const GAPS =
  'query ($id: ID) { found: staffDevelopment(staffId: $id) { gaps { level { required level competence { name { text(locale: EN) } } } courses { title startsOn } mentors { id } } } }';
const COUNTS = '{ competenceCounts { needed met competence { id } } }';
const COURSE =
  'mutation ($input: SaveTrainingCourseInput!) { saved: saveTrainingCourse(input: $input) { course { id } userErrors { code field } } }';

type Assessed = {
  development: { levels: object[] } | null;
  userErrors: { code: string; field: string[] }[];
};

describe.each(dialects)('competences of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let startAgain: () => Promise<void>;
  let team: SkilledTeam;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    startAgain = await rememberRows(library);
  });
  beforeEach(async () => {
    await startAgain();
    team = await openSkilledTeam(library);
  });
  afterAll(() => library.stop());

  const assess = (
    who: SignedInStaff,
    whose: SignedInStaff,
    { kind, level }: { kind: 'SELF' | 'LEAD'; level: number },
  ): Promise<Assessed> =>
    team.ask(who.cookie, ASSESS, {
      input: { staffId: whose.id, competenceId: team.competenceId, kind, level },
    });
  const offerToTeach = (who: SignedInStaff) =>
    team.ask(who.cookie, 'mutation { offerToTeach(input: { isMentor: true }) { userErrors { code } } }');

  test('the level of the lead counts; the last one of each stands', async () => {
    const { desk, lead } = team;
    await assess(desk, desk, { kind: 'SELF', level: 2 });
    await assess(lead, desk, { kind: 'LEAD', level: 2 });
    const { development } = await assess(lead, desk, { kind: 'LEAD', level: 1 });

    expect(development?.levels).toEqual([
      { required: 2, level: 1, selfLevel: 2, isGap: true, assessor: { id: lead.id } },
    ]);
  });

  test('nobody assesses themselves as lead, a colleague, or somebody else as themselves', async () => {
    const { desk, lead, other, head } = team;
    const codes = async (done: Promise<Assessed>) => (await done).userErrors.map(({ code }) => code);

    expect(await codes(assess(desk, desk, { kind: 'LEAD', level: 3 }))).toEqual(['NOT_ALLOWED']);
    expect(await codes(assess(head, head, { kind: 'LEAD', level: 3 }))).toEqual(['NOT_ALLOWED']);
    expect(await codes(assess(lead, desk, { kind: 'SELF', level: 3 }))).toEqual(['NOT_ALLOWED']);
    expect(await codes(assess(other, desk, { kind: 'LEAD', level: 3 }))).toEqual(['NOT_FOUND']);
    expect(await codes(assess(lead, desk, { kind: 'LEAD', level: 4 }))).toEqual(['INVALID']);
    expect(await library.house.db.query('SELECT level FROM competence_assessment')).toEqual([]);
  });

  test('the log of acts names the act and keeps no level', async () => {
    await assess(team.lead, team.desk, { kind: 'LEAD', level: 3 });
    const [line] = await library.house.db.query<{ facts: string }>(
      "SELECT facts FROM audit_entry WHERE act = 'assessCompetence' AND actor_id = ?",
      [team.lead.id],
    );
    expect(JSON.parse(line?.facts ?? '{}')).toMatchObject({ given: { kind: 'LEAD', level: '…' } });
  });

  test('a gap proposes courses still to come and colleagues who offer to teach', async () => {
    const { desk, lead, other, head, competenceId } = team;
    const course = { competenceId, hours: 24, isActive: true };
    for (const [title, startsOn] of [
      ['Dulu', '2024-02-01'],
      ['Bimtek otomasi', '2027-02-09'],
    ])
      await team.ask(head.cookie, COURSE, { input: { course: { ...course, title, startsOn } } });
    for (const mentor of [lead, other]) await assess(head, mentor, { kind: 'LEAD', level: 3 });
    await assess(lead, desk, { kind: 'LEAD', level: 1 });
    await offerToTeach(other);

    expect(await team.ask(desk.cookie, GAPS, {})).toEqual({
      gaps: [
        {
          level: { required: 2, level: 1, competence: { name: { text: 'Systems' } } },
          courses: [{ title: 'Bimtek otomasi', startsOn: '2027-02-09' }],
          mentors: [{ id: other.id }],
        },
      ],
    });
  });

  test('the counts of the team hide small groups from all but who sees everybody', async () => {
    const { desk, lead, head, competenceId } = team;
    await assess(lead, desk, { kind: 'LEAD', level: 2 });

    const competence = { id: competenceId };
    expect(await team.ask(desk.cookie, COUNTS)).toEqual([{ needed: null, met: null, competence }]);
    expect(await team.ask(head.cookie, COUNTS)).toEqual([{ needed: 1, met: 1, competence }]);
  });

  test('twenty assessments at once leave one level', async () => {
    const { desk, lead } = team;
    const done = await Promise.all(
      Array.from({ length: 20 }, (_, index) => assess(lead, desk, { kind: 'LEAD', level: index % 4 })),
    );
    expect(done.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const rows = await library.house.db.query('SELECT level FROM competence_assessment');
    expect(rows).toHaveLength(1);
  });
});
