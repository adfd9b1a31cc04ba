import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { LIBRARIAN } from '../../consultations/testing/consultations-home';
import { bookConsultation } from '../../consultations/bookings/book-consultation';
import { createHourEffect } from '../../consultations/slots/cancel-closed-hours';
import { cancelConsultation, closeConsultation } from '../../consultations/bookings/close-consultation';
import { recordFollowUp } from '../../consultations/outcomes/record-follow-up';
import { closeBranch, createClosureEffects, reopenBranch } from '../../library';
import { sendAndCollectLetters, parseSubject } from '../testing/sent-letters';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';

const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00.000+07:00`);
let keys = 0;

describe.each(dialects)('letters about consultations, at a real mail server, on $name', (dialect) => {
  let home: MessagesHome;
  let actor: Actor & { kind: 'member' };
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => {
    home.circulation.setNow('2026-08-13 10:00');
    actor = {
      kind: 'member',
      memberId: await home.member({ email: `sulis${++keys}@contoh.pustaka` }),
      sessionId: 'ses_test',
    };
  });

  /** An hour with a mentor of one's own, booked. */
  async function booked(startsAt: string, columns: Record<string, unknown> = {}): Promise<string> {
    const [mentorId, slotId, start] = [newId('mtr'), newId('cst'), at(startsAt)];
    const made = { created_at: sqlInstant(at('2026-08-01 08:00')), created_by: 'stf_1' };
    await home.deps.db.transaction(async (tx) => {
      await insertRows(tx, 'mentor', [
        {
          id: mentorId,
          name: 'Bu Lilik',
          kind: 'AGENCY',
          topics: 'HALAL',
          languages: 'INDONESIAN',
          branch_id: BRANCHES.A,
          place_id: 'Sudut UKM',
          online_url: 'https://meet.example.org/lilik',
          ...made,
        },
      ]);
      await insertRows(tx, 'consultation_slot', [
        {
          id: slotId,
          mentor_id: mentorId,
          branch_id: BRANCHES.A,
          starts_at: sqlInstant(start),
          ends_at: sqlInstant(new Date(start.getTime() + 1_800_000)),
          mode: 'EITHER',
          status: 'OPEN',
          ...made,
          ...columns,
        },
      ]);
      return ok(null);
    });
    const result = await bookConsultation(home.deps, actor, {
      slotId,
      stage: 'STARTING',
      sector: 'FOOD',
      topic: 'HALAL',
      question: 'Bumbu curah?',
      idempotencyKey: `key-${++keys}-0000`,
    });
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
    return result.value.consultationId;
  }

  test('who booked is written to once: when, with whom, where, and how to give the hour back; an hour online has its address', async () => {
    await booked('2026-08-20 09:30');
    const [letter = '', ...more] = await sendAndCollectLetters(home, '2026-08-13 10:10');

    expect([parseSubject(letter), more, await sendAndCollectLetters(home, '2026-08-13 10:20')]).toEqual([
      'Konsultasi dipesan: Kamis, 20 Agustus 2026, 09.30 WIB',
      [],
      [],
    ]);
    for (const part of [
      `sulis${keys - 1}@contoh.pustaka`,
      'Anda bertemu Bu Lilik',
      'Sudut UKM',
      '2 jam sebelumnya',
      'https://contoh.pustaka/jejak-usaha',
    ])
      expect(letter).toContain(part);
    expect(letter).not.toContain('Bumbu curah');
    await booked('2026-08-21 09:30', { mode: 'ONLINE' });
    expect((await sendAndCollectLetters(home, '2026-08-13 10:30'))[0]).toContain(
      'Daring: https://meet.example.org/lilik',
    );
  });

  test('the reminder comes on the day before, to nobody who gave the hour back', async () => {
    await booked('2026-08-27 09:30');
    const other = await booked('2026-08-27 11:00');
    await sendAndCollectLetters(home, '2026-08-13 11:00');
    await cancelConsultation(home.deps, actor, { id: other });

    expect(await sendAndCollectLetters(home, '2026-08-25 10:00')).toEqual([]);
    expect((await sendAndCollectLetters(home, '2026-08-26 10:00')).map(parseSubject)).toEqual([
      'Besok konsultasi: Kamis, 27 Agustus 2026, 09.30 WIB',
    ]);
    expect(await sendAndCollectLetters(home, '2026-08-26 12:00')).toEqual([]);
  });

  test('an hour that staff had to move is two letters: it is off, with the reason, and the new one is booked; who cancelled their own hears nothing', async () => {
    const id = await booked('2026-09-03 09:30');
    const own = await booked('2026-09-04 09:30');
    await sendAndCollectLetters(home, '2026-08-13 13:00');
    await cancelConsultation(home.deps, LIBRARIAN, { id, reason: 'Pendamping sakit.' });
    await cancelConsultation(home.deps, actor, { id: own });
    await booked('2026-09-10 09:30');

    const sent = await sendAndCollectLetters(home, '2026-08-13 13:10');
    expect(sent.map(parseSubject).toSorted()).toEqual([
      'Konsultasi batal: Kamis, 3 September 2026, 09.30 WIB',
      'Konsultasi dipesan: Kamis, 10 September 2026, 09.30 WIB',
    ]);
    expect(sent.find((letter) => letter.includes('Konsultasi batal'))).toContain('Pendamping sakit.');
  });

  test('after 30 and after 90 days one letter each asks what came of it, unless that was told already', async () => {
    const [told, silent] = [await booked('2026-09-17 09:30'), await booked('2026-09-17 11:00')];
    await sendAndCollectLetters(home, '2026-08-13 15:00');
    home.circulation.setNow('2026-09-17 11:30');
    for (const id of [told, silent])
      await closeConsultation(home.deps, LIBRARIAN, { id, version: 1, hasCome: true });
    home.circulation.setNow('2026-10-12 09:00');
    const [first] = await home.rows<{ id: string }>(
      'SELECT id FROM consultation_follow_up WHERE consultation_id = ? ORDER BY days',
      [told],
    );
    await recordFollowUp(home.deps, actor, {
      consultationId: told,
      followUpId: first?.id ?? '',
      result: 'REACHED',
      permits: ['NIB'],
      idempotencyKey: `key-${++keys}-0000`,
    });
    const on = async (day: string): Promise<number> =>
      (await sendAndCollectLetters(home, `${day} 10:00`)).filter(
        (letter) => parseSubject(letter) === 'Bagaimana kabar usaha Anda?',
      ).length;

    expect([
      await on('2026-10-16'),
      await on('2026-10-17'),
      await on('2026-10-18'),
      await on('2026-12-15'),
      await on('2026-12-16'),
      await on('2026-12-17'),
    ]).toEqual([0, 1, 0, 0, 2, 0]);
  });

  test('an hour that a closure cancels is told with the reason, told again when it takes place after all, and once more when another closure takes it', async () => {
    await booked('2026-10-01 09:30');
    await sendAndCollectLetters(home, '2026-08-13 16:00');
    const closures = createClosureEffects();
    closures.register(createHourEffect(home.deps));
    const close = async (from: string): Promise<string> => {
      const closed = await closeBranch({ ...home.deps, closures }, LIBRARIAN, {
        branchId: BRANCHES.A,
        from,
        to: '2026-10-01',
        reason: 'Banjir',
        idempotencyKey: `key-${++keys}-0000`,
      });
      return closed.ok ? (closed.value.closureId ?? '') : '';
    };
    const flood = await close('2026-10-01');

    const [off = '', ...noMore] = await sendAndCollectLetters(home, '2026-08-13 16:10');
    expect([parseSubject(off), noMore]).toEqual(['Konsultasi batal: Kamis, 1 Oktober 2026, 09.30 WIB', []]);
    expect(off).toContain('kami batalkan. Perpustakaan tutup: Banjir.');

    await reopenBranch({ ...home.deps, closures }, LIBRARIAN, { closureId: flood });
    const [back = '', ...nothing] = await sendAndCollectLetters(home, '2026-08-13 16:20');
    expect([parseSubject(back), nothing]).toEqual(['Konsultasi jadi: Kamis, 1 Oktober 2026, 09.30 WIB', []]);
    expect(back).toContain('tetap berlangsung');

    await close('2026-09-30');
    expect((await sendAndCollectLetters(home, '2026-08-13 16:30')).map(parseSubject)).toEqual([
      'Konsultasi batal: Kamis, 1 Oktober 2026, 09.30 WIB',
    ]);
  });

  test('an hour that a closure moves is told with both times, and once more when it goes back', async () => {
    const id = await booked('2026-10-08 09:30');
    await home.deps.db.transaction(async (tx) => {
      await tx.query(
        "INSERT INTO consultation_slot (id, mentor_id, branch_id, starts_at, ends_at, mode, status, created_at, created_by) SELECT 'csl_0000000000000000000000NEXT', mentor_id, branch_id, ?, ?, mode, status, created_at, created_by FROM consultation_slot WHERE id = (SELECT slot_id FROM consultation WHERE id = ?)",
        [sqlInstant(at('2026-10-09 14:00')), sqlInstant(at('2026-10-09 14:30')), id],
      );
      return ok(null);
    });
    await sendAndCollectLetters(home, '2026-08-13 16:00');
    const closures = createClosureEffects();
    closures.register(createHourEffect(home.deps));
    const closed = await closeBranch({ ...home.deps, closures }, LIBRARIAN, {
      branchId: BRANCHES.A,
      from: '2026-10-08',
      to: '2026-10-08',
      reason: 'Banjir',
      movedKinds: ['CONSULTATION'],
      idempotencyKey: `key-${++keys}-0000`,
    });

    const [moved = '', ...noMore] = await sendAndCollectLetters(home, '2026-08-13 16:10');
    expect([parseSubject(moved), noMore]).toEqual([
      'Jam konsultasi pindah: Jumat, 9 Oktober 2026, 14.00 WIB',
      [],
    ]);
    expect(moved).toContain('Perpustakaan memindahkan konsultasi Anda dari Kamis, 8 Oktober 2026, 09.30 WIB');

    await reopenBranch({ ...home.deps, closures }, LIBRARIAN, {
      closureId: closed.ok ? (closed.value.closureId ?? '') : '',
    });
    expect((await sendAndCollectLetters(home, '2026-08-13 16:20')).map(parseSubject)).toEqual([
      'Jam konsultasi pindah: Kamis, 8 Oktober 2026, 09.30 WIB',
    ]);
  });
});
