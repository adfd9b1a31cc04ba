import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import { forgetClosedStaff } from './forget-closed-staff';

const DAY_MS = 86_400_000;

describe.each(dialects)('what is kept of staff, on $name', (dialect) => {
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
    now = new Date('2026-11-24T03:00:00Z');
    team = await openSkilledTeam(library);
    const { desk, lead, competenceId } = team;
    await team.ask(
      lead.cookie,
      'mutation ($input: AssessCompetenceInput!) { assessCompetence(input: $input) { userErrors { code } } }',
      { input: { staffId: desk.id, competenceId, kind: 'LEAD', level: 2 } },
    );
    await team.ask(
      lead.cookie,
      'mutation ($input: SaveStaffTrainingInput!) { saveStaffTraining(input: $input) { userErrors { code } } }',
      { input: { staffId: desk.id, training: { title: 'Bimtek', completedOn: '2026-10-02', hours: 8 } } },
    );
  });
  afterAll(() => library.stop());

  const count = async (table: string): Promise<number> =>
    (await library.house.db.query(`SELECT staff_id FROM ${table}`)).length;
  const kept = async () =>
    Promise.all(['competence_assessment', 'staff_training', 'staff_profile'].map(count));
  const after = async (days: number) => {
    now = new Date(now.getTime() + days * DAY_MS);
    await forgetClosedStaff(library.house);
    return kept();
  };
  const setActive = (isActive: 0 | 1) =>
    library.house.db.writer.query('UPDATE staff_member SET is_active = ? WHERE id = ?', [
      isActive,
      team.desk.id,
    ]);

  test('assessments go 30 days after an account was closed, all else after a year', async () => {
    await setActive(0);
    expect(await after(0)).toEqual([1, 1, 1]);
    expect(await after(29)).toEqual([1, 1, 1]);
    expect(await after(1)).toEqual([0, 1, 1]);
    expect(await after(335)).toEqual([0, 0, 0]);
  });

  test('an account that is opened again keeps what is there', async () => {
    await setActive(0);
    await after(20);
    await setActive(1);
    expect(await after(200)).toEqual([1, 1, 1]);
    await setActive(0);
    expect(await after(1)).toEqual([1, 1, 1]);
    expect(await after(29)).toEqual([1, 1, 1]);
  });

  test('of somebody who never had a profile all goes as well', async () => {
    const { desk, head, lead } = team;
    await team.ask(
      head.cookie,
      'mutation ($input: SaveSopPageInput!) { saveSopPage(input: $input) { page { id } } }',
      { input: { page: { title: { indonesian: 'A' }, body: { indonesian: 'B' }, isActive: true } } },
    );
    const [page] = await library.house.db.query<{ id: string }>('SELECT id FROM sop_page');
    await team.ask(
      desk.cookie,
      'mutation ($input: ConfirmSopReadingInput!) { confirmSopReading(input: $input) { page { id } } }',
      { input: { sopId: page?.id, number: 1 } },
    );
    await team.ask(
      lead.cookie,
      'mutation ($input: SaveStaffCertificateInput!) { saveStaffCertificate(input: $input) { userErrors { code } } }',
      { input: { staffId: desk.id, certificate: { kind: 'P3K' } } },
    );
    await library.house.db.writer.query('DELETE FROM staff_profile WHERE staff_id = ?', [desk.id]);
    await setActive(0);

    const rows = async () => [
      ...(await kept()),
      await count('sop_reading'),
      await count('staff_certificate'),
    ];
    await after(0);
    expect(await rows()).toEqual([1, 1, 1, 1, 1]);
    await after(30);
    expect(await rows()).toEqual([0, 1, 1, 1, 1]);
    await after(335);
    expect(await rows()).toEqual([0, 0, 0, 0, 0]);
  });

  test('assessments of three years ago go, training stays', async () => {
    expect(await after(3 * 365)).toEqual([1, 1, 1]);
    expect(await after(1)).toEqual([0, 1, 1]);
  });
});
