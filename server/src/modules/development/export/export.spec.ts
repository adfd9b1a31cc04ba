import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';

const TRAINING =
  'mutation ($input: SaveStaffTrainingInput!) { saveStaffTraining(input: $input) { userErrors { code } } }';

describe.each(dialects)('lists of the development of staff, on $name', (dialect) => {
  let library: TestLibrary;
  let team: SkilledTeam;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    team = await openSkilledTeam(library);
    const { desk, lead, competenceId } = team;
    for (const [title, completedOn] of [
      ['=SUM(A1)', '2026-10-02'],
      ['Tahun lalu', '2025-10-02'],
    ])
      await team.ask(lead.cookie, TRAINING, {
        input: { staffId: desk.id, training: { title, completedOn, competenceId, hours: 8 } },
      });
  });
  afterAll(() => library.stop());

  const get = (address: string, cookie?: string) =>
    fetch(`${library.origin}/staff/files/${address}`, {
      headers: cookie === undefined ? {} : { cookie },
      redirect: 'manual',
    });
  const linesOf = async (answer: Response) =>
    (await answer.text()).replace('\uFEFF', '').trim().split('\r\n');

  test('training of a year by person is taken by the head alone, with a line in the log', async () => {
    const answer = await get('staff-training/2026-id.csv', team.head.cookie);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="pelatihan-pegawai-2026.csv"',
    );
    const lines = await linesOf(answer);
    expect(lines[0]).toContain('"Jam pelatihan (JP)"');
    expect(lines).toHaveLength(2);
    // Nothing in it is run as a formula.
    expect(lines[1]).toContain('"\'=SUM(A1)"');
    const [line] = await library.house.db.query<{ facts: string; actorId: string }>(
      "SELECT facts, actor_id AS actorId FROM audit_entry WHERE act = 'exportReport'",
    );
    expect(line?.actorId).toBe(team.head.id);
    expect(JSON.parse(line?.facts ?? '')).toEqual({
      given: { list: 'staffTraining', year: 2026 },
      rowCount: 1,
    });
  });

  test('nobody else takes it, and no year that is none', async () => {
    const member = await library.signInMember();
    const statuses = [
      (await get('staff-training/2026-id.csv', team.lead.cookie)).status,
      (await get('staff-training/2026-id.csv', team.desk.cookie)).status,
      (await get('staff-training/2026-id.csv', member.cookie)).status,
      (await get('staff-training/2026-id.csv')).status,
      (await get('staff-training/2026-id.pdf', team.head.cookie)).status,
    ];
    expect(statuses.slice(0, 2)).toEqual([403, 403]);
    expect(statuses.slice(3)).toEqual([303, 404]);
    expect([303, 403]).toContain(statuses[2]);
  });

  test('it is a workbook too', async () => {
    const answer = await get('staff-training/2026-en.xlsx', team.head.cookie);
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="training-of-staff-2026.xlsx"',
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
  });

  test('the matrix has no names, and hides one to four from whoever does not see everybody', async () => {
    const exact = await linesOf(await get('staff-matrix/en.csv', team.head.cookie));
    expect(exact).toEqual(['"The competence","Needed","Have it","Lack it"', '"Systems","1","0","1"']);
    const hidden = await get('staff-matrix/en.csv', team.lead.cookie);
    expect([200, 403]).toContain(hidden.status);
    if (hidden.status === 200) expect((await linesOf(hidden))[1]).toBe('"Systems","<5","<5","<5"');
  });
});
