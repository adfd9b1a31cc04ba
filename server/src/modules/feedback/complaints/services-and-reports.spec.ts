import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { STANDARD_PARTS } from '../standards/standard.terms';
import { SEND, UPDATE } from './testing/case-operations';
import type { Refused, Sent } from './testing/case-home';
import { writeCaseBranches } from './testing/case-home';

const STANDARD =
  'mutation ($input: CreateServiceStandardInput!) { createServiceStandard(input: $input) { standard { id version } userErrors { code field } } }';
const CHANGE_STANDARD =
  'mutation ($input: UpdateServiceStandardInput!) { updateServiceStandard(input: $input) { standard { id version } userErrors { code } } }';
const REPORT =
  'mutation ($input: ReportContentInput!) { reportContent(input: $input) { case { number } link isKnown userErrors { code } } }';
const HIDE =
  'mutation ($input: HideReportedContentInput!) { hideReportedContent(input: $input) { case { status reported { isShown } } userErrors { code field } } }';
const LIST =
  '{ feedbackCases(first: 50, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { id version text isAnonymous category { code } standard { id } reported { id kind text isShown } } } }';

type Listed = {
  readonly nodes: readonly {
    readonly id: string;
    readonly version: number;
    readonly reported: { readonly id: string; readonly text: string; readonly isShown: boolean } | null;
  }[];
};
type Reported = {
  readonly case: { readonly number: string } | null;
  readonly link: string | null;
  readonly isKnown: boolean;
  readonly userErrors: readonly Refused[];
};

describe.each(dialects)('services and reports in the inbox, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let keys = 0;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    await writeCaseBranches(library.house);
    librarian = await library.signIn('librarian');
  });
  beforeEach(() =>
    library.house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM throttle')), {
      skipAudit: true,
    }),
  );
  afterAll(() => library.stop());

  const key = (): string => `reports-${String(++keys).padStart(4, '0')}`;
  const ask = async <Data>(text: string, variables: object, cookie?: string): Promise<Data> => {
    const { body } = await library.send(text, { variables, ...(cookie ? { cookie } : {}) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as Data;
  };
  const send = (entry: object): Promise<Sent> =>
    ask(SEND, {
      input: { case: { kind: 'COMPLAINT', text: 'Antre terlalu lama.', ...entry }, idempotencyKey: key() },
    });
  async function standardOf(
    name: string,
    answerDays: number | null,
  ): Promise<{ id: string; version: number }> {
    const parts = STANDARD_PARTS.map((part) => ({ part, text: { indonesian: part } }));
    const { standard } = await ask<{ standard: { id: string; version: number } | null }>(
      STANDARD,
      { input: { name: { indonesian: name }, details: { status: 'PUBLISHED', answerDays, parts } } },
      librarian,
    );
    if (!standard) throw new Error('The standard was refused.');
    return standard;
  }

  test('a case is due by the standard in force of the service it names, else by the clock of its kind', async () => {
    const quick = await standardOf('Meminjam', 1);
    const silent = await standardOf('Membaca', null);

    const dueOf = async (entry: object) => (await send(entry)).case?.dueOn;
    expect(await dueOf({ standardId: quick.id })).toBe('2026-11-25');
    expect(await dueOf({ standardId: silent.id })).toBe('2026-12-01');
    expect(await dueOf({})).toBe('2026-12-01');
    expect(await dueOf({ kind: 'QUESTION', standardId: silent.id })).toBe('2026-11-26');
    expect((await send({ standardId: newId('sst') })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['case', 'standardId'] },
    ]);
  });

  test('staff who name the service move the last day, and a standard not in force any more moves it back', async () => {
    const weekly = await standardOf('Komputer', 8);
    await send({});
    const [found] = (await ask<Listed>(LIST, {}, librarian)).nodes;
    const sort = (version: number, changes: object) =>
      ask<{ case: { dueOn: string; version: number } | null; userErrors: Refused[] }>(
        UPDATE,
        { input: { id: found?.id, version, changes, idempotencyKey: key() } },
        librarian,
      );

    const moved = await sort(found?.version ?? 0, { standardId: weekly.id });
    expect(moved.case?.dueOn).toBe('2026-12-04');
    const { id, version } = weekly;
    await ask(CHANGE_STANDARD, { input: { id, version, changes: { status: 'ARCHIVED' } } }, librarian);
    const kept = await sort(moved.case?.version ?? 0, { standardId: weekly.id, clock: 'NOT_SUPERVISORY' });

    expect([kept.case?.dueOn, kept.userErrors]).toEqual(['2026-12-14', []]);
  });

  test('a reported review lands in the inbox once, staff hide it, and its writer reads a reason without a name', async () => {
    const writer = await library.signInMember();
    const reviewId = await writeReviewOf(writer.id);
    const report = (cookie?: string, contentId = reviewId) =>
      ask<Reported>(
        REPORT,
        { input: { contentId, reason: 'Memuat nomor telepon orang.', idempotencyKey: key() } },
        cookie,
      );

    const first = await report((await library.signInMember()).cookie);
    const second = await report();
    expect(first).toMatchObject({ isKnown: false, userErrors: [] });
    expect(first.link).not.toBeNull();
    expect(second).toMatchObject({ case: null, link: null, isKnown: true, userErrors: [] });
    const waiting = (await ask<Listed>(LIST, {}, librarian)).nodes.filter(({ reported }) => reported);
    expect(waiting).toMatchObject([
      {
        isAnonymous: true,
        category: { code: 'CONTENT' },
        reported: { id: reviewId, kind: 'REVIEW', text: 'Telepon 0812', isShown: true },
      },
    ]);

    const [found] = waiting;
    const input = { id: found?.id, version: found?.version, reason: 'Memuat data orang lain.' };
    expect(
      (await library.send(HIDE, { variables: { input }, cookie: await library.signIn('desk') })).body
        .errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    const hidden = await ask<{ case: object }>(
      HIDE,
      { input: { ...input, idempotencyKey: key() } },
      librarian,
    );

    expect(hidden.case).toEqual({ status: 'CLOSED', reported: { isShown: false } });
    const own = await ask<object[]>('{ ownReviews { status refusalReason } }', {}, writer.cookie);
    expect(own).toEqual([{ status: 'REFUSED', refusalReason: 'Memuat data orang lain.' }]);
    expect((await report()).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('twenty reports of one review at once are one case, and a flood from one address waits', async () => {
    const reviewId = await writeReviewOf((await library.signInMember()).id);
    const variables = () => ({ input: { contentId: reviewId, reason: 'Kasar.', idempotencyKey: key() } });

    const answers = await Promise.all(Array.from({ length: 20 }, () => ask<Reported>(REPORT, variables())));

    const rows = await library.house.db.query('SELECT id FROM feedback_case WHERE about_id = ?', [reviewId]);
    expect(rows).toHaveLength(1);
    expect(answers.filter((answer) => answer.case !== null)).toHaveLength(1);
    expect(answers.some(({ userErrors }) => userErrors[0]?.code === 'TOO_MANY_ATTEMPTS')).toBe(true);
  });

  test('who reports the same once more keeps their reason in the case, and one sent again is neither kept twice nor held back', async () => {
    const reviewId = await writeReviewOf((await library.signInMember()).id);
    const report = (reason: string, idempotencyKey = key()) =>
      ask<Reported>(REPORT, { input: { contentId: reviewId, reason, idempotencyKey } });
    const reasons = () =>
      library.house.db.query<{ entry_text: string }>(
        "SELECT e.entry_text FROM feedback_entry e JOIN feedback_case c ON c.id = e.case_id WHERE c.about_id = ? AND e.kind = 'REPORT' ORDER BY e.id",
        [reviewId],
      );

    const first = await report('Kasar.', 'reports-first-0001');
    expect(await report('Menyebut nama anak saya.')).toMatchObject({ isKnown: true, userErrors: [] });
    await report('Kasar.');
    await report('Menyebut nama anak saya.');
    expect(await reasons()).toEqual([{ entry_text: 'Menyebut nama anak saya.' }]);

    for (let turn = 0; turn < 12; turn++) await report(`Alasan ${String(turn)}.`);
    expect((await report('Lain lagi.')).userErrors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    expect(await report('Kasar.', 'reports-first-0001')).toEqual(first);
  });

  async function writeReviewOf(memberId: string): Promise<string> {
    const at = sqlInstant(new Date('2026-11-20T03:00:00Z'));
    const [reviewId, titleId, workId] = [newId('rvw'), newId('ttl'), newId('wrk')];
    const work = await library.house.db.transaction(async (tx) => {
      await insertRows(tx, 'work', [{ id: workId, work_key: workId, title: 'Laut' }]);
      await insertRows(tx, 'title', [
        {
          id: titleId,
          work_id: workId,
          source_system: 'TEST',
          source_id: titleId,
          source_hash: '',
          title_proper: 'Laut',
          title_sort: 'laut',
          material_type: 'BOOK',
          is_sample: 0,
          created_at: at,
          updated_at: at,
          version: 1,
        },
      ]);
      await insertRows(tx, 'review', [
        {
          id: reviewId,
          title_id: titleId,
          member_id: memberId,
          rating: 1,
          review_text: 'Telepon 0812',
          is_named: 0,
          status: 'PUBLISHED',
          written_at: at,
          version: 1,
        },
      ]);
      return ok(null);
    });
    if (!work.ok) throw new Error('A unit of the test was refused.');
    return reviewId;
  }
});
