import { ok } from '../../../../shared/result';
import { dialects } from '../../../../../test/dialects';
import type { Actor } from '../../../../platform/auth/actor';
import { ANONYMOUS } from '../../../../platform/auth/actor';
import { registrationLink } from '../../../programmes';
import type { ProgrammesHome } from '../../../programmes/testing/programmes-home';
import { asMember, DOOR, openProgrammesHome } from '../../../programmes/testing/programmes-home';
import { feedbackFigures } from './feedback-figures';
import type { FeedbackRequest } from './give-event-feedback';
import { giveEventFeedback } from './give-event-feedback';

describe.each(dialects)('what those who came thought of an event, on $name', (dialect) => {
  let home: ProgrammesHome;
  let keys = 0;
  beforeAll(async () => void (home = await openProgrammesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-11-24 09:00'));

  /** Writes a party of an event that was four days ago. */
  async function party(
    eventId: string,
    sessionId: string,
    { memberId = null, came = true }: { memberId?: string | null; came?: boolean } = {},
  ): Promise<string> {
    const ids = { registration: home.deps.newId('reg'), person: home.deps.newId('rgp') };
    await home.write('registration', {
      id: ids.registration,
      event_id: eventId,
      session_id: null,
      kind: 'PARTY',
      status: 'CONFIRMED',
      member_id: memberId,
      contact_name: 'Bu Rahma',
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
    await home.write('event_place', {
      id: home.deps.newId('evl'),
      session_id: sessionId,
      registration_id: ids.registration,
      person_id: ids.person,
      seats: 1,
      status: came ? 'RESERVED' : 'NO_SHOW',
      attended_at: came ? '2026-11-20 02:00:00.000' : null,
      attended_count: came ? 1 : null,
      version: 1,
    });
    return ids.registration;
  }
  const past = async (): Promise<[eventId: string, sessionId: string]> => {
    const { eventId, sessionIds } = await home.event({
      sessions: [['2026-11-20 09:00', '2026-11-20 11:00']],
    });
    return [eventId, sessionIds[0] ?? ''];
  };
  const give = (actor: Actor, request: Omit<FeedbackRequest, 'idempotencyKey'>) =>
    giveEventFeedback(home.deps, actor, { ...request, idempotencyKey: `feedback-${++keys}` });
  const write = (sql: string, values: readonly unknown[]) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, [...values])));
  const rows = async (eventId: string) =>
    (await home.rows<{ answers: string }>('SELECT answers FROM survey_sheet WHERE event_id = ?', [eventId]))
      .map(({ answers }) => JSON.parse(answers) as { rating: number; words?: string })
      .toSorted((one, other) => one.rating - other.rating);

  test('a member answers for their registration and a guest through their link; a second answer takes the place of the first', async () => {
    const [eventId, sessionId] = await past();
    const [memberId = ''] = await home.members(1);
    const [own, guest] = [await party(eventId, sessionId, { memberId }), await party(eventId, sessionId)];

    expect((await give(asMember(memberId), { id: own, rating: 3 })).ok).toBe(true);
    expect(
      (
        await give(ANONYMOUS, {
          link: registrationLink(home.deps, guest),
          rating: 4,
          words: '  Bagus\n\n\nsekali ',
        })
      ).ok,
    ).toBe(true);
    expect((await give(asMember(memberId), { id: own, rating: 5, words: 'Lebih dari bagus' })).ok).toBe(true);

    expect(await rows(eventId)).toEqual([
      { rating: 4, words: 'Bagus\n\nsekali' },
      { rating: 5, words: 'Lebih dari bagus' },
    ]);
  });

  test('a rating takes no other answer away, and leaves words that it does not name', async () => {
    const [eventId, sessionId] = await past();
    const [memberId = ''] = await home.members(1);
    const own = await party(eventId, sessionId, { memberId });
    await give(asMember(memberId), { id: own, rating: 3, words: 'Ramai' });
    await write('UPDATE survey_sheet SET answers = ? WHERE event_id = ?', [
      JSON.stringify({ rating: 3, words: 'Ramai', earlier: 'yes' }),
      eventId,
    ]);

    await give(asMember(memberId), { id: own, rating: 5 });
    expect(await rows(eventId)).toEqual([{ rating: 5, words: 'Ramai', earlier: 'yes' }]);
    await give(asMember(memberId), { id: own, rating: 4, words: null });
    expect(await rows(eventId)).toEqual([{ rating: 4, earlier: 'yes' }]);
  });

  test('who did not come, a stranger, staff for others, a rating beyond five, and an answer after sixty days are refused, and nothing is kept', async () => {
    const [eventId, sessionId] = await past();
    const [memberId = '', strangerId = ''] = await home.members(2);
    const [own, away] = [
      await party(eventId, sessionId, { memberId }),
      await party(eventId, sessionId, { came: false }),
    ];
    const refused = async (
      actor: Actor,
      request: Omit<FeedbackRequest, 'idempotencyKey'>,
    ): Promise<string> => {
      const result = await give(actor, request);
      return result.ok ? 'let in' : `${result.refusals[0]?.code} ${result.refusals[0]?.field?.join('.')}`;
    };

    expect(await refused(ANONYMOUS, { link: registrationLink(home.deps, away), rating: 5 })).toBe(
      'NOT_ALLOWED id',
    );
    expect(await refused(asMember(strangerId), { id: own, rating: 1 })).toBe('NOT_FOUND id');
    expect(await refused(DOOR, { id: own, rating: 5 })).toBe('NOT_FOUND id');
    expect(await refused(ANONYMOUS, { link: `${own}.0000`, rating: 5 })).toBe('NOT_FOUND link');
    expect(await refused(asMember(memberId), { id: own, rating: 6 })).toBe('INVALID rating');
    home.setNow('2027-01-20 09:00');
    expect(await refused(asMember(memberId), { id: own, rating: 5 })).toBe('NOT_ALLOWED id');
    expect(await rows(eventId)).toEqual([]);
  });

  test('parallel answers of one party leave one', async () => {
    const [eventId, sessionId] = await past();
    const link = registrationLink(home.deps, await party(eventId, sessionId));

    const results = await Promise.all([1, 2, 3, 4, 5].map((rating) => give(ANONYMOUS, { link, rating })));

    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    expect(await rows(eventId)).toHaveLength(1);
  });

  test('staff see figures without names from five answers on, hide small groups, and read words in no telling order', async () => {
    const [eventId, sessionId] = await past();
    const answer = async (rating: number, words: string | null): Promise<unknown> =>
      give(ANONYMOUS, {
        link: registrationLink(home.deps, await party(eventId, sessionId)),
        rating,
        words,
      });
    for (const words of ['Z', null, 'B', null]) await answer(5, words);

    expect(await feedbackFigures(home.deps.db, eventId)).toEqual({
      answerCount: 4,
      averageRating: null,
      ratings: [],
      comments: [],
    });
    for (const [rating, words] of [
      [5, 'A'],
      [4, null],
      [4, null],
      [4, null],
      [3, null],
      [3, null],
    ] as const)
      await answer(rating, words);

    expect(await feedbackFigures(home.deps.db, eventId)).toEqual({
      answerCount: 10,
      averageRating: null,
      ratings: [
        { value: '3', count: null },
        { value: '4', count: null },
        { value: '5', count: 5 },
      ],
      comments: ['A', 'B', 'Z'],
    });
  });
});
