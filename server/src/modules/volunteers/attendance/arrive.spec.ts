import { dialects } from '../../../../test/dialects';
import { checkInTicket, syncCheckIns } from '../../programmes/attendance/check-in';
import { createDoorHelpers } from '../../programmes/attendance/door-helpers';
import { at, DOOR } from '../../programmes/testing/programmes-home';
import { signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { arriveAtSession, checkInToShift } from './arrive';

const DAY = '2026-11-26';

describe.each(dialects)('volunteers who come, on $name', (dialect) => {
  let home: ShiftsHome;
  let memberId = '';
  let card = '';
  let sessionId = '';
  let assignmentId = '';

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    [memberId = ''] = await home.members(1);
    await createShiftFitness(home, [memberId]);
    const event = await home.event({ sessions: [[`${DAY} 09:00`, `${DAY} 11:00`]] });
    sessionId = event.sessionIds[0] ?? '';
    const { needId } = await home.shift({
      from: `${DAY} 08:30`,
      to: `${DAY} 11:00`,
      columns: { session_id: sessionId },
    });
    const signed = await signUpForShift(home.deps, memberId, { needId, idempotencyKey: newKey() });
    assignmentId = signed.ok ? signed.value.assignmentId : '';
    const [row] = await home.rows<{ card_number: string }>('SELECT card_number FROM member WHERE id = ?', [
      memberId,
    ]);
    card = row?.card_number ?? '';
  });
  afterEach(() => home.close());

  const cameAt = async () => {
    const [row] = await home.rows<{ checked_in_at: string | Date | null }>(
      'SELECT checked_in_at FROM shift_assignment WHERE id = ?',
      [assignmentId],
    );
    const came = row?.checked_in_at ?? null;
    if (came === null) return null;
    return (came instanceof Date ? came : new Date(`${came.replace(' ', 'T')}Z`)).toISOString();
  };

  test('show their card at the door of the guests, also to a phone without a connection', async () => {
    const helpers = createDoorHelpers();
    helpers.register(arriveAtSession);
    const deps = { ...home.programmes, helpers };
    home.setNow(`${DAY} 08:40`);
    const scannedAt = at(`${DAY} 08:25`);
    const offline = await syncCheckIns(deps, DOOR, {
      sessionId,
      scans: [{ code: card, scannedAt }],
      idempotencyKey: newKey(),
    });
    const again = await checkInTicket(deps, DOOR, { sessionId, code: card, idempotencyKey: newKey() });

    expect(offline.ok && offline.value.results.map(({ outcome }) => outcome)).toEqual(['HELPER']);
    expect(again.ok && again.value.result).toMatchObject({
      outcome: 'HELPER',
      attendedAt: scannedAt.toISOString(),
      memberId,
    });
    expect(await cameAt()).toBe(scannedAt.toISOString());
  });

  test('are noted by staff, by the list or by the card, from two hours before', async () => {
    const note = (how: { id?: string; code?: string; branchId?: string }) =>
      checkInToShift(home.deps, HEAD, { ...how, idempotencyKey: newKey() });
    home.setNow(`${DAY} 06:00`);
    const early = await note({ id: assignmentId });
    home.setNow(`${DAY} 08:20`);
    const stranger = await note({ code: 'PSR-99-999999', branchId: 'brn_0000000000000000000000000A' });
    const byCard = await note({ code: card, branchId: 'brn_0000000000000000000000000A' });
    home.setNow(`${DAY} 08:50`);
    const again = await note({ id: assignmentId });

    expect([early, stranger, byCard, again].map(({ ok }) => ok)).toEqual([false, false, true, true]);
    expect(await cameAt()).toBe(at(`${DAY} 08:20`).toISOString());
  });
});
