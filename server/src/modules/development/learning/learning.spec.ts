import { dialects } from '../../../../test/dialects';
import { rememberRows } from '../../../../test/fresh-rows';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { SkilledTeam } from '../testing/skilled-team';
import { openSkilledTeam } from '../testing/skilled-team';
import type { SignedInStaff } from '../testing/staff-room';

const LEARNT =
  'development { certificates { id kind number validUntil seenOn version seenByStaff { id } } trainings { id title provider hours seenOn version competence { id } } trainingYears { year hours unseenHours targetHours } }';
const CERTIFICATE = `mutation ($input: SaveStaffCertificateInput!) { saved: saveStaffCertificate(input: $input) { ${LEARNT} userErrors { code field message } } }`;
const TRAINING = `mutation ($input: SaveStaffTrainingInput!) { saved: saveStaffTraining(input: $input) { ${LEARNT} userErrors { code field message } } }`;
const CONFIRM = `mutation ($input: ConfirmStaffProofInput!) { saved: confirmStaffProof(input: $input) { ${LEARNT} userErrors { code field message } } }`;
const REMOVE = `mutation ($input: RemoveStaffProofInput!) { saved: removeStaffProof(input: $input) { ${LEARNT} userErrors { code field message } } }`;
const COURSE =
  'mutation ($input: SaveTrainingCourseInput!) { saved: saveTrainingCourse(input: $input) { course { id version title event { id } } userErrors { code field } } }';

type Proof = { id: string; seenOn: string | null; version: number };
type Saved = {
  development: {
    certificates: (Proof & { kind: string; seenByStaff: { id: string } | null })[];
    trainings: (Proof & { title: string; hours: number })[];
    trainingYears: { year: number; hours: number; unseenHours: number; targetHours: number }[];
  } | null;
  userErrors: { code: string; field: string[]; message: string }[];
};

describe.each(dialects)('certificates and training of staff, on $name', (dialect) => {
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

  const save = (who: SignedInStaff, query: string, input: object): Promise<Saved> =>
    team.ask(who.cookie, query, { input });
  const firstAid = {
    kind: 'P3K',
    number: '123/PMI/2024',
    issuer: 'PMI Kota Pasuruan',
    validUntil: '2026-12-20',
  };
  const trained = { title: 'Bimtek klasifikasi', completedOn: '2026-10-02', hours: 10 };
  const codes = ({ userErrors }: Saved) => userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

  test('what somebody enters of their own counts once the lead has seen the paper', async () => {
    const { desk, lead } = team;
    await save(desk, CERTIFICATE, { staffId: desk.id, certificate: firstAid });
    const entered = await save(desk, TRAINING, { staffId: desk.id, training: trained });
    expect(entered.development?.certificates).toMatchObject([
      { kind: 'P3K', seenOn: null, seenByStaff: null },
    ]);
    // 30 hours are asked of the post, and 24 at most of staff on contract.
    expect(entered.development?.trainingYears.at(-1)).toEqual({
      year: 2026,
      hours: 0,
      unseenHours: 10,
      targetHours: 24,
    });

    const [certificate] = entered.development?.certificates ?? [];
    const [training] = entered.development?.trainings ?? [];
    expect(codes(await save(desk, CONFIRM, { id: training?.id, version: 1 }))).toEqual([
      'NOT_ALLOWED staffId',
    ]);
    await save(lead, CONFIRM, { id: certificate?.id, version: 1 });
    const seen = await save(lead, CONFIRM, { id: training?.id, version: 1 });
    expect(seen.development?.certificates).toMatchObject([
      { seenOn: '2026-11-24', seenByStaff: { id: lead.id } },
    ]);
    expect(seen.development?.trainingYears.at(-1)).toMatchObject({ hours: 10, unseenHours: 0 });
  });

  test('what was seen and is changed by the person waits anew, and only others remove it', async () => {
    const { desk, lead } = team;
    const first = await save(lead, TRAINING, { staffId: desk.id, training: trained });
    const [training] = first.development?.trainings ?? [];
    expect(training).toMatchObject({ seenOn: '2026-11-24', version: 1 });

    expect(codes(await save(desk, REMOVE, { id: training?.id }))).toEqual(['NOT_ALLOWED staffId']);
    const changed = await save(desk, TRAINING, {
      staffId: desk.id,
      id: training?.id,
      version: 1,
      training: { ...trained, hours: 400 },
    });
    expect(changed.development?.trainings).toMatchObject([{ hours: 400, seenOn: null, version: 2 }]);
    // What was seen once stays, also after its owner changed it.
    const alone = await save(desk, REMOVE, { id: training?.id });
    expect(codes(alone)).toEqual(['NOT_ALLOWED staffId']);
    expect(alone.userErrors[0]?.message).toContain('sudah dilihat');
    expect((await save(lead, REMOVE, { id: training?.id })).development?.trainings).toEqual([]);
  });

  test('what nobody has seen its owner removes', async () => {
    const { desk } = team;
    const { development } = await save(desk, TRAINING, { staffId: desk.id, training: trained });
    const removed = await save(desk, REMOVE, { id: development?.trainings[0]?.id });
    expect(removed.development?.trainings).toEqual([]);
  });

  test('a lead confirms only the words they have read', async () => {
    const { desk, lead } = team;
    const entered = await save(desk, TRAINING, { staffId: desk.id, training: trained });
    const id = entered.development?.trainings[0]?.id;
    await save(desk, TRAINING, { staffId: desk.id, id, version: 1, training: { ...trained, hours: 400 } });

    const late = await save(lead, CONFIRM, { id, version: 1 });
    expect(codes(late)).toEqual(['STALE_VERSION version']);
    const now = await save(lead, CONFIRM, { id, version: 2 });
    expect(now.development?.trainings).toMatchObject([{ hours: 400, seenOn: '2026-11-24', version: 3 }]);
  });

  test('training of a known course takes from it what is not said', async () => {
    const { desk, head, competenceId } = team;
    const made = await team.ask<{ course: { id: string; version: number } }>(head.cookie, COURSE, {
      input: { course: { title: 'Otomasi', provider: 'Perpusnas', competenceId, hours: 24, isActive: true } },
    });
    const saved = await save(desk, TRAINING, {
      staffId: desk.id,
      training: { courseId: made.course.id, completedOn: '2026-11-24' },
    });
    expect(saved.development?.trainings).toMatchObject([
      { title: 'Otomasi', provider: 'Perpusnas', hours: 24, competence: { id: competenceId } },
    ]);
  });

  test('refuses the future, no hours, an unknown course, a stale version and strangers', async () => {
    const { desk, other } = team;
    const wrong = await save(desk, TRAINING, {
      staffId: desk.id,
      training: { courseId: 'tcr_00000000000000000000000000', completedOn: '2026-11-25' },
    });
    expect(codes(wrong).sort()).toEqual([
      'INVALID training.completedOn',
      'INVALID training.hours',
      'NOT_FOUND training.courseId',
      'REQUIRED training.title',
    ]);
    const { development } = await save(desk, CERTIFICATE, { staffId: desk.id, certificate: firstAid });
    const known = { staffId: desk.id, id: development?.certificates[0]?.id, certificate: firstAid };
    expect(codes(await save(desk, CERTIFICATE, { ...known, version: 7 }))).toEqual(['STALE_VERSION version']);
    expect(codes(await save(other, CERTIFICATE, { ...known, version: 1 }))).toEqual(['NOT_FOUND staffId']);
    // Somebody's certificate is not reached through one's own file either.
    expect(codes(await save(other, CERTIFICATE, { ...known, version: 1, staffId: other.id }))).toEqual([
      'NOT_FOUND id',
    ]);
    expect(codes(await save(other, REMOVE, { id: known.id }))).toEqual(['NOT_FOUND staffId']);
  });

  test('an act sent twice under one key is written once', async () => {
    const { desk } = team;
    const input = { staffId: desk.id, training: trained, idempotencyKey: 'pelatihan-1' };
    await save(desk, TRAINING, input);
    expect((await save(desk, TRAINING, input)).development?.trainings).toHaveLength(1);
  });

  test('the log of acts keeps no number of a certificate', async () => {
    const { desk } = team;
    await save(desk, CERTIFICATE, { staffId: desk.id, certificate: firstAid });
    const lines = await library.house.db.query<{ facts: string }>('SELECT facts FROM audit_entry');
    expect(lines.map(({ facts }) => facts).join()).not.toContain('PMI');
  });
});
