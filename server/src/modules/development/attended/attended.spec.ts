import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { writeMember } from '../../circulation/testing/home-rows';
import { at, writeEvent } from '../../programmes/testing/programmes-home';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import { countAttendances } from './count-attendances';

const COURSE =
  'mutation ($input: SaveTrainingCourseInput!) { saved: saveTrainingCourse(input: $input) { course { id } } }';
const LEARNT =
  'query ($id: ID) { found: staffDevelopment(staffId: $id) { trainings { id title hours completedOn seenOn isByAttendance wasSeen seenByStaff { id } } trainingYears { year hours unseenHours } } }';

type Learnt = {
  trainings: { id: string; hours: number }[];
  trainingYears: { hours: number; unseenHours: number }[];
};

describe.each(dialects)('attendance that becomes training, on $name', (dialect) => {
  let library: TestLibrary;
  let startAgain: () => Promise<void>;
  let team: SkilledTeam;
  let memberId: string;
  let sessionIds: readonly string[];
  let eventId: string;
  let now = new Date();
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    startAgain = await rememberRows(library);
  });
  beforeEach(async () => {
    await startAgain();
    now = at('2026-11-26 12:00');
    team = await openSkilledTeam(library);
    const written = await write(async (tx) => {
      const member = await writeMember(tx, {});
      return { member, ...(await writeEvent(tx, { sessions: SESSIONS })) };
    });
    memberId = written.member;
    ({ eventId, sessionIds } = written);
    const { competenceId, head, desk } = team;
    await team.ask(head.cookie, COURSE, {
      input: { course: { title: 'Rujukan digital', competenceId, hours: 8, eventId, isActive: true } },
    });
    await write((tx) =>
      insertRows(tx, 'staff_card', [
        { id: newId('sca'), staff_id: desk.id, member_id: memberId, linked_at: '2026-11-01 01:00:00.000' },
      ]),
    );
  });
  afterAll(() => library.stop());

  const SESSIONS = [
    ['2026-11-20 09:00', '2026-11-20 12:00'],
    ['2026-11-23 09:00', '2026-11-23 12:00'],
  ] as const;
  const write = async <T>(work: (tx: Parameters<typeof insertRows>[0]) => Promise<T>): Promise<T> => {
    const done = await library.house.db.transaction(async (tx) => ok(await work(tx)));
    if (!done.ok) throw new Error('A unit of the test was refused.');
    return done.value;
  };
  const attend = (places: readonly string[]) =>
    write(async (tx) => {
      const [registrationId, personId] = [newId('reg'), newId('rgp')];
      const moment = sqlInstant(at('2026-11-20 09:00'));
      await insertRows(tx, 'registration', [
        {
          ...{ id: registrationId, event_id: eventId, kind: 'MEMBER', status: 'CONFIRMED' },
          ...{ member_id: memberId, locale: 'ID', party_size: 1, queue_number: 1 },
          ...{ created_at: moment, created_by: 'test' },
        },
      ]);
      await insertRows(tx, 'registered_person', [
        {
          id: personId,
          registration_id: registrationId,
          member_id: memberId,
          name: 'Dewi',
          ticket_code: 'T1',
        },
      ]);
      await insertRows(
        tx,
        'event_place',
        sessionIds.map((sessionId) => ({
          ...{
            id: newId('evl'),
            session_id: sessionId,
            registration_id: registrationId,
            person_id: personId,
          },
          ...{ seats: 1, status: 'RESERVED', attended_at: places.includes(sessionId) ? moment : null },
        })),
      );
    });
  const learnt = (): Promise<Learnt> => team.ask(team.head.cookie, LEARNT, { id: team.desk.id });

  test('whoever linked their card gets the hours, seen by being there', async () => {
    await attend(sessionIds);
    expect(await countAttendances(library.house)).toBe(1);

    const { trainings, trainingYears } = await learnt();
    expect(trainings).toEqual([
      {
        id: expect.any(String),
        title: 'Rujukan digital',
        hours: 8,
        completedOn: '2026-11-23',
        seenOn: '2026-11-26',
        isByAttendance: true,
        wasSeen: true,
        seenByStaff: null,
      },
    ]);
    expect(trainingYears.at(-1)).toMatchObject({ hours: 8, unseenHours: 0 });
  });

  test('each course counts once, also when its training was removed', async () => {
    await attend(sessionIds);
    await countAttendances(library.house);
    expect(await countAttendances(library.house)).toBe(0);
    const [training] = (await learnt()).trainings;
    await team.ask(
      team.lead.cookie,
      'mutation ($input: RemoveStaffProofInput!) { removeStaffProof(input: $input) { userErrors { code } } }',
      { input: { id: training?.id } },
    );
    expect(await countAttendances(library.house)).toBe(0);
    expect((await learnt()).trainings).toEqual([]);
  });

  test('half of the sessions are half of the hours; none is nothing', async () => {
    await attend(sessionIds.slice(0, 1));
    await countAttendances(library.house);
    expect((await learnt()).trainings).toMatchObject([{ hours: 4, completedOn: '2026-11-20' }]);
  });

  test('nothing counts before the last session is over, nor without having come', async () => {
    await attend([]);
    expect(await countAttendances(library.house)).toBe(0);
  });

  test('a course that still goes on waits, and two days more', async () => {
    await attend(sessionIds);
    now = at('2026-11-23 11:00');
    expect(await countAttendances(library.house)).toBe(0);
    now = at('2026-11-25 11:59');
    expect(await countAttendances(library.house)).toBe(0);
    now = at('2026-11-25 12:00');
    expect(await countAttendances(library.house)).toBe(1);
  });

  test('a scan that comes late counts', async () => {
    await attend(sessionIds.slice(0, 1));
    now = at('2026-11-24 12:00');
    await countAttendances(library.house);
    await library.house.db.writer.query('UPDATE event_place SET attended_at = ? WHERE session_id = ?', [
      sqlInstant(at('2026-11-23 09:00')),
      sessionIds[1],
    ]);
    now = at('2026-11-25 12:00');
    await countAttendances(library.house);
    expect((await learnt()).trainings).toMatchObject([{ hours: 8, completedOn: '2026-11-23' }]);
  });

  test('training that somebody entered themselves is not counted twice', async () => {
    const { desk } = team;
    await attend(sessionIds);
    const [course] = await library.house.db.query<{ id: string }>('SELECT id FROM training_course');
    await team.ask(
      desk.cookie,
      'mutation ($input: SaveStaffTrainingInput!) { saveStaffTraining(input: $input) { userErrors { code } } }',
      { input: { staffId: desk.id, training: { courseId: course?.id, completedOn: '2026-11-23' } } },
    );
    expect(await countAttendances(library.house)).toBe(0);
    expect((await learnt()).trainings).toHaveLength(1);
  });
});
