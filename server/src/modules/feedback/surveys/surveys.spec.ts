import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sealPass } from './answers/survey-pass';
import { GENERAL_DEFINITION, OUTCOME_DEFINITION } from './testing/definitions';

const CREATE =
  'mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { survey { id slug status version url } userErrors { code field } } }';
const UPDATE =
  'mutation ($input: UpdateSurveyInput!) { updateSurvey(input: $input) { survey { id version isChanged } userErrors { code field } } }';
const PUBLISH =
  'mutation ($input: PublishSurveyInput!) { publishSurvey(input: $input) { survey { id version status publishedNumber isChanged } userErrors { code field } } }';
const CLOSE =
  'mutation ($input: CloseSurveyInput!) { closeSurvey(input: $input) { survey { id version status } userErrors { code field } } }';
const COPY =
  'mutation ($input: CopySurveyInput!) { copySurvey(input: $input) { survey { id status title { text } sheetCount } userErrors { code } } }';
const FORM =
  'query ($slug: String!, $pass: String) { survey(slug: $slug, pass: $pass) { slug state versionNumber wave definition { title { text(locale: EN) } sections { questions { key kind } } } } }';
const ANSWER =
  'mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) { outcome userErrors { code field } } }';
const RESULTS = `query ($id: ID!) { surveyResults(id: $id) { sheetCount isTooFew questions { key answeredCount average texts
  groups { key count } rows { key groups { key count } } } } }`;
const LIST =
  '{ surveys(first: 10, filter: { kinds: [GENERAL] }, orderBy: { field: TITLE, direction: ASC }) { totalCount nodes { slug sheetCount } } }';

type Payload = {
  readonly survey: { readonly id: string; readonly slug: string; readonly version: number } | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};
type Sent = {
  readonly outcome: string | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] | null }[];
};
type Answer = { readonly questionKey: string } & Readonly<Record<string, unknown>>;

let key = 0;
const sheetKey = (): string => `sheet-key-of-chance-${String(++key)}`;
const YES: readonly Answer[] = [
  { questionKey: 'comes', optionKeys: ['yes'] },
  { questionKey: 'why', optionKeys: ['work', 'read'] },
];

describe.each(dialects)('surveys on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let rina: SignedInMember;
  let now = new Date('2026-11-24T02:00:00Z');

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
    rina = await library.signInMember({ name: 'Rina' });
  });
  afterAll(() => library.stop());
  // The throttle lets one address send again after a while.
  beforeEach(() => void (now = new Date(now.getTime() + 720_000)));

  async function ask<T>(
    query: string,
    variables: Record<string, unknown> = {},
    cookie: string | null = librarian,
  ): Promise<T> {
    const { body } = await library.send(query, { variables, ...(cookie === null ? {} : { cookie }) });
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return body.data as unknown as T;
  }
  const rows = (sql: string, values: unknown[] = []) =>
    library.house.db.query<Record<string, unknown>>(sql, values);

  /** Creates a survey and publishes it. */
  async function open(slug: string, entry: Record<string, unknown> = {}): Promise<string> {
    const input = { kind: 'GENERAL', slug, definition: GENERAL_DEFINITION, ...entry };
    const { createSurvey } = await ask<{ createSurvey: Payload }>(CREATE, { input });
    expect(createSurvey.userErrors).toEqual([]);
    const id = createSurvey.survey?.id ?? '';
    const { publishSurvey } = await ask<{ publishSurvey: Payload }>(PUBLISH, { input: { id, version: 1 } });
    expect(publishSurvey.userErrors).toEqual([]);
    return id;
  }
  async function answer(
    slug: string,
    answers: readonly Answer[],
    more: Record<string, unknown> = {},
    cookie: string | null = null,
  ): Promise<Sent> {
    const input = { slug, sheetKey: sheetKey(), versionNumber: 1, answers, ...more };
    return (await ask<{ answerSurvey: Sent }>(ANSWER, { input }, cookie)).answerSurvey;
  }
  const refusals = ({ userErrors }: Sent | Payload): string[] =>
    userErrors.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);

  test('are built by staff, answered by everybody in the version that was published, and closed', async () => {
    const id = await open('satu');
    const form = await ask(FORM, { slug: 'satu' }, null);
    const changed = { ...GENERAL_DEFINITION, title: { indonesian: 'Judul baru', english: null } };

    expect(form).toMatchObject({
      survey: {
        state: 'OPEN',
        versionNumber: 1,
        definition: { title: { text: 'The library as you see it' } },
      },
    });
    expect(await ask(UPDATE, { input: { id, version: 2, definition: changed } })).toMatchObject({
      updateSurvey: { survey: { version: 3, isChanged: true }, userErrors: [] },
    });
    expect(await ask(UPDATE, { input: { id, version: 2, slug: 'dua' } })).toMatchObject({
      updateSurvey: { survey: null, userErrors: [{ code: 'STALE_VERSION' }] },
    });
    expect(await ask(UPDATE, { input: { id, version: 3, slug: 'dua' } })).toMatchObject({
      updateSurvey: { userErrors: [{ code: 'NOT_ALLOWED', field: ['slug'] }] },
    });
    expect(await ask(FORM, { slug: 'satu' }, null)).toMatchObject({
      survey: { definition: { title: { text: 'The library as you see it' } } },
    });
    expect(await ask(PUBLISH, { input: { id, version: 3 } })).toMatchObject({
      publishSurvey: { survey: { publishedNumber: 2, isChanged: false } },
    });
    // A phone that was offline sends what it was asked.
    expect(await answer('satu', YES)).toEqual({ outcome: 'RECEIVED', userErrors: [] });
    expect(await ask(CLOSE, { input: { id, version: 4 } })).toMatchObject({
      closeSurvey: { survey: { status: 'CLOSED' } },
    });
    expect(refusals(await answer('satu', YES))).toEqual(['NOT_ALLOWED slug']);
    expect(await ask(FORM, { slug: 'satu' }, null)).toMatchObject({ survey: { state: 'CLOSED' } });
    expect(await ask(COPY, { input: { id } })).toMatchObject({
      copySurvey: {
        survey: { status: 'DRAFT', title: { text: 'Judul baru (salinan)' }, sheetCount: 0 },
      },
    });
  });

  test('keep one sheet of fifty parallel sends, and nothing beside it', async () => {
    await open('serentak');
    const counted = async () => {
      const tables = ['audit_entry', 'outbox_event', 'idempotency', 'change_entry', 'throttle'];
      const there = library.house.db.writer.entityMetadatas.map(({ tableName }) => tableName);
      const counts = await Promise.all(
        tables
          .filter((table) => there.includes(table))
          .map(
            async (table) =>
              `${table} ${String((await rows(`SELECT COUNT(*) AS n FROM ${table}`))[0]?.['n'])}`,
          ),
      );
      return counts;
    };
    const before = await counted();
    const one = { sheetKey: sheetKey() };

    const sent = await Promise.all(
      Array.from({ length: 50 }, () => answer('serentak', YES, one, rina.cookie)),
    );

    expect(sent.filter(({ outcome }) => outcome === 'RECEIVED')).toHaveLength(1);
    expect(sent.filter(({ outcome }) => outcome === 'ALREADY_RECEIVED')).toHaveLength(49);
    expect(await counted()).toEqual(before);
    const [sheet, ...others] = await rows(
      "SELECT h.* FROM survey_sheet h JOIN survey s ON s.id = h.survey_id WHERE s.slug = 'serentak'",
    );
    expect(others).toEqual([]);
    expect(sheet).toMatchObject({
      month: '2026-11',
      half_day: 'MORNING',
      channel: 'LINK',
      event_id: null,
      session_id: null,
      wave: null,
      registration_id: null,
      answers: '{"comes":"yes","why":["read","work"]}',
    });
    expect(String(sheet?.['id'])).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(await rows('SELECT * FROM survey_spent'))).not.toContain(one.sheetKey);
  });

  test('name the question that is missing or wrong, and drop what is hidden', async () => {
    const id = await open('salah');

    expect(refusals(await answer('salah', []))).toEqual(['REQUIRED answers.comes']);
    expect(refusals(await answer('salah', [{ questionKey: 'comes', optionKeys: ['yes'] }]))).toEqual([
      'REQUIRED answers.why',
    ]);
    const no = { questionKey: 'comes', optionKeys: ['no'] };
    expect(
      refusals(await answer('salah', [no, { questionKey: 'mark', number: 6 }, { questionKey: 'other' }])),
    ).toEqual(['INVALID answers.other', 'INVALID answers.mark']);
    expect(refusals(await answer('salah', [no, { questionKey: 'words', text: 'x'.repeat(50_000) }]))).toEqual(
      ['TOO_LONG answers.words'],
    );
    expect(refusals(await answer('salah', [no], { versionNumber: 9 }))).toEqual(['NOT_FOUND versionNumber']);
    expect(refusals(await answer('salah', [no], { sheetKey: 'short' }))).toEqual(['INVALID sheetKey']);
    expect(refusals(await answer('tiada', [no]))).toEqual(['NOT_FOUND slug']);
    expect(refusals(await answer('umpan-balik-acara', [no]))).toEqual(['NOT_ALLOWED slug']);
    expect(await rows('SELECT COUNT(*) AS n FROM survey_sheet WHERE survey_id = ?', [id])).toMatchObject([
      { n: expect.anything() },
    ]);
    const hidden = { questionKey: 'why', optionKeys: ['read'] };
    expect(await answer('salah', [no, hidden])).toMatchObject({ outcome: 'RECEIVED' });
    expect(await rows('SELECT answers FROM survey_sheet WHERE survey_id = ?', [id])).toEqual([
      { answers: '{"comes":"no"}' },
    ]);
  });

  test('wait for their first day, and are over after their last', async () => {
    await open('hari', { opensOn: '2026-12-01', closesOn: '2026-12-02' });
    expect(await ask(FORM, { slug: 'hari' }, null)).toMatchObject({ survey: { state: 'NOT_YET' } });
    expect(refusals(await answer('hari', YES))).toEqual(['NOT_ALLOWED slug']);
    const before = now;

    now = new Date('2026-12-02T10:00:00Z');
    expect(await answer('hari', YES)).toMatchObject({ outcome: 'RECEIVED' });
    now = new Date('2026-12-03T02:00:00Z');
    expect(await ask(FORM, { slug: 'hari' }, null)).toMatchObject({ survey: { state: 'CLOSED' } });
    now = before;
  });

  test('tell nothing but their number under five sheets, and hide small groups from then on', async () => {
    const id = await open('sedikit');
    const said = async (option: string, words: string) => {
      const why = option === 'yes' ? [{ questionKey: 'why', optionKeys: ['read'] }] : [];
      const answers = [
        { questionKey: 'comes', optionKeys: [option] },
        ...why,
        { questionKey: 'mark', number: 4 },
        { questionKey: 'words', text: words },
        { questionKey: 'rooms', rows: [{ rowKey: 'quiet', optionKey: 'good' }] },
      ];
      expect(await answer('sedikit', answers)).toMatchObject({ outcome: 'RECEIVED' });
    };
    for (const words of ['d', 'c', 'b', 'a']) await said('yes', words);
    expect(await ask(RESULTS, { id })).toEqual({
      surveyResults: { sheetCount: 4, isTooFew: true, questions: [] },
    });
    for (const words of ['f', 'e', 'g', 'h']) await said('yes', words);
    for (const words of ['=1+1', 'y', 'z']) await said('no', words);

    const { surveyResults } = await ask<{ surveyResults: { questions: { key: string }[] } }>(RESULTS, { id });
    const of = (question: string) => surveyResults.questions.find((one) => one.key === question);

    expect(of('comes')).toMatchObject({
      answeredCount: 11,
      groups: [
        { key: 'yes', count: null },
        { key: 'no', count: null },
      ],
    });
    expect(of('mark')).toMatchObject({
      average: 4,
      groups: expect.arrayContaining([{ key: '4', count: 11 }]),
    });
    expect(of('words')).toMatchObject({
      texts: ['=1+1', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'y', 'z'],
    });
    expect(of('rooms')).toMatchObject({
      rows: [
        {
          key: 'quiet',
          groups: [
            { key: 'good', count: 11 },
            { key: 'bad', count: 0 },
          ],
        },
        {
          key: 'clean',
          groups: [
            { key: 'good', count: 0 },
            { key: 'bad', count: 0 },
          ],
        },
      ],
    });
    const file = await fetch(`${library.origin}/staff/files/surveys/${id}.csv`, {
      headers: { cookie: librarian },
    });
    const [head = '', ...sheets] = (await file.text()).split('\r\n');
    expect(file.status).toBe(200);
    expect(head).toContain('"Bulan","Waktu","Jalan","Gelombang","Apakah Anda datang?"');
    expect(sheets[0]).toContain('"2026-11"');
    // The sheets come in an order of chance: the formula may stand in any line.
    expect(sheets.join('\n')).toContain(`"'=1+1"`);
    expect(await rows("SELECT act, object_id FROM audit_entry WHERE act = 'exportReport'")).toEqual([
      { act: 'exportReport', object_id: id },
    ]);
  });

  test('ask an answered question in no other way under its key, and anew under another', async () => {
    const id = await open('ganti');
    const change = async (version: number, questions: (question: object) => object) => {
      const sections = GENERAL_DEFINITION.sections.map((section) => ({
        ...section,
        questions: section.questions.map(questions),
      }));
      const definition = { ...GENERAL_DEFINITION, sections };
      expect(await ask(UPDATE, { input: { id, version, definition } })).toMatchObject({
        updateSurvey: { userErrors: [] },
      });
      return (await ask<{ publishSurvey: Payload }>(PUBLISH, { input: { id, version: version + 1 } }))
        .publishSurvey;
    };
    const toFour = (question: object) =>
      'key' in question && question.key === 'mark'
        ? { ...question, scale: { min: 1, max: 4 }, showIf: null }
        : question;

    expect((await change(2, toFour)).userErrors).toEqual([]);
    expect((await change(4, (question) => question)).userErrors).toEqual([]);
    expect((await answer('ganti', YES, { versionNumber: 3 })).outcome).toBe('RECEIVED');
    expect(refusals(await change(6, toFour))).toEqual(['NOT_ALLOWED id']);
  });

  test('are taken away by nobody under five sheets, nor without the rights', async () => {
    const id = await open('berkas');
    const desk = await library.signIn('desk');
    const take = async (cookie: string, query = '') =>
      (await fetch(`${library.origin}/staff/files/surveys/${id}.xlsx${query}`, { headers: { cookie } }))
        .status;

    expect(await take(librarian)).toBe(409);
    for (const wrong of ['month=2026-11', 'wave=LATER', 'event=1', 'wave=BEFORE&wave=AFTER'])
      expect([wrong, await take(librarian, `?${wrong}`)]).toEqual([wrong, 400]);
    expect(await take(librarian, '?lang=en&wave=BEFORE&event=')).toBe(409);
    expect(await take(desk)).toBe(403);
    const { body } = await library.send(RESULTS, { variables: { id }, cookie: desk });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const created = await library.send(CREATE, {
      variables: { input: { kind: 'GENERAL', definition: GENERAL_DEFINITION } },
      cookie: desk,
    });
    expect(created.body.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await ask(LIST)).toMatchObject({
      surveys: { nodes: expect.arrayContaining([{ slug: 'berkas', sheetCount: 0 }]) },
    });
  });

  test('about outcomes open by a pass of the library alone', async () => {
    const id = await open('perubahan', { kind: 'OUTCOME', definition: OUTCOME_DEFINITION });
    const pass = (wave: 'BEFORE' | 'AFTER', untilDate: string) =>
      sealPass(library.house.dataKey, { surveyId: id, eventId: 'evt_none', wave, untilDate, nonce: wave });

    expect(await ask(FORM, { slug: 'perubahan' }, null)).toEqual({ survey: null });
    expect(await ask(FORM, { slug: 'perubahan', pass: 'forged' }, null)).toEqual({ survey: null });
    expect(await ask(FORM, { slug: 'perubahan', pass: pass('BEFORE', '2026-11-20') }, null)).toMatchObject({
      survey: { state: 'CLOSED', wave: 'BEFORE' },
    });
    expect(refusals(await answer('perubahan', [{ questionKey: 'knows', number: 3 }]))).toEqual([
      'NOT_FOUND pass',
    ]);
  });

  test('are refused with what is missing', async () => {
    const create = async (kind: string, definition: unknown) =>
      (await ask<{ createSurvey: Payload }>(CREATE, { input: { kind, definition } })).createSurvey;
    const bare = { title: { indonesian: 'Kosong' }, sections: [] };
    const made = await create('GENERAL', bare);
    const publish = async (id: string) =>
      (await ask<{ publishSurvey: Payload }>(PUBLISH, { input: { id, version: 1 } })).publishSurvey;

    expect(refusals(made)).toEqual([]);
    expect(refusals(await publish(made.survey?.id ?? ''))).toEqual(['INVALID id']);
    const outcome = await create('OUTCOME', GENERAL_DEFINITION);
    expect(refusals(await publish(outcome.survey?.id ?? ''))).toEqual(['INVALID id']);
    expect(refusals(await create('GENERAL', { title: { indonesian: '' }, sections: [] }))).toEqual([
      'REQUIRED definition.title.indonesian',
    ]);
    expect(
      refusals(
        (
          await ask<{ closeSurvey: Payload }>(CLOSE, {
            input: { id: 'svy_0000000000000EVENTFEEDBACK', version: 1 },
          })
        ).closeSurvey,
      ),
    ).toEqual(['NOT_ALLOWED id']);
  });
});
