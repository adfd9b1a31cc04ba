import { dialects } from '../../../../../test/dialects';
import type { ProgrammesHome } from '../../../programmes/testing/programmes-home';
import { DOOR, openProgrammesHome } from '../../../programmes/testing/programmes-home';
import { insertSheets, toSheet } from '../answers/sheets.queries';
import type { SurveySheet } from '../answers/sheet.entity';
import { createSurvey } from '../definition/save-survey';
import { publishSurvey } from '../definition/publish-survey';
import { feedbackFigures } from '../events/feedback-figures';
import { STANDARD_SURVEY_ID } from '../events/standard-survey.terms';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { listQuestions } from '../definition/definition.terms';
import { readDefinition } from '../definition/read-definition';
import { OUTCOME_DEFINITION } from '../testing/definitions';
import { takeFile } from '../testing/take-file';
import { ok } from '../../../../shared/result';
import { loadResults } from './load-results';
import type { SheetChoice } from './results.queries';

const CHOICES = listQuestions(readDefinition(new InputValidator([]), OUTCOME_DEFINITION, [])).filter(
  ({ kind }) => kind === 'CHOICE',
);

describe.each(dialects)('what a filter of sheets leaves out, on $name', (dialect) => {
  let home: ProgrammesHome;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  /** Writes sheets without a party. */
  async function write(surveyId: string, count: number, facts: Partial<SurveySheet>): Promise<void> {
    const sheets = Array.from({ length: count }, () => ({
      ...toSheet(
        {
          surveyId,
          versionNumber: 1,
          channel: 'INVITATION',
          eventId: null,
          sessionId: null,
          wave: null,
          registrationId: null,
          answers: {},
        },
        home.deps.clock.now(),
      ),
      ...facts,
    }));
    await home.deps.db.transaction(async (tx) => ok(await insertSheets(tx, sheets)));
  }
  /** Tells what results and the file say of a choice. */
  async function told(surveyId: string, choice: SheetChoice): Promise<string> {
    const { sheetCount, isTooFew, questions } = await loadResults(home.deps.db, surveyId, choice);
    const file = await takeFile(home.deps, surveyId, choice);
    return `${sheetCount} ${isTooFew && questions.length === 0 ? 'hidden' : 'told'}, file ${file}`;
  }
  async function outcomeSurvey(slug: string): Promise<string> {
    const entry = { kind: 'OUTCOME', slug, definition: OUTCOME_DEFINITION } as const;
    const made = await createSurvey(home.deps, DOOR, entry);
    const id = made.ok ? made.value.surveyId : '';
    expect(await publishSurvey(home.deps, DOOR, { id, version: 1 })).toMatchObject({ ok: true });
    return id;
  }

  test('hides months, and a wave, that leave out one to four people', async () => {
    const id = await outcomeSurvey('bulan');
    await write(id, 8, { wave: 'BEFORE', month: '2026-09' });
    await write(id, 5, { wave: 'BEFORE', month: '2026-10' });

    expect(await told(id, { untilMonth: '2026-09' })).toBe('8 told, file made');
    await write(id, 3, { wave: 'AFTER', month: '2026-11' });
    expect(await told(id, {})).toBe('16 told, file made');
    expect(await told(id, { untilMonth: '2026-10' })).toBe('13 hidden, file NOT_ALLOWED');
    expect(await told(id, { wave: 'BEFORE' })).toBe('13 hidden, file NOT_ALLOWED');
    expect(await told(id, { fromMonth: '2026-01', untilMonth: '2026-12' })).toBe('16 told, file made');
    await write(id, 2, { wave: 'AFTER', month: '2026-11' });
    expect(await told(id, { wave: 'BEFORE' })).toBe('13 told, file made');
  });

  test('tells of two spans of months nothing that their difference would uncover', async () => {
    const id = await outcomeSurvey('selisih');
    const [choice] = CHOICES;
    const [one = '', other = ''] = choice?.options.map(({ key }) => key) ?? [];
    const sheets = async (month: string, key: string, count: number) =>
      write(id, count, { wave: 'BEFORE', month, answers: { [choice?.key ?? '']: key } });
    for (const month of ['2026-08', '2026-10']) {
      await sheets(month, one, 9);
      await sheets(month, other, 8);
    }
    await sheets('2026-09', one, 9);
    await sheets('2026-09', other, 2);
    const countsOf = async (span: SheetChoice) =>
      (await loadResults(home.deps.db, id, span)).questions
        .find(({ key }) => key === choice?.key)
        ?.groups.slice(0, 2)
        .map(({ count }) => count);

    expect(await countsOf({})).toEqual([27, 18]);
    expect(await countsOf({ untilMonth: '2026-08' })).toEqual([null, null]);
    expect(await countsOf({ untilMonth: '2026-09' })).toEqual([null, null]);
    await sheets('2026-09', other, 3);
    expect(await countsOf({ untilMonth: '2026-09' })).toEqual([18, 13]);
  });

  test('takes the largest wave for the number of people', async () => {
    const id = await outcomeSurvey('gelombang');
    for (const wave of ['BEFORE', 'AFTER', 'DAY_30'] as const) await write(id, 4, { wave });

    expect(await told(id, {})).toBe('12 hidden, file NOT_ALLOWED');
    await write(id, 1, { wave: 'AFTER' });
    expect(await told(id, {})).toBe('13 told, file made');
  });

  test('hides a session that leaves out one to four of its event, however many other events have', async () => {
    const [first, other] = [
      await home.event({
        sessions: [
          ['2026-11-20 09:00', '2026-11-20 11:00'],
          ['2026-11-21 09:00', '2026-11-21 11:00'],
        ],
      }),
      await home.event({ sessions: [['2026-11-20 09:00', '2026-11-20 11:00']] }),
    ];
    const { eventId } = first;
    const [sessionId = '', second = ''] = first.sessionIds;
    const facts = { channel: 'EVENT', eventId, answers: { rating: 5, words: 'Baik' } } as const;
    await write(STANDARD_SURVEY_ID, 9, { ...facts, eventId: other.eventId });
    await write(STANDARD_SURVEY_ID, 6, { ...facts, sessionId });
    await write(STANDARD_SURVEY_ID, 3, { ...facts, sessionId: second });

    expect(await told(STANDARD_SURVEY_ID, { eventId })).toBe('9 told, file made');
    expect(await told(STANDARD_SURVEY_ID, { sessionId })).toBe('6 hidden, file NOT_ALLOWED');
    expect(await told(STANDARD_SURVEY_ID, { eventId, sessionId })).toBe('6 hidden, file NOT_ALLOWED');
    expect(await feedbackFigures(home.deps.db, eventId, sessionId)).toEqual({
      answerCount: 6,
      averageRating: null,
      ratings: [],
      comments: [],
    });
    await write(STANDARD_SURVEY_ID, 2, { ...facts, sessionId: second });
    expect(await told(STANDARD_SURVEY_ID, { sessionId })).toBe('6 told, file made');
    expect(await feedbackFigures(home.deps.db, eventId, sessionId)).toMatchObject({ averageRating: 5 });
  });
});
