import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { at } from '../../programmes/testing/programmes-home';
import { forgetOffers } from '../duty/forget-absences';
import { cancelShift } from '../shifts/change-shift';
import { findOfferedShifts, findOfferFacts } from '../sign-up/shift-letters.queries';
import { isShiftRefused } from '../sign-up/shift-refusals';
import { assignToShift, signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { acceptOffer, declineOffer } from './accept-offer';
import { offerFreePlace, offerOwnShift, withdrawOffer } from './offer-shift';
import { offersFrom, offersTo } from './offers.queries';

const DAY = '2026-11-26';
const PEOPLE = 12;

describe.each(dialects)('places that are offered, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(PEOPLE);
    await createShiftFitness(home, members);
  });
  afterEach(() => home.close());

  const as = (index: number): Actor => ({ kind: 'member', memberId: members[index] ?? '', sessionId: '' });
  const asStaff = (staffId = ''): Actor => ({ ...HEAD, staffId }) as Actor;
  const valueOf = <Value>(result: Result<Value, Refusal>): Value => {
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value;
  };
  const wordsOf = (result: Result<unknown, Refusal>): readonly string[] =>
    result.ok
      ? []
      : result.refusals.map((one) => (isShiftRefused(one) ? one.shift.reason : one.message.EN.slice(0, 12)));
  const signUp = async (index: number, needId: string) =>
    valueOf(await signUpForShift(home.deps, members[index] ?? '', { needId, idempotencyKey: newKey() }));
  const offer = (actor: Actor, id: string, toStaffId: string | null = null) =>
    offerOwnShift(home.deps, actor, { id, toStaffId, idempotencyKey: newKey() });
  const accept = (actor: Actor, id: string) =>
    acceptOffer(home.deps, actor, { id, idempotencyKey: newKey() });
  const held = () =>
    home.rows<{ open_key: string }>(
      "SELECT open_key FROM shift_assignment WHERE status = 'CONFIRMED' ORDER BY open_key",
    );
  const takenOf = async (needId: string) =>
    (await home.rows<{ taken: number }>('SELECT taken FROM shift_need WHERE id = ?', [needId]))[0]?.taken;

  test('of all who accept a shift at once one has it, and whoever offered it is out in the same moment', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const { assignmentId } = await signUp(0, needId);
    const { offerId, askedCount } = valueOf(await offer(as(0), assignmentId));

    const outcomes = await Promise.all(
      Array.from({ length: PEOPLE - 1 }, (_, index) => accept(as(index + 1), offerId)),
    );

    expect(askedCount).toBe(PEOPLE - 1);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(wordsOf))).toEqual(new Set(['Somebody els']));
    const winner = outcomes.findIndex(({ ok }) => ok) + 1;
    expect(await held()).toEqual([{ open_key: members[winner] }]);
    expect(await takenOf(needId)).toBe(1);
    expect(await home.rows('SELECT status, open_key FROM shift_offer')).toEqual([
      { status: 'TAKEN', open_key: null },
    ]);
  });

  test('whoever does not fit any more is refused by the rule of all shifts, and the other keeps the place', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const { assignmentId } = await signUp(0, needId);
    const { offerId } = valueOf(await offer(as(0), assignmentId));
    const other = await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 12:00` });
    await signUp(1, other.needId);

    expect(wordsOf(await accept(as(1), offerId))).toEqual(['SHIFT_CLASH']);
    expect((await held()).map(({ open_key }) => open_key)).toEqual([members[0], members[1]].toSorted());
    expect(await offersTo(home.deps.db, { memberId: members[2] ?? '' }, home.deps.clock.now())).toHaveLength(
      1,
    );
  });

  test('only who was asked accepts; a no is remembered, and an offer is taken back', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const { assignmentId } = await signUp(0, needId);
    const { offerId } = valueOf(await offer(as(0), assignmentId));
    const [late = ''] = await home.members(1);

    expect(wordsOf(await offer(as(1), assignmentId))).toHaveLength(1);
    expect(wordsOf(await offer(as(0), assignmentId))).toEqual(['This place i']);
    expect((await accept({ kind: 'member', memberId: late, sessionId: '' }, offerId)).ok).toBe(false);
    await declineOffer(home.deps, as(1), { id: offerId, idempotencyKey: newKey() });
    expect((await accept(as(1), offerId)).ok).toBe(false);
    expect((await withdrawOffer(home.deps, as(2), { id: offerId, idempotencyKey: newKey() })).ok).toBe(false);
    valueOf(await withdrawOffer(home.deps, as(0), { id: offerId, idempotencyKey: newKey() }));
    expect(wordsOf(await accept(as(3), offerId))).toEqual(['Somebody els']);
    expect(await offersFrom(home.deps.db, { memberId: members[0] ?? '' }, home.deps.clock.now())).toEqual([]);
    expect(await held()).toEqual([{ open_key: members[0] }]);
  });

  test('where somebody waits nothing is offered, because the place is theirs', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const { assignmentId } = await signUp(0, needId);
    await signUp(1, needId);

    expect(wordsOf(await offer(as(0), assignmentId))).toEqual(['Somebody wai']);
  });

  test('a colleague offers duty to one other, who takes it; absence of the first ends what they offer', async () => {
    const [one = '', two = '', three = ''] = await home.staff(3);
    const { needId } = await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 12:00`, audience: 'STAFF' });
    const put = valueOf(
      await assignToShift(home.deps, HEAD, { needId, staffId: one, idempotencyKey: newKey() }),
    );
    const { offerId, askedCount } = valueOf(await offer(asStaff(one), put.assignmentId, two));

    expect(askedCount).toBe(1);
    expect((await accept(asStaff(three), offerId)).ok).toBe(false);
    valueOf(await accept(asStaff(two), offerId));
    expect(await held()).toEqual([{ open_key: two }]);
  });

  test('staff offer a free place to all who fit; it is theirs until none is free', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 2 });
    const { offerId, askedCount } = valueOf(
      await offerFreePlace(home.deps, HEAD, { needId, idempotencyKey: newKey() }),
    );

    const outcomes = await Promise.all(members.map((_, index) => accept(as(index), offerId)));

    expect(askedCount).toBe(PEOPLE);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(new Set(outcomes.flatMap(wordsOf))).toEqual(new Set(['FULL']));
    home.setNow('2027-01-10 09:00');
    expect(await forgetOffers(home.deps)).toBe(1);
    expect(await home.rows('SELECT id FROM shift_offer_person')).toEqual([]);
  });

  const offerFree = (needId: string) => offerFreePlace(home.deps, HEAD, { needId, idempotencyKey: newKey() });
  const toWrite = async () =>
    (
      await findOfferedShifts(home.deps.db, { now: home.deps.clock.now(), since: at('2026-11-24 08:00') })
    ).toSorted((one, other) => (one.cause < other.cause ? -1 : 1));
  const offeredTo = (index: number) =>
    offersTo(home.deps.db, { memberId: members[index] ?? '' }, home.deps.clock.now());

  test('an offer of a free place ends with the last seat and with the shift, and so do its letters', async () => {
    const [full, off] = [
      await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` }),
      await home.shift({ from: `${DAY} 13:00`, to: `${DAY} 15:00` }),
    ];
    for (const { needId } of [full, off]) valueOf(await offerFree(needId));
    const letters = await toWrite();
    expect(letters).toHaveLength(2 * PEOPLE);

    await signUp(0, full.needId);
    valueOf(
      await cancelShift(home.deps, HEAD, { id: off.shiftId, reason: 'Hujan', idempotencyKey: newKey() }),
    );

    expect(await home.rows('SELECT status, open_key FROM shift_offer')).toEqual([
      { status: 'ENDED', open_key: null },
      { status: 'ENDED', open_key: null },
    ]);
    expect(await toWrite()).toEqual([]);
    expect(await offeredTo(1)).toEqual([]);
    for (const { aboutId } of letters) expect(await findOfferFacts(home.deps.db, aboutId ?? '')).toBeNull();
  });

  test('a free place goes to whoever waits before whoever accepts', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    await signUp(0, needId);
    await signUp(1, needId);
    await home.change('UPDATE shift_need SET needed = 2 WHERE id = ?', [needId]);
    const { offerId } = valueOf(await offerFree(needId));

    expect(wordsOf(await accept(as(2), offerId))).toEqual(['FULL']);
    expect((await held()).map(({ open_key }) => open_key)).toEqual([members[0], members[1]].toSorted());
    expect(await accept(as(1), offerId)).toMatchObject({ ok: true, value: { status: 'CONFIRMED' } });
    expect(await takenOf(needId)).toBe(2);
  });

  test('a place that is offered, taken back and offered again is written about once', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const { assignmentId } = await signUp(0, needId);
    const { offerId } = valueOf(await offer(as(0), assignmentId));
    const first = await toWrite();
    valueOf(await withdrawOffer(home.deps, as(0), { id: offerId, idempotencyKey: newKey() }));
    valueOf(await offer(as(0), assignmentId));

    const again = await toWrite();

    expect(first).toHaveLength(PEOPLE - 1);
    expect(again.map(({ cause }) => cause)).toEqual(first.map(({ cause }) => cause));
  });

  test('an offer also finds who fits behind 200 who do not', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const away = await home.members(200);
    await home.change(
      `INSERT INTO volunteer (id, member_id, status, agreement_version, agreed_at, revoked_at, since)
       SELECT CONCAT('vlt', SUBSTR(m.id, 4)), m.id, 'ACTIVE', 1, v.agreed_at, v.agreed_at, v.since FROM member m, volunteer v
       WHERE v.member_id = ? AND m.id IN (${away.map(() => '?').join(', ')})`,
      [members[0], ...away],
    );
    await home.change(
      `INSERT INTO volunteer_role_holder (id, member_id, role_id, open_role_id, granted_at, granted_by)
       SELECT CONCAT('vrh', SUBSTR(v.id, 4)), v.member_id, h.role_id, h.role_id, h.granted_at, h.granted_by
       FROM volunteer v, volunteer_role_holder h WHERE h.member_id = ? AND v.revoked_at IS NOT NULL`,
      [members[0]],
    );
    await home.change("UPDATE member SET name = 'Zulaikha' WHERE id = ?", [members[0]]);

    const { askedCount } = valueOf(await offerFree(needId));

    expect(askedCount).toBe(PEOPLE);
    expect(await offeredTo(0)).toHaveLength(1);
  });
});
