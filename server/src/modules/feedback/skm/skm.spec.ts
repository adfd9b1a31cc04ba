import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { writeBranches } from '../../circulation/testing/home-rows';
import { inviteReaders, findInvitationFacts } from './invitations/invite-readers';
import type { SkmDeps } from './deps';
import { publicationFile } from './periods/publication-file';
import { openPass } from './sheets/survey-pass';
import { TokenBuckets } from '../../../platform/graphql/limits/token-buckets';

const ANSWER = `mutation ($input: AnswerSatisfactionSurveyInput!) { answerSatisfactionSurvey(input: $input) {
  outcome isComplete userErrors { code field message } } }`;
const FORM =
  'query ($pass: String!) { satisfactionForm(pass: $pass) { channel state service { code } elements { code question { text } answers { text } } } }';
const OPEN = `mutation ($input: OpenSatisfactionPeriodInput!) { openSatisfactionPeriod(input: $input) { period { id version status } userErrors { code field } } }`;
const CLOSE = `mutation ($input: CloseSatisfactionPeriodInput!) { closeSatisfactionPeriod(input: $input) { period { id version status } userErrors { code } } }`;
const PUBLISH = `mutation ($input: PublishSatisfactionPeriodInput!) { publishSatisfactionPeriod(input: $input) { period { id version status } userErrors { code } } }`;
const ENTER = `mutation ($input: EnterSatisfactionSheetInput!) { enterSatisfactionSheet(input: $input) { period { id results { completeCount } } userErrors { code } } }`;
const ACT = `mutation ($input: SaveSatisfactionActInput!) { saveSatisfactionAct(input: $input) { act { id version status } userErrors { code field } } }`;
const RESULTS =
  'results { completeCount incompleteCount index { value grade } printedWeightIndex { value } weakest elements { code mean index { value grade } } services { service { code } completeCount } groups { kind value completeCount index { value } } }';
const PERIOD = `query ($id: ID!) { satisfactionPeriod(id: $id) { ${RESULTS} sample { servedCount neededCount services { service { code } servedCount neededCount } } links { service { code } deskUrl kioskUrl } } }`;
const PUBLISHED = `{ publishedSatisfactionPeriods { id status ${RESULTS} acts { cause { text } act { text } status } } }`;

type Sent = {
  readonly answerSatisfactionSurvey: {
    readonly outcome: string | null;
    readonly isComplete: boolean | null;
    readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
  };
};

type Results = { readonly completeCount: number };

const FULL = { u1: 3, u2: 3, u3: 3, u4: 4, u5: 3, u6: 3, u7: 3, u8: 3, u9: 3 };
let key = 0;
const sheetKey = (): string => `sheet-key-of-chance-${String(++key)}`;

describe.each(dialects)('the satisfaction survey on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let desk: string;
  let rina: SignedInMember;
  let periodId: string;
  let now = new Date('2026-11-24T02:00:00Z');
  let deps: SkmDeps;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
    desk = await library.signIn('desk');
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    rina = await library.signInMember({ name: 'Rina' });
    deps = {
      ...library.house,
      publicOrigin: '',
      throttle: new TokenBuckets({ capacity: 1e9, restoreRate: 1 }),
      deskThrottle: new TokenBuckets({ capacity: 1e9, restoreRate: 1 }),
    };
    const made = await ask<{ openSatisfactionPeriod: { period: { id: string } } }>(
      OPEN,
      { input: { fromDate: '2026-10-01', untilDate: '2026-12-31' } },
      librarian,
    );
    periodId = made.openSatisfactionPeriod.period.id;
  });
  afterAll(() => library.stop());
  // Every test has the time of its own, so that the throttle of one address is full again.
  beforeEach(() => void (now = new Date(now.getTime() + 180_000)));

  async function ask<T>(query: string, variables: object, cookie?: string): Promise<T> {
    const { body } = await library.send(query, { variables, ...(cookie ? { cookie } : {}) });
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as T;
  }
  const answer = async (pass: string, more: object = {}, cookie?: string) =>
    (await ask<Sent>(ANSWER, { input: { pass, sheetKey: sheetKey(), answers: FULL, ...more } }, cookie))
      .answerSatisfactionSurvey;
  const passOf = async (link: 'deskUrl' | 'kioskUrl'): Promise<string> => {
    const { satisfactionPeriod } = await ask<{
      satisfactionPeriod: { links: { deskUrl: string; kioskUrl: string }[] };
    }>(PERIOD, { id: periodId }, librarian);
    return satisfactionPeriod.links[0]?.[link].split('#')[1] ?? '';
  };
  const deskPass = () => passOf('deskUrl');
  const countSheets = async (): Promise<number> => {
    const [row] = await library.house.db.query<{ n: number | string }>(
      'SELECT COUNT(*) AS n FROM satisfaction_sheet',
    );
    return Number(row?.n);
  };
  async function consulted(memberId: string): Promise<void> {
    const at = now.toISOString().slice(0, 23).replace('T', ' ');
    await library.house.db.transaction(async (tx) => {
      await tx.query('DELETE FROM satisfaction_invitation WHERE member_id = ?', [memberId]);
      const [branch] = await tx.query<{ id: string }[]>('SELECT id FROM branch LIMIT 1');
      const id = library.house.newId('lon', now).slice(4);
      await tx.query(
        `INSERT INTO mentor (id, name, kind, topics, languages, branch_id, is_active, position, created_at, created_by, is_sample, version)
         VALUES (?, 'Mentor', 'STAFF', '', '', ?, 1, 0, ?, 'test', 0, 1)`,
        [`mtr_${id}`, branch?.id, at],
      );
      await tx.query(
        `INSERT INTO consultation_slot (id, mentor_id, branch_id, starts_at, ends_at, mode, status, created_at, created_by, is_sample, version)
         VALUES (?, ?, ?, ?, ?, 'ON_SITE', 'PUBLISHED', ?, 'test', 0, 1)`,
        [`cst_${id}`, `mtr_${id}`, branch?.id, at, at, at],
      );
      await tx.query(
        `INSERT INTO consultation (id, slot_id, mentor_id, branch_id, member_id, starts_at, ends_at, mode, status, stage, sector, topic, booked_at, booked_by, closed_at, closed_by, is_sample, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, 'ON_SITE', 'DONE', 'IDEA', 'FOOD', 'LICENCE', ?, 'test', ?, 'test', 0, 1)`,
        [`cns_${id}`, `cst_${id}`, `mtr_${id}`, branch?.id, memberId, at, at, at, at],
      );
      return ok(null);
    });
  }
  async function invite(memberId: string): Promise<string> {
    await consulted(memberId);
    await inviteReaders(deps);
    const [row] = await library.house.db.query<{ id: string }>(
      'SELECT id FROM satisfaction_invitation WHERE member_id = ?',
      [memberId],
    );
    const facts = await findInvitationFacts(deps, row?.id ?? '');
    return facts?.pass ?? '';
  }

  test('somebody who was served is invited once in 90 days, and reads the nine questions of the form', async () => {
    const pass = await invite(rina.id);
    const again = await inviteReaders(deps);

    const { satisfactionForm: form } = await ask<{
      satisfactionForm: { elements: { question: { text: string } }[] };
    }>(FORM, { pass });

    expect(again).toBe(0);
    expect(form).toMatchObject({
      channel: 'INVITATION',
      state: 'OPEN',
      service: { code: 'CONSULTATIONS' },
    });
    expect(form.elements).toHaveLength(9);
    expect(form.elements[3]).toMatchObject({ code: 'U4', answers: expect.arrayContaining([]) });
  });

  test('fifty submissions of one invitation at once are one sheet, and each is told kindly', async () => {
    const pass = await invite(rina.id);
    const before = await countSheets();

    const outcomes = await Promise.all(Array.from({ length: 50 }, () => answer(pass)));

    expect(await countSheets()).toBe(before + 1);
    expect(outcomes.filter(({ outcome }) => outcome === 'RECEIVED')).toHaveLength(1);
    expect(outcomes.filter(({ outcome }) => outcome === 'ALREADY_RECEIVED')).toHaveLength(49);
    expect((await ask<{ satisfactionForm: object }>(FORM, { pass })).satisfactionForm).toMatchObject({
      state: 'SPENT',
    });
  });

  test('the same sheet of a desk sent again is one sheet; other sheets by the same code are others', async () => {
    const pass = await deskPass();
    const before = await countSheets();
    const mine = sheetKey();

    const sent = [
      await answer(pass, { sheetKey: mine }),
      await answer(pass, { sheetKey: mine }),
      await answer(pass, { answers: { ...FULL, u8: null } }),
    ];

    expect(sent.map(({ outcome, isComplete }) => [outcome, isComplete])).toEqual([
      ['RECEIVED', true],
      ['ALREADY_RECEIVED', true],
      ['RECEIVED', false],
    ]);
    expect(await countSheets()).toBe(before + 2);
  });

  test('a wrong link, a value that is no answer and a key that says who sends it are refused, and nothing is kept', async () => {
    const pass = await deskPass();
    const before = await countSheets();

    const refused = [
      await answer('nonsense'),
      await answer(`${pass}x`),
      await answer(pass, { answers: { ...FULL, u3: 5 } }),
      await answer(pass, { sheetKey: 'rina@example.org is me' }),
    ];

    expect(
      refused.map(({ userErrors }) => userErrors.map(({ code, field }) => [code, field?.join('.')])),
    ).toEqual([
      [['NOT_FOUND', 'pass']],
      [['NOT_FOUND', 'pass']],
      [['INVALID', 'answers.u3']],
      [['INVALID', 'sheetKey']],
    ]);
    expect(await countSheets()).toBe(before);
  });

  test('the index is told from five complete sheets on, and before that only how many there are', async () => {
    const read = async () =>
      (await ask<{ satisfactionPeriod: { results: Results } }>(PERIOD, { id: periodId }, librarian))
        .satisfactionPeriod.results;
    const few = await read();
    const pass = await passOf('kioskUrl');
    for (let sent = few.completeCount; sent < 5; sent++) await answer(pass);

    expect(few.completeCount).toBeGreaterThan(0);
    expect(few.completeCount).toBeLessThan(5);
    expect(few).toMatchObject({ index: null, printedWeightIndex: null, elements: [], weakest: [] });
    expect(await read()).toMatchObject({ completeCount: 5, index: { grade: expect.any(String) } });
  });

  test('the code of a desk takes twenty sheets an hour from one address, while a tablet goes on', async () => {
    const pass = await deskPass();

    const outcomes: (string | undefined)[] = [];
    for (let sent = 0; sent < 21; sent++) outcomes.push((await answer(pass)).userErrors[0]?.code);

    expect(outcomes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect((await answer(await passOf('kioskUrl'))).outcome).toBe('RECEIVED');
  });

  test('a flood from one address waits with a kind word', async () => {
    const pass = await passOf('kioskUrl');

    const outcomes: (string | undefined)[] = [];
    for (let sent = 0; sent < 70; sent++) outcomes.push((await answer(pass)).userErrors[0]?.code);

    expect(outcomes.filter((code) => code === 'TOO_MANY_ATTEMPTS').length).toBeGreaterThan(0);
  });

  test('from a copy of the whole database nothing leads from a sheet to a person, a session, a device or a minute', async () => {
    const { db } = library.house;
    const before = await tablesOf();
    await answer(await invite(rina.id), { respondent: { ageBand: 'FROM_26', sex: 'FEMALE' } }, rina.cookie);
    await ask(ENTER, { input: { periodId, sheetKey: sheetKey(), service: 'LENDING', answers: FULL } }, desk);

    const after = await tablesOf();
    const grown = Object.keys(after).filter((name) => after[name] !== before[name]);
    const sheets = await db.query<Record<string, unknown>>('SELECT * FROM satisfaction_sheet');
    const others = await valuesOfAllTables(['satisfaction_sheet']);

    // The sheet and its spent hash; whom the house invited; the consultation this test made up. No audit entry, no
    // event, no key of idempotency.
    expect(grown.sort()).toEqual([
      'consultation',
      'consultation_slot',
      'mentor',
      'satisfaction_sheet',
      'satisfaction_spent',
    ]);
    expect(Object.keys(sheets[0] ?? {}).sort()).toEqual(
      'age_band channel education half_day id is_complete month occupation period_id service sex u1 u2 u3 u4 u5 u6 u7 u8 u9'.split(
        ' ',
      ),
    );
    // An id of a sheet is chance: it stands nowhere else, and it is no ULID.
    for (const { id } of sheets) {
      expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(others.has(String(id))).toBe(false);
    }
    expect(
      sheets.some((sheet) => Object.values(sheet).some((value) => String(value).includes(rina.id))),
    ).toBe(false);
  });

  test('sheets and spent hashes stand in no order of time', async () => {
    const { db } = library.house;
    const rows = await db.query<{ id: string }>('SELECT id FROM satisfaction_sheet');

    expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).sort());
    if (db.isSqlite) await expect(db.query('SELECT rowid FROM satisfaction_sheet')).rejects.toThrow(/rowid/);
  });

  test('what an invitation is spent by cannot be worked out without the key of the library', async () => {
    const [row] = await library.house.db.query<{ id: string }>('SELECT id FROM satisfaction_invitation');
    const facts = await findInvitationFacts(deps, row?.id ?? '');

    const other = { ...deps.dataKey, open: () => null };

    expect(openPass(deps.dataKey, facts?.pass ?? '')?.nonce).toHaveLength(22);
    expect(openPass(other, facts?.pass ?? '')).toBeNull();
  });

  test('a period of fewer than ten whole sheets is not published, neither on the portal nor on paper', async () => {
    const made = await ask<{ openSatisfactionPeriod: { period: { id: string } } }>(
      OPEN,
      { input: { fromDate: '2026-07-01', untilDate: '2026-09-30' } },
      librarian,
    );
    const { id } = made.openSatisfactionPeriod.period;
    for (let sent = 0; sent < 9; sent++)
      await ask(
        ENTER,
        { input: { periodId: id, sheetKey: sheetKey(), service: 'LENDING', answers: FULL } },
        desk,
      );
    const {
      closeSatisfactionPeriod: { period },
    } = await ask<{ closeSatisfactionPeriod: { period: { version: number } } }>(
      CLOSE,
      { input: { id, version: 1 } },
      librarian,
    );

    const refused = await ask<{ publishSatisfactionPeriod: object }>(
      PUBLISH,
      { input: { id, version: period.version } },
      librarian,
    );

    expect(refused.publishSatisfactionPeriod).toEqual({
      period: null,
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
    expect(await publicationFile(deps, id, 'ID')).toBeNull();
  });

  test('a period is counted, closed, kept and published with small groups hidden', async () => {
    const { satisfactionPeriod: open } = await ask<{ satisfactionPeriod: { results: object } }>(
      PERIOD,
      { id: periodId },
      librarian,
    );
    const closed = await ask<{ closeSatisfactionPeriod: { period: { version: number } } }>(
      CLOSE,
      { input: { id: periodId, version: 1 } },
      librarian,
    );
    const late = await answer(await passOf('kioskUrl'));
    library.statements.length = 0;
    const { satisfactionPeriod: kept } = await ask<{ satisfactionPeriod: { results: object } }>(
      PERIOD,
      { id: periodId },
      librarian,
    );
    const counted = library.statements.filter((sql) => /satisfaction_sheet|FROM loan|FROM visit/.test(sql));
    const act = {
      periodId,
      element: 'U8',
      cause: { indonesian: 'Kursi rendah' },
      act: { indonesian: 'Delapan kursi bertangan' },
      unit: 'Sarana',
      dueDate: '2027-01-30',
      status: 'DONE',
      isPublic: true,
    };
    await ask(ACT, { input: act }, librarian);
    const paperOf = async () => (await publicationFile(deps, periodId, 'ID'))?.bytes.byteLength ?? 0;
    const paper = await paperOf();
    await ask(ACT, { input: { ...act, isPublic: false, status: 'PLANNED' } }, librarian);
    const paperAfter = await paperOf();
    const { closeSatisfactionPeriod } = closed;
    await ask(
      PUBLISH,
      { input: { id: periodId, version: closeSatisfactionPeriod.period.version } },
      librarian,
    );
    const { publishedSatisfactionPeriods: published } = await ask<{
      publishedSatisfactionPeriods: {
        acts: object[];
        results: { groups: { kind: string; completeCount: number | null }[] };
      }[];
    }>(PUBLISHED, {});

    expect(kept.results).toEqual(open.results);
    expect(counted).toEqual([]);
    expect(late.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(paperAfter).toBe(paper);
    expect(published).toHaveLength(1);
    expect(published[0]?.acts).toHaveLength(1);
    expect(
      published[0]?.results.groups.every(
        ({ completeCount }) => completeCount === null || completeCount >= 10,
      ),
    ).toBe(true);
  });

  test('the desk enters paper and reads results, and opens nothing', async () => {
    const opened = await library.send(OPEN, {
      variables: { input: { fromDate: '2027-01-01', untilDate: '2027-03-31' } },
      cookie: desk,
    });
    const overlapping = await ask<{ openSatisfactionPeriod: object }>(
      OPEN,
      { input: { fromDate: '2026-12-31', untilDate: '2027-03-31' } },
      librarian,
    );

    expect(opened.body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(overlapping.openSatisfactionPeriod).toMatchObject({
      userErrors: [{ code: 'INVALID', field: ['fromDate'] }],
    });
  });

  test('six people who open a period of the same days at once open one', async () => {
    const open = async (fromDate: string, untilDate: string) =>
      (
        await ask<{ openSatisfactionPeriod: { period: object | null; userErrors: object[] } }>(
          OPEN,
          { input: { fromDate, untilDate } },
          librarian,
        )
      ).openSatisfactionPeriod;

    // Several rounds: in the first one connections are made one after the other, which keeps requests apart.
    for (const year of ['2028', '2029', '2030', '2031', '2032', '2033']) {
      const outcomes = await Promise.all(
        [1, 2, 3, 4, 5, 6].map((day) => open(`${year}-01-0${String(day)}`, `${year}-03-31`)),
      );
      expect(outcomes.filter(({ period }) => period !== null)).toHaveLength(1);
      expect(outcomes.flatMap(({ userErrors }) => userErrors)).toEqual(
        Array(5).fill({ code: 'INVALID', field: ['fromDate'] }),
      );
    }
  });

  async function tablesOf(): Promise<Record<string, number>> {
    const counts: Record<string, number> = {};
    for (const { tableName } of library.house.db.writer.entityMetadatas) {
      const [row] = await library.house.db.query<{ n: number | string }>(
        `SELECT COUNT(*) AS n FROM ${tableName}`,
      );
      counts[tableName] = Number(row?.n);
    }
    return counts;
  }
  async function valuesOfAllTables(but: readonly string[]): Promise<Set<string>> {
    const values = new Set<string>();
    for (const { tableName } of library.house.db.writer.entityMetadatas)
      if (!but.includes(tableName))
        for (const row of await library.house.db.query<Record<string, unknown>>(`SELECT * FROM ${tableName}`))
          Object.values(row).forEach((value) => values.add(String(value)));
    return values;
  }
});
