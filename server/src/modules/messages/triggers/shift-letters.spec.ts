import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { newKey, SYSTEM } from '../../spaces/testing/spaces-home';
import { createBusySources } from '../../volunteers';
import { signOffHours } from '../../volunteers/hours/sign-off';
import { cancelShift } from '../../volunteers/shifts/change-shift';
import { acceptOffer } from '../../volunteers/offers/accept-offer';
import { offerOwnShift } from '../../volunteers/offers/offer-shift';
import { leaveShift } from '../../volunteers/sign-up/leave-shift';
import type { ShiftDeps } from '../../volunteers/sign-up/shift-deps';
import { signUpForShift } from '../../volunteers/sign-up/take-shift';
import { writeTestRole, writeTestVolunteer } from '../../volunteers/testing/volunteers-home';
import { enqueueNotifications } from './enqueue-notifications';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { parseSubject, sendAndCollectLetters } from '../testing/sent-letters';

/** The subject of a letter, in one line however long it is. */
const subjectOf = (letter: string): string => parseSubject(letter.replaceAll('\r\n ', ' '));

describe.each(dialects)('letters about shifts, at a real mail server, on $name', (dialect) => {
  let home: MessagesHome;
  let deps: ShiftDeps;
  let roleId = '';

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
    deps = { ...home.deps, newId, busy: createBusySources() };
    roleId = await writeTestRole(deps.db);
  });
  beforeEach(() => home.circulation.setNow('2026-08-13 10:00'));
  afterAll(() => home.close());

  async function volunteer(): Promise<string> {
    const memberId = await home.member({ email: `rani${newKey()}@contoh.pustaka` });
    await writeTestVolunteer(deps.db, { memberId, roleIds: [roleId] });
    return memberId;
  }

  async function shift(from: string, to: string): Promise<{ shiftId: string; needId: string }> {
    const [shiftId, needId] = [newId('shf'), newId('shn')];
    await deps.db.transaction(async (tx) => {
      await insertRows(tx, 'shift', [
        {
          id: shiftId,
          audience: 'VOLUNTEERS',
          title_id: 'Membaca nyaring',
          branch_id: BRANCHES.A,
          starts_at: sqlInstant(at(from)),
          ends_at: sqlInstant(at(to)),
          briefing: 'Temui Bu Rini di ruang anak.',
          status: 'OPEN',
          created_at: sqlInstant(at('2026-08-01 08:00')),
          created_by: 'system:test',
        },
      ]);
      return ok(await insertRows(tx, 'shift_need', [{ id: needId, shift_id: shiftId, role_id: roleId }]));
    });
    return { shiftId, needId };
  }

  test('a place is told once and reminded of the day before; who waits hears when it is their turn', async () => {
    const [first, second] = [await volunteer(), await volunteer()];
    const { needId } = await shift('2026-08-19 09:00', '2026-08-19 11:00');
    const placed = await signUpForShift(deps, first, { needId, idempotencyKey: newKey() });
    await signUpForShift(deps, second, { needId, idempotencyKey: newKey() });

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:10');
    const again = await sendAndCollectLetters(home, '2026-08-13 10:20');
    const id = placed.ok ? placed.value.assignmentId : '';
    await leaveShift(deps, asMember(first), { id, idempotencyKey: newKey() });
    const next = await sendAndCollectLetters(home, '2026-08-13 10:30');
    const before = await sendAndCollectLetters(home, '2026-08-18 10:00');

    const place = 'Membaca nyaring, Rabu, 19 Agustus 2026, 09.00 WIB';
    expect([sent, again, next, before].map((letters) => letters.map(subjectOf))).toEqual([
      [`Anda bertugas: ${place}`],
      [],
      [`Anda bertugas: ${place}`],
      [`Besok Anda bertugas: ${place}`],
    ]);
    expect(sent[0]).toContain('Temui Bu Rini di ruang anak.');
  });

  test('whoever helped is thanked once with what came of it, also when two processes run and hours are corrected', async () => {
    const memberId = await volunteer();
    const { needId } = await shift('2026-08-14 09:00', '2026-08-14 11:00');
    const placed = await signUpForShift(deps, memberId, { needId, idempotencyKey: newKey() });
    const assignmentId = placed.ok ? placed.value.assignmentId : '';
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    home.circulation.setNow('2026-08-15 10:00');
    const sign = (minutes: number, reason: string | null) =>
      signOffHours(deps, SYSTEM, {
        lines: [{ assignmentId, minutes, reason }],
        idempotencyKey: newKey(),
      });
    await sign(120, null);

    await Promise.all([enqueueNotifications(home.deps), enqueueNotifications(home.deps)]);
    const sent = await sendAndCollectLetters(home, '2026-08-15 10:10');
    await sign(90, 'Pulang lebih awal');
    const again = await sendAndCollectLetters(home, '2026-08-15 10:20');

    expect([sent, again].map((letters) => letters.map(subjectOf))).toEqual([
      ['Terima kasih: Membaca nyaring'],
      [],
    ]);
    expect(sent[0]).toContain('2 jam');
    expect(sent[0]).toContain('Bantuan Anda membuat layanan berjalan.');
  });

  test('a cancelled shift is told with its reason; who left by themselves hears nothing', async () => {
    const [stays, leaves] = [await volunteer(), await volunteer()];
    const { shiftId, needId } = await shift('2026-08-20 09:00', '2026-08-20 11:00');
    await signUpForShift(deps, stays, { needId, idempotencyKey: newKey() });
    const waits = await signUpForShift(deps, leaves, { needId, idempotencyKey: newKey() });
    const id = waits.ok ? waits.value.assignmentId : '';
    await leaveShift(deps, asMember(leaves), { id, idempotencyKey: newKey() });
    await sendAndCollectLetters(home, '2026-08-13 10:10');

    const reason = 'Ruang anak sedang diperbaiki.';
    await cancelShift(deps, SYSTEM, { id: shiftId, reason, idempotencyKey: newKey() });
    const sent = await sendAndCollectLetters(home, '2026-08-13 10:20');

    expect(sent.map(subjectOf)).toEqual([
      'Jadwal batal untuk Anda: Membaca nyaring, Kamis, 20 Agustus 2026, 09.00 WIB',
    ]);
    expect(sent[0]).toContain(reason);
  });

  test('a place that is offered reaches all who fit; whoever offered it hears who takes over, without a name', async () => {
    const [offers, takes] = [await volunteer(), await volunteer()];
    const { needId } = await shift('2026-08-24 09:00', '2026-08-24 11:00');
    const placed = await signUpForShift(deps, offers, { needId, idempotencyKey: newKey() });
    await sendAndCollectLetters(home, '2026-08-13 10:10');

    const id = placed.ok ? placed.value.assignmentId : '';
    const offered = await offerOwnShift(deps, asMember(offers), { id, idempotencyKey: newKey() });
    const asked = await sendAndCollectLetters(home, '2026-08-13 10:20');
    const offerId = offered.ok ? offered.value.offerId : '';
    await acceptOffer(deps, asMember(takes), { id: offerId, idempotencyKey: newKey() });
    const told = await sendAndCollectLetters(home, '2026-08-13 10:30');

    const place = 'Membaca nyaring, Senin, 24 Agustus 2026, 09.00 WIB';
    expect(new Set(asked.map(subjectOf))).toEqual(new Set([`Bisakah Anda bertugas: ${place}`]));
    expect(asked).toHaveLength(offered.ok ? offered.value.askedCount : 0);
    expect(told.map(subjectOf).toSorted()).toEqual([
      `Anda bertugas: ${place}`,
      `Jadwal Anda diambil alih: ${place}`,
    ]);
  });
});
