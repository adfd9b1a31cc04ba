import { dialects } from '../../../../../test/dialects';
import type { ProgrammesHome } from '../../../programmes/testing/programmes-home';
import { asMember, DOOR, openProgrammesHome } from '../../../programmes/testing/programmes-home';
import { publishSurvey } from '../definition/publish-survey';
import { createSurvey, updateSurvey } from '../definition/save-survey';
import { SURVEYS_PERSONAL_DATA } from '../personal-data';
import { loadResults } from '../results/load-results';
import { withQuestions } from '../testing/definitions';
import { takeFile } from '../testing/take-file';
import { ok } from '../../../../shared/result';
import { setEventSurvey } from './choose-survey';
import { feedbackFigures } from './feedback-figures';
import type { EventAnswersRequest } from './give-event-feedback';
import { answerEventSurvey, giveEventFeedback } from './give-event-feedback';
import { STANDARD_SURVEY_ID } from './standard-survey.terms';

const OWN = withQuestions(
  {
    key: 'mark',
    kind: 'SCALE',
    label: { indonesian: 'Nilai' },
    isRequired: true,
    scale: { min: 1, max: 5 },
  },
  { key: 'more', kind: 'TEXT', label: { indonesian: 'Saran' } },
);

describe.each(dialects)('the survey of an event, on $name', (dialect) => {
  let home: ProgrammesHome;
  let keys = 0;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());

  /** Writes an event of some sessions and a member who came to all of them. */
  async function came(days: readonly string[] = ['20', '21']): Promise<{
    eventId: string;
    sessionIds: readonly string[];
    memberId: string;
    id: string;
  }> {
    const { eventId, sessionIds } = await home.event({
      sessions: days.map((day) => [`2026-11-${day} 09:00`, `2026-11-${day} 11:00`] as const),
    });
    const [memberId = ''] = await home.members(1);
    const ids = { registration: home.deps.newId('reg'), person: home.deps.newId('rgp') };
    await home.write('registration', {
      id: ids.registration,
      event_id: eventId,
      kind: 'PARTY',
      status: 'CONFIRMED',
      member_id: memberId,
      locale: 'ID',
      party_size: 1,
      queue_number: ++keys,
      created_at: '2026-11-01 00:00:00.000',
      created_by: 'anonymous',
      is_sample: 0,
      version: 1,
    });
    await home.write('registered_person', {
      id: ids.person,
      registration_id: ids.registration,
      position: 0,
      member_id: memberId,
      name: 'Raka',
      is_companion: 0,
      seats: 1,
      ticket_code: ids.person.slice(-16),
    });
    for (const sessionId of sessionIds)
      await home.write('event_place', {
        id: home.deps.newId('evl'),
        session_id: sessionId,
        registration_id: ids.registration,
        person_id: ids.person,
        seats: 1,
        status: 'RESERVED',
        attended_at: '2026-11-20 02:00:00.000',
        attended_count: 1,
        version: 1,
      });
    return { eventId, sessionIds, memberId, id: ids.registration };
  }
  const answer = (memberId: string, request: Omit<EventAnswersRequest, 'idempotencyKey'>) =>
    answerEventSurvey(home.deps, asMember(memberId), { ...request, idempotencyKey: `answer-${++keys}` });
  const sheets = (eventId: string) =>
    home.rows(
      'SELECT session_id, answers FROM survey_sheet WHERE event_id = ? ORDER BY session_id, answers',
      [eventId],
    );

  test('is answered for each session, and a later sheet of a session takes the place of the earlier one', async () => {
    const { eventId, sessionIds, memberId, id } = await came();
    const [first = '', second = ''] = sessionIds;
    const say = (sessionId: string, number: number) =>
      answer(memberId, {
        id,
        sessionId,
        versionNumber: 1,
        answers: [{ questionKey: 'rating', number }],
      });

    expect(await say(first, 2)).toMatchObject({ ok: true });
    expect(await say(second, 5)).toMatchObject({ ok: true });
    expect(await say(first, 4)).toMatchObject({ ok: true });

    expect(await sheets(eventId)).toEqual(
      [
        { session_id: first, answers: '{"rating":4}' },
        { session_id: second, answers: '{"rating":5}' },
      ].toSorted((one, other) => (one.session_id < other.session_id ? -1 : 1)),
    );
    expect((await feedbackFigures(home.deps.db, eventId)).answerCount).toBe(1);
    expect((await feedbackFigures(home.deps.db, eventId, second)).answerCount).toBe(1);
  });

  test('tells nothing of one party that came to five sessions and answered each', async () => {
    const { eventId, sessionIds, memberId, id } = await came(['17', '18', '19', '20', '21']);
    const answers = [
      { questionKey: 'rating', number: 1 },
      { questionKey: 'words', text: 'Saya sendiri' },
    ];
    for (const sessionId of sessionIds)
      expect(await answer(memberId, { id, sessionId, versionNumber: 1, answers })).toMatchObject({
        ok: true,
      });

    expect(await sheets(eventId)).toHaveLength(5);
    expect(await feedbackFigures(home.deps.db, eventId)).toEqual({
      answerCount: 1,
      averageRating: null,
      ratings: [],
      comments: [],
    });
    expect(await loadResults(home.deps.db, STANDARD_SURVEY_ID, { eventId })).toEqual({
      sheetCount: 5,
      isTooFew: true,
      questions: [],
    });
    expect(await takeFile(home.deps, STANDARD_SURVEY_ID, { eventId })).toBe('NOT_ALLOWED');
  });

  test('refuses a session nobody came to, a missing answer and an unknown version, and keeps nothing', async () => {
    const { eventId, memberId, id } = await came();
    const other = await came();
    const request = { id, versionNumber: 1, answers: [{ questionKey: 'rating', number: 3 }] };
    const refused = async (changes: Partial<EventAnswersRequest>) => {
      const result = await answer(memberId, { ...request, ...changes });
      return result.ok ? 'let in' : `${result.refusals[0]?.code} ${result.refusals[0]?.field?.join('.')}`;
    };

    expect(await refused({ sessionId: other.sessionIds[0] ?? '' })).toBe('NOT_ALLOWED sessionId');
    expect(await refused({ answers: [] })).toBe('REQUIRED answers.rating');
    expect(await refused({ versionNumber: 7 })).toBe('NOT_FOUND versionNumber');
    expect(await refused({ id: other.id })).toBe('NOT_FOUND id');
    expect(await sheets(eventId)).toEqual([]);
  });

  test('is the one that staff choose; ratings and words by the former way go to its questions', async () => {
    const { eventId, memberId, id } = await came();
    const made = await createSurvey(home.deps, DOOR, { kind: 'EVENT_FEEDBACK', definition: OWN });
    const surveyId = made.ok ? made.value.surveyId : '';
    const choose = () => setEventSurvey(home.deps, DOOR, { eventId, surveyId });
    expect(await choose()).toMatchObject({ ok: false, refusals: [{ code: 'INVALID', field: ['surveyId'] }] });
    await publishSurvey(home.deps, DOOR, { id: surveyId, version: 1 });
    expect(await choose()).toMatchObject({ ok: true });

    const given = await giveEventFeedback(home.deps, asMember(memberId), {
      id,
      rating: 4,
      words: 'Bagus',
      idempotencyKey: `answer-${++keys}`,
    });

    expect(given.ok).toBe(true);
    expect(await sheets(eventId)).toEqual([{ session_id: null, answers: '{"mark":4,"more":"Bagus"}' }]);
    expect(await loadResults(home.deps.db, surveyId, { eventId })).toEqual({
      sheetCount: 1,
      isTooFew: true,
      questions: [],
    });
  });

  test('takes no days when it is one for feedback on events', async () => {
    const days = { opensOn: '2026-12-01', closesOn: '2026-12-31' };
    const refused = { refusals: [{ field: ['opensOn'] }, { field: ['closesOn'] }] };
    const entry = { kind: 'EVENT_FEEDBACK', slug: 'tanpa-hari', definition: OWN } as const;

    expect(await createSurvey(home.deps, DOOR, { ...entry, ...days })).toMatchObject(refused);
    const made = await createSurvey(home.deps, DOOR, { ...entry, opensOn: null });
    const id = made.ok ? made.value.surveyId : '';
    expect(await updateSurvey(home.deps, DOOR, { id, version: 1, ...days })).toMatchObject(refused);
    const cleared = { id, version: 1, opensOn: null, closesOn: null };
    expect(await updateSurvey(home.deps, DOOR, cleared)).toMatchObject({ ok: true });
  });

  test('keeps what was chosen and no words once the member is erased, and leads to nobody', async () => {
    const { eventId, memberId, id } = await came();
    const answers = [
      { questionKey: 'rating', number: 2 },
      { questionKey: 'words', text: 'Saya Rahma, dari Bugul' },
    ];
    await answer(memberId, { id, versionNumber: 1, answers });

    await home.deps.db.transaction(async (tx) =>
      ok(await SURVEYS_PERSONAL_DATA.beforeErasure?.(tx, memberId)),
    );

    expect(
      await home.rows('SELECT registration_id, answers FROM survey_sheet WHERE event_id = ?', [eventId]),
    ).toEqual([{ registration_id: null, answers: '{"rating":2}' }]);
  });
});
