import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import type { Actor } from '../../../platform/auth/actor';
import { at } from '../../programmes/testing/programmes-home';
import { signOffHours } from '../hours/sign-off';
import { signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { giveFeedback } from './give-feedback';
import { findShiftsToThank, findShiftThanks } from './thanks.queries';

describe.each(dialects)('thanks and feedback, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(2);
    await createShiftFitness(home, members);
  });
  afterEach(() => home.close());

  const take = async (needId: string, index = 0): Promise<string> => {
    const placed = await signUpForShift(home.deps, members[index] ?? '', {
      needId,
      idempotencyKey: newKey(),
    });
    if (!placed.ok) throw new Error('Nobody signed up.');
    return placed.value.assignmentId;
  };
  const sign = (assignmentId: string, minutes: number) =>
    signOffHours(home.deps, HEAD, {
      lines: [{ assignmentId, minutes }],
      idempotencyKey: newKey(),
    });
  const say = (assignmentId: string, more: { rating?: number | null; comment?: string }, index = 0) => {
    const actor: Actor & { kind: 'member' } = {
      kind: 'member',
      memberId: members[index] ?? '',
      sessionId: 'ses_1',
    };
    return giveFeedback(home.deps, actor, { assignmentId, ...more, idempotencyKey: newKey() });
  };

  /** An event of one session to which some people came. */
  async function sessionWith(attended: number): Promise<string> {
    const { eventId, sessionIds } = await home.event({
      sessions: [['2026-11-25 09:00', '2026-11-25 11:00']],
    });
    const [registration, person] = [home.deps.newId('reg'), home.deps.newId('rgp')];
    await home.write('registration', {
      id: registration,
      event_id: eventId,
      session_id: null,
      kind: 'MEMBER',
      status: 'CONFIRMED',
      member_id: members[1] ?? '',
      locale: 'ID',
      party_size: 1,
      queue_number: 1,
      created_at: '2026-11-01 00:00:00.000',
      created_by: members[1] ?? '',
      is_sample: 0,
      version: 1,
    });
    await home.write('registered_person', {
      id: person,
      registration_id: registration,
      position: 0,
      name: 'Kelas 3A',
      is_companion: 0,
      seats: attended,
      ticket_code: 'K7QM2XR4TDWE',
    });
    await home.write('event_place', {
      id: home.deps.newId('evl'),
      session_id: sessionIds[0] ?? '',
      registration_id: registration,
      person_id: person,
      seats: attended,
      status: 'RESERVED',
      attended_at: sqlInstant(at('2026-11-25 09:00')),
      attended_count: attended,
      version: 1,
    });
    return sessionIds[0] ?? '';
  }

  test.each([
    [24, 24],
    [4, null],
  ])('thanks tell that %i came as %s: under five nothing is told', async (attended, told) => {
    const sessionId = await sessionWith(attended);
    const { needId } = await home.shift({
      from: '2026-11-25 09:00',
      to: '2026-11-25 11:00',
      columns: { session_id: sessionId },
    });
    const id = await take(needId);
    home.setNow('2026-11-26 09:00');
    await sign(id, 120);

    expect(await findShiftThanks(home.deps.db, id)).toMatchObject({
      minutes: 120,
      attended: told,
      loans: null,
    });
  });

  test('of a shift without an event no counts are told, and of one without hours nothing', async () => {
    const { needId } = await home.shift({ from: '2026-11-25 09:00', to: '2026-11-25 11:00', needed: 2 });
    const [came, stayedAway] = [await take(needId), await take(needId, 1)];
    home.setNow('2026-11-26 09:00');
    await sign(came, 90);
    await sign(stayedAway, 0);

    const due = await findShiftsToThank(home.deps.db, { since: at('2026-11-26 08:00') });
    expect(due.map(({ aboutId, memberId }) => [aboutId, memberId])).toEqual([[came, members[0]]]);
    expect(await findShiftThanks(home.deps.db, came)).toMatchObject({ attended: null, loans: null });
    expect(await findShiftThanks(home.deps.db, stayedAway)).toBeNull();
  });

  test('a correction thanks nobody again, also when the first thanks are long forgotten', async () => {
    const { needId } = await home.shift({ from: '2026-11-25 09:00', to: '2026-11-25 11:00', needed: 2 });
    const [came, noted] = [await take(needId), await take(needId, 1)];
    home.setNow('2026-11-26 09:00');
    await sign(came, 90);
    await sign(noted, 0);
    home.setNow('2027-01-10 09:00');
    for (const assignmentId of [came, noted])
      await signOffHours(home.deps, HEAD, {
        lines: [{ assignmentId, minutes: 100, reason: 'Salah hitung' }],
        idempotencyKey: newKey(),
      });

    const due = await findShiftsToThank(home.deps.db, { since: at('2026-12-31 09:00') });

    expect(due.map(({ aboutId }) => aboutId)).toEqual([noted]);
  });

  test('feedback is taken once hours are signed off, and replaced when given again', async () => {
    const { needId } = await home.shift({ from: '2026-11-25 09:00', to: '2026-11-25 11:00' });
    const id = await take(needId);
    home.setNow('2026-11-26 09:00');
    expect(await say(id, { rating: 4 })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED', field: ['assignmentId'] }],
    });
    await sign(id, 90);

    expect(await say(id, { rating: 4, comment: 'Kurang kursi' })).toMatchObject({ ok: true });
    expect(await say(id, { rating: null, comment: 'Kursi cukup' })).toMatchObject({ ok: true });

    expect(await home.rows('SELECT rating, comment_text FROM shift_feedback')).toEqual([
      { rating: null, comment_text: 'Kursi cukup' },
    ]);
  });

  test('a wrong rating, nothing at all, and the shift of somebody else are refused', async () => {
    const { needId } = await home.shift({ from: '2026-11-25 09:00', to: '2026-11-25 11:00' });
    const id = await take(needId);
    home.setNow('2026-11-26 09:00');
    await sign(id, 90);

    expect(await say(id, { rating: 6 })).toMatchObject({ ok: false, refusals: [{ field: ['rating'] }] });
    expect(await say(id, { comment: '  ' })).toMatchObject({ ok: false, refusals: [{ field: ['comment'] }] });
    expect(await say(id, { rating: 5 }, 1)).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
    expect(await home.rows('SELECT id FROM shift_feedback')).toEqual([]);
  });
});
