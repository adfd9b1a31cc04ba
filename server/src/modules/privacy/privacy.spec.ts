import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { newId } from '../../shared/id';
import { ok } from '../../shared/result';
import { noteLetters } from './breaches/note-letters';

const BREACH =
  'breach { id version status noticedAt dueAt hoursLeft isReportLate reportNumber toldCount tables toldAt reason } userErrors { code field message }';
const RECORD = `mutation($input: RecordDataBreachInput!) { saved: recordDataBreach(input: $input) { ${BREACH} } }`;
const UPDATE = `mutation($input: UpdateDataBreachInput!) { saved: updateDataBreach(input: $input) { ${BREACH} } }`;
const REPORT = `mutation($input: ReportDataBreachInput!) { saved: reportDataBreach(input: $input) { ${BREACH} } }`;
const TELL = `mutation($input: TellDataBreachInput!) { saved: tellDataBreach(input: $input) { toldCount unknown ${BREACH} } }`;
const AGAIN = `mutation($input: TellDataBreachAgainInput!) { saved: tellDataBreachAgain(input: $input) { chosenCount ${BREACH} } }`;
const CLOSE = `mutation($input: CloseDataBreachInput!) { saved: closeDataBreach(input: $input) { ${BREACH} } }`;
const FIND =
  'query($id: ID!) { dataBreach(id: $id) { status chosenCount toldCount failedCount clockChanges { noticedAt movedTo reason } } }';
const ASSESS =
  'mutation($input: SaveDataAssessmentInput!) { saved: saveDataAssessment(input: $input) { assessment { id version number versions { number } risks { risk likelihood severity measure } } userErrors { code field } } }';

type Breach = {
  id: string;
  version: number;
  status: string;
  dueAt: string;
  hoursLeft: number;
  isReportLate: boolean;
  reportNumber: string | null;
  toldCount: number;
  noticedAt: string;
};
type Found = { clockChanges: object[] };
type Saved = {
  breach: Breach | null;
  toldCount?: number;
  chosenCount?: number;
  unknown?: string[];
  userErrors: { code: string; field: string[] | null }[];
};

describe.each(dialects)('the registers of UU PDP on $name', (dialect) => {
  let library: TestLibrary;
  let admin: string;
  let now = new Date('2026-11-24T03:00:00Z');

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    admin = await library.signIn('administrator');
  });
  beforeEach(() => void (now = new Date('2026-11-24T03:00:00Z')));
  afterAll(() => library.stop());

  async function ask<Answer>(query: string, variables: object = {}, cookie = admin): Promise<Answer> {
    const { body } = await library.send(query, { variables, cookie });
    if (body.errors || !body.data) throw new Error(JSON.stringify(body.errors));
    return body.data as Answer;
  }
  const act = async (query: string, input: object): Promise<Saved> =>
    (await ask<{ saved: Saved }>(query, { input })).saved;
  async function done(query: string, input: object): Promise<Breach> {
    const { breach, userErrors } = await act(query, input);
    if (!breach) throw new Error(JSON.stringify(userErrors));
    return breach;
  }
  const record = (more: object = {}) =>
    done(RECORD, { breach: { title: 'Laptop dicuri', noticedAt: '2026-11-24T02:00:00Z', ...more } });
  const whole = {
    event: { indonesian: 'Laptop dicuri dari mobil dinas.', english: 'A laptop was stolen.' },
    measures: { indonesian: 'Kata sandi diganti.' },
    tables: ['member', 'loan'],
    peopleCount: 120,
  };
  const rows = (sql: string, values: readonly unknown[] = []) =>
    library.house.db.query<Record<string, unknown>>(sql, [...values]);
  const write = async (sql: string, values: readonly unknown[]) => {
    await library.house.db.transaction(async (tx) => ok(await tx.query(sql, [...values])), {
      skipAudit: true,
    });
  };
  const find = async (id: string) => (await ask<{ dataBreach: Found }>(FIND, { id })).dataBreach;
  const plan = async () => {
    const job = library.house.modules
      .flatMap(({ jobs = [] }) => jobs)
      .find(({ name }) => name === 'plan-messages');
    await job?.run(new AbortController().signal);
  };

  test('the register of processing has every activity with purpose, basis, retention and recipients', async () => {
    const { processingActivities: activities } = await ask<{
      processingActivities: {
        code: string;
        bases: string[];
        tables: { name: string; columns: string[]; meaning: { text: string } | null }[];
      }[];
    }>(
      '{ processingActivities { code bases subjects recipients purpose { text } tables { name columns meaning { text } } } }',
    );

    const membership = activities.find(({ code }) => code === 'MEMBERSHIP');
    expect(membership?.bases).toEqual(['CONTRACT', 'PUBLIC_TASK']);
    expect(membership?.tables.find(({ name }) => name === 'member')?.columns).toEqual(
      expect.arrayContaining(['name', 'nik_cipher', 'guardian_phone']),
    );
    const unnamed = activities.flatMap(({ tables }) => tables.filter(({ meaning }) => meaning === null));
    expect(unnamed.map(({ name }) => name)).toEqual([]);
    expect(activities.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['STAFF_ACCOUNTS', 'AUDIT_TRAIL', 'CASES', 'ACCOUNTABILITY']),
    );
  });

  test('the clock runs from noticing, waits in the list of today, and lateness is said and not refused', async () => {
    const breach = await record();
    expect(breach).toMatchObject({
      status: 'NOTICED',
      dueAt: '2026-11-27T02:00:00.000Z',
      hoursLeft: 71,
      isReportLate: false,
    });
    const waiting = '{ staffWaiting { dataBreachCount dataBreachHoursLeft } }';
    expect(await ask(waiting)).toEqual({ staffWaiting: { dataBreachCount: 1, dataBreachHoursLeft: 71 } });

    now = new Date('2026-11-28T03:00:00Z');
    admin = await library.signIn('administrator');
    expect(await ask(waiting)).toEqual({ staffWaiting: { dataBreachCount: 1, dataBreachHoursLeft: -25 } });
    const reported = await done(REPORT, {
      id: breach.id,
      version: breach.version,
      reportedAt: '2026-11-28T02:30:00Z',
      number: 'B-12/2026',
    });

    expect(reported).toMatchObject({ status: 'REPORTED', isReportLate: true, reportNumber: 'B-12/2026' });
    // The people must be told within the same hours.
    expect(await ask(waiting)).toEqual({ staffWaiting: { dataBreachCount: 1, dataBreachHoursLeft: -25 } });
    await done(CLOSE, { id: breach.id, version: reported.version, reason: 'Tidak ada orang yang terkena.' });
    expect(await ask(waiting)).toEqual({ staffWaiting: { dataBreachCount: 0, dataBreachHoursLeft: null } });
  });

  test('what cannot be is refused: the future, an unknown table, an old version, a report before noticing', async () => {
    const wrong = await act(RECORD, {
      breach: { title: ' ', noticedAt: '2026-11-25T02:00:00Z', tables: ['branch'], peopleCount: -1 },
    });
    expect(wrong.userErrors.map(({ code, field }) => `${code} ${field?.join('.')}`).sort()).toEqual([
      'INVALID breach.noticedAt',
      'INVALID breach.peopleCount',
      'INVALID breach.tables',
      'REQUIRED breach.title',
    ]);
    const breach = await record();
    const { id } = breach;
    expect((await act(UPDATE, { id, version: 9, changes: {} })).userErrors[0]?.code).toBe('STALE_VERSION');
    const early = await act(REPORT, { id, version: 1, reportedAt: '2026-11-24T01:00:00Z', number: ' ' });
    expect(early.userErrors.map(({ field }) => field)).toEqual([['number'], ['reportedAt']]);
    expect((await act(UPDATE, { id: newId('brc'), version: 1, changes: {} })).userErrors[0]?.code).toBe(
      'NOT_FOUND',
    );
  });

  test('closing needs a reason, a closed one is opened again with another, and nothing is deleted', async () => {
    const breach = await record();
    const { id } = breach;
    expect((await act(CLOSE, { id, version: 1, reason: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['reason'] },
    ]);
    const closed = await done(CLOSE, { id, version: 1, reason: 'Laptop kembali, tersandi.' });
    expect(closed).toMatchObject({ status: 'CLOSED', version: 2 });
    expect((await act(UPDATE, { id, version: 2, changes: whole })).userErrors[0]?.code).toBe('NOT_ALLOWED');
    const opened = await done(CLOSE, { id, version: 2, reason: 'Ternyata dibaca.', isReopened: true });
    expect(opened.status).toBe('NOTICED');

    const acts = await rows('SELECT act FROM audit_entry WHERE object_id = ? ORDER BY id', [id]);
    expect(acts.map(({ act: name }) => name).sort()).toEqual([
      'closeDataBreach',
      'closeDataBreach',
      'recordDataBreach',
    ]);
  });

  test('people are told once each, a child too, by cards or ids; cards that lead nowhere are named', async () => {
    const adult = await library.signInMember();
    const child = await library.signInMember();
    await library.house.db.transaction(async (tx) => {
      await tx.query('UPDATE member SET email = ? WHERE id = ?', ['ibu@contoh.example', adult.id]);
      await tx.query(
        "UPDATE member SET birth_date = '2016-03-01', guardian_id = ?, email = NULL, phone = NULL WHERE id = ?",
        [adult.id, child.id],
      );
      return { ok: true as const, value: null };
    });
    const empty = await record();
    const lacking = { id: empty.id, version: empty.version, cardNumbers: [adult.cardNumber] };
    expect((await act(TELL, { ...lacking, idempotencyKey: newId('key') })).userErrors[0]?.code).toBe(
      'NOT_ALLOWED',
    );

    const breach = await record(whole);
    const first = await act(TELL, {
      id: breach.id,
      version: breach.version,
      cardNumbers: [adult.cardNumber.toLowerCase(), ` ${adult.cardNumber} `, 'PP-26-999999'],
      memberIds: [child.id],
      idempotencyKey: newId('key'),
    });
    const second = await act(TELL, {
      id: breach.id,
      version: breach.version + 1,
      memberIds: [child.id, adult.id],
      idempotencyKey: newId('key'),
    });
    await plan();
    await plan();

    expect([first.toldCount, first.unknown, second.toldCount]).toEqual([2, ['PP-26-999999'], 0]);
    const messages = await rows(
      "SELECT member_id, template, status FROM message WHERE template = 'DATA_BREACH' ORDER BY id",
    );
    expect(messages.map(({ member_id: id }) => id).sort()).toEqual([adult.id, child.id].sort());
    expect(messages.every(({ status }) => status === 'QUEUED')).toBe(true);
    expect(await rows('SELECT status FROM data_breach WHERE id = ?', [breach.id])).toEqual([
      { status: 'NOTICED' },
    ]);
  });

  test('a letter that failed tells nobody: the clock goes on until it is told again', async () => {
    const [reached, lost] = [await library.signInMember(), await library.signInMember()];
    const breach = await record(whole);
    const told = await done(TELL, {
      id: breach.id,
      version: breach.version,
      memberIds: [reached.id, lost.id],
      idempotencyKey: newId('key'),
    });
    const { version } = await done(REPORT, {
      id: breach.id,
      version: told.version,
      reportedAt: '2026-11-24T02:30:00Z',
      number: 'B-13/2026',
    });
    const settle = (memberId: string, status: string, sentAt: string | null) =>
      write('UPDATE message SET status = ?, sent_at = ? WHERE about_id = ? AND member_id = ?', [
        status,
        sentAt,
        breach.id,
        memberId,
      ]);
    await plan();
    await settle(reached.id, 'SENT', '2026-11-24 03:00:00.000');
    await settle(lost.id, 'FAILED', null);
    expect(await noteLetters(library.house)).toBe(2);
    expect(await noteLetters(library.house)).toBe(0);
    expect(await find(breach.id)).toMatchObject({
      status: 'REPORTED',
      chosenCount: 2,
      toldCount: 1,
      failedCount: 1,
    });

    const again = { id: breach.id, version };
    expect(await act(AGAIN, { ...again, idempotencyKey: newId('key') })).toMatchObject({ chosenCount: 1 });
    await plan();
    expect(await rows('SELECT id FROM message WHERE about_id = ?', [breach.id])).toHaveLength(3);
    expect(await find(breach.id)).toMatchObject({ status: 'REPORTED', failedCount: 0 });
    await write("UPDATE message SET status = 'SENT', sent_at = ? WHERE about_id = ? AND cause LIKE '%:2'", [
      '2026-11-24 03:00:00.000',
      breach.id,
    ]);
    await noteLetters(library.house);
    expect(await find(breach.id)).toMatchObject({ status: 'TOLD', toldCount: 2, failedCount: 0 });
    const nobody = { ...again, version: version + 1, idempotencyKey: newId('key') };
    expect((await act(AGAIN, nobody)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test('another moment of noticing needs a reason, moves the clock, and what was said before is kept', async () => {
    const breach = await record();
    const { id, version, noticedAt } = breach;
    const moved = { id, version, changes: { noticedAt: '2026-11-24T01:00:00Z' } };
    expect((await act(UPDATE, { ...moved, noticedReason: ' ' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['noticedReason'] },
    ]);
    await done(UPDATE, { id, version, changes: { noticedAt, title: 'Laptop dinas' } });

    const changed = await done(UPDATE, {
      ...moved,
      version: version + 1,
      noticedReason: 'Petugas jaga melihatnya lebih dulu.',
    });

    expect(changed.dueAt).toBe('2026-11-27T01:00:00.000Z');
    expect((await find(id)).clockChanges).toEqual([
      {
        noticedAt: '2026-11-24T02:00:00.000Z',
        movedTo: '2026-11-24T01:00:00.000Z',
        reason: 'Petugas jaga melihatnya lebih dulu.',
      },
    ]);
  });

  test('fifty parallel letters to one card are one', async () => {
    const member = await library.signInMember();
    const breach = await record(whole);
    const input = {
      id: breach.id,
      version: breach.version,
      cardNumbers: [member.cardNumber],
      idempotencyKey: newId('key'),
    };

    const answers = await Promise.all(Array.from({ length: 50 }, () => act(TELL, input)));

    expect(new Set(answers.map(({ toldCount }) => toldCount))).toEqual(new Set([1]));
    expect(await rows('SELECT member_id FROM data_breach_person WHERE breach_id = ?', [breach.id])).toEqual([
      { member_id: member.id },
    ]);
  });

  test('an assessment keeps its versions, and names an activity of the register', async () => {
    const entry = {
      activity: 'MEMBERSHIP',
      name: 'Data anak',
      why: 'Data spesifik.',
      risks: [{ risk: 'Dilihat tanpa perlu.', likelihood: 'MEDIUM', severity: 'HIGH' }],
      decision: 'PROCEED_WITH_MEASURES',
      decidedBy: 'Kepala',
      decidedOn: '2026-11-20',
      nextReviewOn: '2027-05-20',
    };
    type Assessed = {
      saved: {
        assessment: { id: string; version: number; number: number; versions: object[] } | null;
        userErrors: { field: string[] }[];
      };
    };
    const save = async (input: object) => (await ask<Assessed>(ASSESS, { input })).saved;

    const { assessment } = await save({ assessment: entry });
    const next = await save({
      id: assessment?.id,
      version: assessment?.version,
      assessment: { ...entry, name: 'Data anak dan wali' },
    });
    const wrong = await save({
      assessment: { ...entry, activity: 'NOTHING', risks: [], decidedOn: '2026-02-28' },
    });

    expect(next.assessment).toMatchObject({ number: 2, versions: [{ number: 2 }, { number: 1 }] });
    expect(wrong.userErrors.map(({ field }) => field.join('.'))).toEqual([
      'assessment.activity',
      'assessment.risks',
    ]);
    const kept = await rows(
      'SELECT facts FROM data_assessment_version WHERE assessment_id = ? AND number = 1',
      [assessment?.id],
    );
    expect(JSON.parse(String(kept[0]?.['facts']))).toMatchObject({ name: 'Data anak' });
  });

  test('papers and the table are there for who may, in both languages, and taking the table is audited', async () => {
    const breach = await record({ ...whole, title: 'Surat' });
    const get = (name: string, cookie: string) =>
      fetch(`${library.origin}/staff/files/privacy/${name}`, { headers: { cookie } });

    for (const language of ['id', 'en'])
      for (const name of [`register-${language}.pdf`, `breach-${breach.id}-${language}.pdf`]) {
        const answer = await get(name, admin);
        expect([name, answer.headers.get('content-type')]).toEqual([name, 'application/pdf']);
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
      }
    const table = await get('register-id.xlsx', admin);
    expect(table.status).toBe(200);
    expect((await table.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
    expect((await get('register-id.pdf', await library.signIn('desk'))).status).toBe(403);
    expect((await get(`breach-${newId('brc')}-id.pdf`, admin)).status).toBe(404);
    const noted = await rows("SELECT facts FROM audit_entry WHERE act = 'exportReport'");
    expect(String(noted[0]?.['facts'])).toContain('processingRegister');
  });
});
