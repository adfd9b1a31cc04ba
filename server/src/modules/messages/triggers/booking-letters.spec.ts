import { dialects } from '../../../../test/dialects';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { saveBookingRules } from '../../spaces/booking-rules/save-booking-rules';
import type { BookingDeps } from '../../spaces/bookings/booking-deps';
import { bookingLink } from '../../spaces/bookings/booking-deps';
import { createBookingEffect } from '../../spaces/bookings/closed-bookings';
import { sendBookingCode } from '../../spaces/guests/send-booking-code';
import { blockSpace } from '../../spaces/blocks/block-space';
import { cancelBooking, decideRequestedBooking, moveBooking } from '../../spaces/bookings/change-booking';
import { bookSeries } from '../../spaces/bookings/book-series';
import { createBooking } from '../../spaces/bookings/create-booking';

import { saveSpecialHours } from '../../library/calendar/save-special-hours';
import { closeBranch, createClosureEffects } from '../../library';
import { createPartner } from '../../partners';
import { enqueueCodes } from './enqueue-notifications';
import { createSpaceClashes } from '../../spaces';
import { joinBookingWait } from '../../spaces/waits/join-wait';
import { addPushDevice } from '../push/manage-push-devices';
import { openPushSink } from '../testing/push-sink';
import { newKey, ORIGIN, SYSTEM } from '../../spaces/testing/spaces-home';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { parseSubject, sendAndCollectLetters } from '../testing/sent-letters';
import { updateMessageChoices } from '../choices/update-message-choices';

/** The subject of a letter, in one line however long it is. */
const subjectOf = (letter: string): string => parseSubject(letter.replaceAll('\r\n ', ' '));

describe.each(dialects)('letters about bookings, at a real mail server, on $name', (dialect) => {
  let home: MessagesHome;
  let deps: BookingDeps;
  let spaceId = '';
  let memberId = '';

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
    deps = { ...home.deps, clashes: createSpaceClashes() };
    spaceId = newId('spc');
    const room = { id: spaceId, branch_id: BRANCHES.A, name_id: 'Ruang Diskusi', kind: 'MEETING_ROOM' };
    await home.deps.db.transaction(async (tx) =>
      ok(await insertRows(tx, 'space', [{ ...room, accessibility: '[]', capacity: 8 }])),
    );
    const rules = { bookable: 'all', horizonDays: '60' };
    const changes = Object.entries(rules).map(([name, value]) => ({ name, value }));
    await saveBookingRules(deps, SYSTEM, { spaceId, changes });
  });
  beforeEach(async () => {
    home.circulation.setNow('2026-08-13 10:00');
    memberId = await home.member({ email: `rani${newKey()}@contoh.pustaka` });
  });
  afterAll(() => home.close());

  async function book(from: string, to: string, who = memberId, more: object = {}): Promise<string> {
    const request = { spaceId, startsAt: at(from), endsAt: at(to), idempotencyKey: newKey(), ...more };
    const made = await createBooking(deps, asMember(who), request, ORIGIN);
    if (!made.ok) throw new Error(made.refusals[0]?.message.EN);
    return made.value.bookingId;
  }

  test('who booked is written to once, and on the day before', async () => {
    await book('2026-08-19 10:00', '2026-08-19 11:00');

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:10');
    const again = await sendAndCollectLetters(home, '2026-08-13 10:20');
    const before = await sendAndCollectLetters(home, '2026-08-18 10:00');

    expect([sent, again, before].map((letters) => letters.map(subjectOf))).toEqual([
      ['Pemesanan pasti: Ruang Diskusi, Rabu, 19 Agustus 2026, 10.00 WIB'],
      [],
      ['Besok: Ruang Diskusi, Rabu, 19 Agustus 2026, 10.00 WIB'],
    ]);
    expect(sent[0]).toContain('Tempat menunggu sampai 10.15.');
  });

  test('what staff cancel is told with the reason; who cancelled their own hears nothing', async () => {
    const [byStaff, own] = [
      await book('2026-08-20 10:00', '2026-08-20 11:00'),
      await book('2026-08-20 13:00', '2026-08-20 14:00'),
    ];
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    const cancel = { reason: 'AC diperbaiki.' };
    await cancelBooking(deps, SYSTEM, { booking: { id: byStaff }, ...cancel, idempotencyKey: newKey() });
    await cancelBooking(deps, asMember(memberId), { booking: { id: own }, idempotencyKey: newKey() });

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:20');

    expect(sent.map(subjectOf)).toEqual([
      'Pemesanan batal: Ruang Diskusi, Kamis, 20 Agustus 2026, 10.00 WIB',
    ]);
    expect(sent[0]).toContain('AC diperbaiki.');
  });

  test('who did not come is told kindly that the place is free for others', async () => {
    await book('2026-08-13 13:00', '2026-08-13 15:00');
    await sendAndCollectLetters(home, '2026-08-13 10:10');

    const sent = await sendAndCollectLetters(home, '2026-08-13 13:20');

    expect(sent.map(subjectOf)).toEqual(['Tempat dibuka: Ruang Diskusi, Kamis, 13 Agustus 2026, 13.00 WIB']);
  });

  async function move(id: string, from: string, to: string, actor = SYSTEM): Promise<void> {
    const span = { startsAt: at(from), endsAt: at(to) };
    const moved = await moveBooking(deps, actor, { booking: { id }, ...span, idempotencyKey: newKey() });
    if (!moved.ok) throw new Error(moved.refusals[0]?.message.EN);
  }

  test('each move by staff is told with the time before; who moves their own has it confirmed', async () => {
    const id = await book('2026-08-21 10:00', '2026-08-21 11:00');
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    await move(id, '2026-08-21 13:00', '2026-08-21 14:00');
    const first = await sendAndCollectLetters(home, '2026-08-13 10:20');
    await move(id, '2026-08-21 15:00', '2026-08-21 16:00');
    const second = await sendAndCollectLetters(home, '2026-08-13 10:30');
    const again = await sendAndCollectLetters(home, '2026-08-13 10:40');
    await move(id, '2026-08-21 08:00', '2026-08-21 09:00', asMember(memberId));

    const own = await sendAndCollectLetters(home, '2026-08-13 10:50');

    expect([first, second, again, own].map((letters) => letters.map(subjectOf))).toEqual([
      ['Pemesanan dipindah: Ruang Diskusi, Jumat, 21 Agustus 2026, 13.00 WIB'],
      ['Pemesanan dipindah: Ruang Diskusi, Jumat, 21 Agustus 2026, 15.00 WIB'],
      [],
      ['Pemesanan pasti: Ruang Diskusi, Jumat, 21 Agustus 2026, 08.00 WIB'],
    ]);
    expect(first[0]).toContain('dari Jumat, 21 Agustus 2026, 10.00 WIB');
    expect(first[0]).toContain('/pesanan-saya');
  });

  test('of two moves before a letter left only the last is told', async () => {
    const id = await book('2026-08-22 10:00', '2026-08-22 11:00');
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    await move(id, '2026-08-22 11:00', '2026-08-22 12:00');
    home.circulation.setNow('2026-08-13 10:12');
    await move(id, '2026-08-22 12:00', '2026-08-22 13:00');

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:20');

    expect(sent.map(subjectOf)).toEqual([
      'Pemesanan dipindah: Ruang Diskusi, Sabtu, 22 Agustus 2026, 12.00 WIB',
    ]);
  });

  test('what staff approve, refuse or block away is told with what they said', async () => {
    await saveBookingRules(deps, SYSTEM, { spaceId, changes: [{ name: 'needsApproval', value: 'yes' }] });
    const [wanted, unwanted] = [
      await book('2026-08-24 10:00', '2026-08-24 11:00'),
      await book('2026-08-25 10:00', '2026-08-25 11:00'),
    ];
    await saveBookingRules(deps, SYSTEM, { spaceId, changes: [{ name: 'needsApproval', value: 'no' }] });
    const asked = await sendAndCollectLetters(home, '2026-08-13 10:10');
    const decide = (id: string, isApproved: boolean, reason: string | null) =>
      decideRequestedBooking(deps, SYSTEM, { id, isApproved, reason, version: 1, idempotencyKey: newKey() });
    await decide(wanted, true, null);
    await decide(unwanted, false, 'Dipakai rapat dinas.');
    const decided = await sendAndCollectLetters(home, '2026-08-13 10:20');
    await blockSpace(deps, SYSTEM, {
      spaceId,
      startsAt: at('2026-08-24 08:00'),
      endsAt: at('2026-08-24 12:00'),
      reason: 'Pengecatan',
      cancelsBookings: true,
      idempotencyKey: newKey(),
    });

    const blocked = await sendAndCollectLetters(home, '2026-08-13 10:30');

    expect([asked, decided.toSorted(), blocked].map((letters) => letters.map(subjectOf).toSorted())).toEqual([
      [],
      [
        'Pemesanan pasti: Ruang Diskusi, Senin, 24 Agustus 2026, 10.00 WIB',
        'Permintaan ditolak: Ruang Diskusi, Selasa, 25 Agustus 2026, 10.00 WIB',
      ],
      ['Pemesanan batal: Ruang Diskusi, Senin, 24 Agustus 2026, 10.00 WIB'],
    ]);
    expect(decided.join('')).toContain('Dipakai rapat dinas.');
    expect(blocked[0]).toContain('Pengecatan');
  });

  test('who waits first is told once that the place is theirs, then the next; nobody of what others have', async () => {
    const [second, third] = [await home.member({ email: 'dua@contoh.pustaka' }), await home.member({})];
    const span = { startsAt: at('2026-08-26 10:00'), endsAt: at('2026-08-26 11:00') };
    const wait = (who: string) =>
      joinBookingWait(deps, asMember(who), { spaceId, ...span, idempotencyKey: newKey() });
    const id = await book('2026-08-26 10:00', '2026-08-26 11:00', third);
    for (const [who, moment] of [
      [memberId, '2026-08-13 10:01'],
      [second, '2026-08-13 10:02'],
    ] as const) {
      home.circulation.setNow(moment);
      expect((await wait(who)).ok).toBe(true);
    }
    const taken = await sendAndCollectLetters(home, '2026-08-13 10:10');
    await cancelBooking(deps, asMember(third), { booking: { id }, idempotencyKey: newKey() });

    const sent = [
      await sendAndCollectLetters(home, '2026-08-13 10:20'),
      await sendAndCollectLetters(home, '2026-08-13 11:00'),
      await sendAndCollectLetters(home, '2026-08-13 12:20'),
      await sendAndCollectLetters(home, '2026-08-13 13:00'),
      await sendAndCollectLetters(home, '2026-08-13 15:00'),
    ];

    const subject = 'Tempat kosong: Ruang Diskusi, Rabu, 26 Agustus 2026, 10.00 WIB';
    expect([taken, ...sent].map((letters) => letters.map(subjectOf))).toEqual([
      [],
      [subject],
      [],
      [subject],
      [],
      [],
    ]);
    expect(sent[0]?.[0]).toContain('sampai Kamis, 13 Agustus 2026, 12.15 WIB');
    expect(sent[0]?.[0]).toContain(`/ruang/${spaceId}?hari=2026-08-26&mulai=10%3A00&selesai=11%3A00`);
    expect(sent[2]?.[0]).toMatch(/^dua@contoh\.pustaka /);
  });

  test('what a closure cancels is offered to nobody who waits: nobody can come', async () => {
    const first = await home.member({});
    await book('2026-09-03 10:00', '2026-09-03 11:00', first);
    home.circulation.setNow('2026-08-13 10:01');
    const span = { startsAt: at('2026-09-03 10:00'), endsAt: at('2026-09-03 11:00') };
    await joinBookingWait(deps, asMember(memberId), { spaceId, ...span, idempotencyKey: newKey() });
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    const closures = createClosureEffects();
    closures.register(createBookingEffect(deps));
    const days = { branchId: BRANCHES.A, from: '2026-09-03', to: '2026-09-03', reason: 'Fumigasi' };
    const closed = await closeBranch({ ...deps, closures }, SYSTEM, { ...days, idempotencyKey: newKey() });
    expect(closed.ok && closed.value.bookings).toBe(1);

    expect(await sendAndCollectLetters(home, '2026-08-13 10:20')).toEqual([]);
  });

  test('who booked within hours that became shorter is told of the hours, not of a closed library', async () => {
    await book('2026-09-10 14:00', '2026-09-10 15:00');
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    const closures = createClosureEffects();
    closures.register(createBookingEffect(deps));
    const saved = await saveSpecialHours({ ...deps, closures }, SYSTEM, {
      branchId: BRANCHES.A,
      from: '2026-09-10',
      to: '2026-09-10',
      name: 'Ramadan',
      spans: [{ weekday: 4, opens: '08:00', closes: '13:00' }],
      idempotencyKey: newKey(),
    });
    expect(saved.ok && saved.value.bookings).toBe(1);

    const [letter = ''] = await sendAndCollectLetters(home, '2026-08-13 10:20');

    expect(letter).toContain('Jam buka berubah: Ramadan.');
    expect(letter).not.toContain('Perpustakaan tutup');
  });

  test('a place that was taken again before the letter left is offered to nobody', async () => {
    const [first, fast] = [await home.member({}), await home.member({})];
    const id = await book('2026-08-27 10:00', '2026-08-27 11:00', first);
    home.circulation.setNow('2026-08-13 10:01');
    const span = { startsAt: at('2026-08-27 10:00'), endsAt: at('2026-08-27 11:00') };
    await joinBookingWait(deps, asMember(memberId), { spaceId, ...span, idempotencyKey: newKey() });
    await cancelBooking(deps, asMember(first), { booking: { id }, idempotencyKey: newKey() });
    await createBooking(
      deps,
      SYSTEM,
      { spaceId, ...span, memberId: fast, overrideReason: 'Rapat', idempotencyKey: newKey() },
      ORIGIN,
    );

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:20');

    expect(sent).toEqual([]);
  });

  test('what frees a place in the evening is kept until the morning has had its two hours', async () => {
    const other = await home.member({});
    const id = await book('2026-08-28 13:00', '2026-08-28 14:00', other);
    home.circulation.setNow('2026-08-13 10:01');
    const span = { startsAt: at('2026-08-28 13:00'), endsAt: at('2026-08-28 14:00') };
    await joinBookingWait(deps, asMember(memberId), { spaceId, ...span, idempotencyKey: newKey() });
    home.circulation.setNow('2026-08-13 21:30');
    await cancelBooking(deps, asMember(other), { booking: { id }, idempotencyKey: newKey() });

    const night = await sendAndCollectLetters(home, '2026-08-13 22:00');
    const morning = await sendAndCollectLetters(home, '2026-08-14 07:10');

    expect(night).toEqual([]);
    expect(morning.map(subjectOf)).toEqual([
      'Tempat kosong: Ruang Diskusi, Jumat, 28 Agustus 2026, 13.00 WIB',
    ]);
    expect(morning[0]).toContain('sampai Jumat, 14 Agustus 2026, 09.00 WIB');
  });

  test('each operator of a partner is told by their account, with the link; without operators its contact is', async () => {
    const operator = await home.member({ email: 'guru@contoh.pustaka' });
    const partner = async (name: string): Promise<string> => {
      const details = {
        kind: 'SCHOOL' as const,
        name,
        email: `${name.replace(/\W/g, '').toLowerCase()}@contoh.example`,
      };
      const made = await createPartner(home.deps, SYSTEM, { partner: details });
      if (!made.ok) throw new Error(made.refusals[0]?.message.EN);
      return made.value.partnerId;
    };
    const [school, club] = [await partner('SDN Contoh'), await partner('Klub Buku')];
    await home.deps.db.transaction(async (tx) =>
      ok(
        await insertRows(
          tx,
          'partner_person',
          [1, 2].map((position) => ({
            id: newId('prs'),
            partner_id: school,
            member_id: operator,
            name: 'Bu Guru',
            duties: 'OPERATOR',
            position,
          })),
        ),
      ),
    );
    for (const [partnerId, hour] of [
      [school, '10'],
      [club, '13'],
    ] as const)
      await createBooking(
        deps,
        SYSTEM,
        {
          spaceId,
          partnerId,
          startsAt: at(`2026-08-31 ${hour}:00`),
          endsAt: at(`2026-08-31 ${hour}:30`),
          idempotencyKey: newKey(),
        },
        ORIGIN,
      );

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:10');

    expect(sent.map((letter) => letter.split(' ')[0]).toSorted()).toEqual([
      'guru@contoh.pustaka',
      'klubbuku@contoh.example',
    ]);
    for (const letter of sent) expect(letter).toContain('/pesanan-ruang#bkg_');
  });

  test('of a series one letter names all dates that could be had, and each is reminded of', async () => {
    const details = { kind: 'SCHOOL' as const, name: 'SDN Seri', email: 'seri@contoh.example' };
    const partner = await createPartner(home.deps, SYSTEM, { partner: details });
    if (!partner.ok) throw new Error(partner.refusals[0]?.message.EN);
    const request = {
      spaceId,
      partnerId: partner.value.partnerId,
      startsAt: at('2026-08-18 15:00'),
      endsAt: at('2026-08-18 15:30'),
      weekCount: 3,
      idempotencyKey: newKey(),
    };
    const made = await bookSeries(deps, SYSTEM, request, ORIGIN);
    expect(made.ok && made.value.occurrences.filter(({ bookingId }) => bookingId !== null)).toHaveLength(3);

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:10');
    expect(sent.map(subjectOf)).toEqual([
      'Pemesanan pasti: Ruang Diskusi, Selasa, 18 Agustus 2026, 15.00 WIB',
    ]);
    expect(sent[0]).toContain('Selasa, 25 Agustus 2026, 15.00 WIB');
    expect(sent[0]).toContain('Selasa, 1 September 2026, 15.00 WIB');
    expect(await sendAndCollectLetters(home, '2026-08-13 10:20')).toEqual([]);
    expect((await sendAndCollectLetters(home, '2026-08-24 10:00')).map(subjectOf)).toEqual([
      'Besok: Ruang Diskusi, Selasa, 25 Agustus 2026, 15.00 WIB',
    ]);
  });

  test('letters go by the way a person chose, also as a note on their device', async () => {
    const push = await openPushSink();
    const topics = [{ topic: 'EVENT' as const, email: false, push: true, whatsapp: false }];
    await updateMessageChoices(home.deps, memberId, { topics });
    await addPushDevice(home.deps, memberId, { ...push.device('ponsel'), label: 'ponsel' });
    const id = await book('2026-09-01 10:00', '2026-09-01 11:00');
    await sendAndCollectLetters(home, '2026-08-13 10:10');
    await move(id, '2026-09-01 13:00', '2026-09-01 14:00');

    const sent = await sendAndCollectLetters(home, '2026-08-13 10:20');
    await push.close();

    expect(sent).toEqual([]);
    expect(push.received.map(({ note }) => note['body'])).toEqual([
      'Pemesanan Anda sudah pasti.',
      'Pemesanan Anda dipindah.',
    ]);
  });

  test('a guest is sent a code at any hour, then the booking with its link, and what becomes of it', async () => {
    const email = `tamu${newKey()}@contoh.pustaka`;
    home.circulation.setNow('2026-08-13 22:10');
    await sendBookingCode(deps, { email }, ORIGIN);
    await enqueueCodes(home.deps);
    const asked = await sendAndCollectLetters(home, '2026-08-13 22:20');
    const code = /(\d{6}) adalah kode/.exec(asked[0] ?? '')?.[1];
    const made = await createBooking(
      deps,
      { kind: 'anonymous' },
      {
        spaceId,
        startsAt: at('2026-09-02 10:00'),
        endsAt: at('2026-09-02 11:00'),
        guest: { name: 'Bu Tamu', email, code },
        idempotencyKey: newKey(),
      },
      ORIGIN,
    );
    if (!made.ok) throw new Error(made.refusals[0]?.message.EN);
    const id = made.value.bookingId;
    const confirmed = await sendAndCollectLetters(home, '2026-08-14 08:10');
    await move(id, '2026-09-02 13:00', '2026-09-02 14:00');
    const moved = await sendAndCollectLetters(home, '2026-08-14 08:20');
    const reminded = await sendAndCollectLetters(home, '2026-09-01 10:00');
    const closures = createClosureEffects();
    closures.register(createBookingEffect(deps));
    await closeBranch({ ...deps, closures }, SYSTEM, {
      branchId: BRANCHES.A,
      from: '2026-09-02',
      to: '2026-09-02',
      reason: 'Banjir',
    });

    const off = await sendAndCollectLetters(home, '2026-09-01 10:10');

    const at13 = 'Ruang Diskusi, Rabu, 2 September 2026, 13.00 WIB';
    expect([asked, confirmed, moved, reminded, off].map((letters) => letters.map(subjectOf))).toEqual([
      [`${code} adalah kode pemesanan Anda`],
      ['Pemesanan pasti: Ruang Diskusi, Rabu, 2 September 2026, 10.00 WIB'],
      [`Pemesanan dipindah: ${at13}`],
      [`Besok: ${at13}`],
      [`Pemesanan batal: ${at13}`],
    ]);
    expect(asked[0]).not.toContain('Bu Tamu');
    expect(asked[0]).not.toContain('Ruang Diskusi');
    for (const [letter = ''] of [confirmed, moved, reminded])
      expect(letter).toContain(`/pesanan-ruang#${bookingLink(deps, id)}`);
    expect(confirmed[0]).toContain('diberikan untuk pemesanan');
    expect(off[0]).toContain('Banjir');
  });
});
