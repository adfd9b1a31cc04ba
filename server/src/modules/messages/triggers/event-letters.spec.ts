import jsQR from 'jsqr';
import sharp from 'sharp';

import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { closeBranch, createClosureEffects, reopenBranch } from '../../library';
import { changeEventStatus } from '../../programmes/events/change-event-status';
import { createSessionEffect } from '../../programmes/sessions/move-sessions';
import { EventEntity } from '../../programmes/events/event.entity';
import { BLANK_EVENT } from '../../programmes/events/save-event';
import { updateEvent } from '../../programmes/events/save-event';
import { updateEventSession } from '../../programmes/sessions/save-sessions';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { forgetOldMessages } from '../queue/forget-old-messages';
import { enqueueNotifications } from './enqueue-notifications';
import { sendMessages } from '../delivery/send-messages';

const LIBRARY = { kind: 'system', name: 'test' } as const;
const at = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00.000+07:00`);

/** Reads the QR code in the first picture of a letter. */
async function codeInside(letter: string): Promise<string | undefined> {
  const [, encoded = ''] = /Content-Type: image\/png[^]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/.exec(letter) ?? [];
  const { data, info } = await sharp(Buffer.from(encoded, 'base64'))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

type Made = {
  readonly eventId: string;
  readonly sessionIds: readonly string[];
  readonly registrationId: string;
};
type Party = {
  readonly memberId?: string;
  readonly email?: string | null;
  readonly status?: string;
  readonly locale?: string;
  readonly sessions?: readonly string[];
};

describe.each(dialects)('letters about events on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(async () => {
    home.circulation.setNow('2026-08-13 10:00');
    home.sink.received.length = 0;
    await change("UPDATE event SET ends_at = '2020-01-01 00:00:00.000', status = 'DONE'");
  });

  const change = (sql: string, values: readonly unknown[] = []) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, [...values])));
  /** Lets a party say what it thought of its event. */
  const answer = ({ eventId, registrationId }: Made) =>
    change(
      `INSERT INTO survey_sheet (survey_id, id, version_number, month, half_day, channel, event_id, registration_id, answers)
       VALUES ('svy_0000000000000EVENTFEEDBACK', ?, 1, '2026-08', 'MORNING', 'EVENT', ?, ?, '{"rating":5}')`,
      [newId('x').slice(2), eventId, registrationId],
    );
  const words = (): string[] =>
    home.sink.received.map(({ to, raw }) => `${to} ${raw.replace(/=\r?\n/g, '').replace(/=3D/g, '=')}`);

  /** Writes a published event of some days at nine, with one party that has its places. */
  async function party({
    memberId,
    email = 'tamu@contoh.pustaka',
    status = 'CONFIRMED',
    locale = 'ID',
    sessions = ['2026-08-20', '2026-08-27'],
  }: Party = {}): Promise<Made> {
    const [eventId, registrationId, personId] = [newId('evt'), newId('reg'), newId('rgp')];
    const moment = sqlInstant(at('2026-08-12 09:00'));
    const rows = sessions.map((day) => ({
      id: newId('evs'),
      event_id: eventId,
      status: 'SCHEDULED',
      starts_at: sqlInstant(at(`${day} 09:00`)),
      ends_at: sqlInstant(at(`${day} 11:00`)),
      is_all_day: 0,
      from_date: day,
      until_date: day,
      capacity: 20,
      taken: 1,
      updated_at: moment,
    }));
    await home.deps.db.transaction(async (tx) => {
      await insertRows(tx, 'event', [
        {
          ...table(EventEntity).write(BLANK_EVENT),
          id: eventId,
          format: 'COURSE',
          kind: 'WORKSHOP',
          name_id: 'Kelas Batik',
          name_en: 'Batik class',
          status: 'PUBLISHED',
          public_from: moment,
          starts_at: rows[0]?.starts_at,
          ends_at: rows.at(-1)?.ends_at,
          session_count: rows.length,
          place_kind: 'ELSEWHERE',
          venue_name: 'Balai Kota',
          venue_address: 'Jl. Pahlawan',
          created_at: moment,
          created_by: 'stf_1',
          updated_at: moment,
        },
      ]);
      await insertRows(tx, 'event_session', rows);
      await insertRows(tx, 'registration', [
        {
          id: registrationId,
          event_id: eventId,
          kind: 'PARTY',
          status,
          member_id: memberId ?? null,
          contact_name: memberId === undefined ? 'Bu Rahma' : null,
          contact_email: memberId === undefined ? email : null,
          contact_phone: null,
          locale,
          party_size: 1,
          queue_number: 1,
          created_at: moment,
          created_by: 'anonymous',
          is_sample: 0,
          version: 1,
        },
      ]);
      await insertRows(tx, 'registered_person', [
        {
          id: personId,
          registration_id: registrationId,
          position: 0,
          member_id: memberId ?? null,
          name: 'Raka',
          is_companion: 0,
          seats: 1,
          ticket_code: personId.slice(-16),
        },
      ]);
      await insertRows(
        tx,
        'event_place',
        rows.map(({ id }) => ({
          id: newId('evl'),
          session_id: id,
          registration_id: registrationId,
          person_id: personId,
          open_key: personId,
          seats: 1,
          status: 'RESERVED',
          version: 1,
        })),
      );
      return ok(null);
    });
    return { eventId, sessionIds: rows.map(({ id }) => id), registrationId };
  }

  /** Plans and sends what is to be sent a minute later. */
  async function letters(moment: string): Promise<string[]> {
    home.circulation.setNow(moment);
    await enqueueNotifications(home.deps);
    home.circulation.setNow(moment.replace(/\d$/, '5'));
    await sendMessages(home.deps);
    const sent = words();
    home.sink.received.length = 0;
    return sent;
  }

  async function move(
    sessionId: string,
    changes: Parameters<typeof updateEventSession>[2]['changes'],
  ): Promise<void> {
    const [row] = await home.rows<{ version: number }>('SELECT version FROM event_session WHERE id = ?', [
      sessionId,
    ]);
    const result = await updateEventSession(home.deps, LIBRARY, {
      id: sessionId,
      version: row?.version ?? 0,
      changes,
    });
    if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
  }

  test('a guest reads at the address they gave what a member reads: places, with the secret link, and once', async () => {
    const { registrationId } = await party();

    const [letter = ''] = await letters('2026-08-13 10:00');

    expect(letter).toMatch(/^tamu@contoh\.pustaka /);
    expect(letter).toContain('Subject: Terdaftar: Kelas Batik');
    for (const part of [
      'Halo Bu Rahma',
      'Kamis, 20 Agustus 2026, 09.00 WIB',
      `https://contoh.pustaka/pendaftaran#${registrationId}.`,
      'dipakai mendaftar acara',
    ])
      expect(letter).toContain(part);
    expect(letter).not.toContain('Pustaka Saya');
    expect(await letters('2026-08-13 10:10')).toEqual([]);
    const kept = JSON.stringify([await home.rows('SELECT * FROM message'), home.logLines]);
    expect([kept.includes('tamu@contoh.pustaka'), kept.includes('Bu Rahma')]).toEqual([false, false]);
  });

  test('the letter of a confirmed place, and the one of the day before, bring the ticket as a picture that a camera reads; an offer brings none', async () => {
    const { registrationId } = await party({ sessions: ['2026-08-15'] });
    const offered = await party({ status: 'OFFERED', email: 'tunggu@contoh.pustaka' });
    await change("UPDATE registration SET offer_until = '2026-08-20 00:00:00.000' WHERE id = ?", [
      offered.registrationId,
    ]);
    const [row] = await home.rows<{ ticket_code: string }>(
      'SELECT ticket_code FROM registered_person WHERE registration_id = ?',
      [registrationId],
    );
    const code = row?.ticket_code ?? '';

    const today = await letters('2026-08-13 10:00');
    const dayBefore = await letters('2026-08-14 10:00');
    const offer = today.filter((letter) => letter.startsWith('tunggu@'));

    for (const letter of [...today.filter((one) => one.startsWith('tamu@')), ...dayBefore]) {
      expect(letter).toContain(`Tiket Raka: ${code.match(/.{1,4}/g)?.join('-')}`);
      expect(letter).toContain('src="cid:tiket-1"');
      expect(await codeInside(letter)).toBe(`PSR-TIKET:${code}`);
    }
    expect([today.length, dayBefore.length, offer.map((letter) => /cid:|Tiket/.test(letter))]).toEqual([
      2,
      1,
      [false],
    ]);
  });

  test('everybody of a party of fifty finds their ticket in the letter, and its sentence stays short', async () => {
    const { registrationId, sessionIds } = await party({ sessions: ['2026-08-15'] });
    const others = Array.from({ length: 49 }, (_, place) => ({
      id: newId('rgp'),
      name: `Murid ${place + 2}.`,
      position: place + 1,
    }));
    await home.deps.db.transaction(async (tx) => {
      await insertRows(
        tx,
        'registered_person',
        others.map((one) => ({
          ...one,
          registration_id: registrationId,
          is_companion: 0,
          seats: 1,
          ticket_code: one.id.slice(-16),
        })),
      );
      await insertRows(
        tx,
        'event_place',
        others.map(({ id }) => ({
          id: newId('evl'),
          session_id: sessionIds[0],
          registration_id: registrationId,
          person_id: id,
          open_key: id,
          seats: 1,
          status: 'RESERVED',
          version: 1,
        })),
      );
      return ok(null);
    });

    const [letter = ''] = await letters('2026-08-13 10:00');

    expect(letter).toContain(
      'Kursi untuk Raka, Murid 2., Murid 3., Murid 4., Murid 5., Murid 6., Murid 7., Murid 8., Murid 9. dan 41 orang lain sudah dicatat.',
    );
    expect(new Set(letter.match(/Tiket (?:Raka|Murid \d+\.): /g)).size).toBe(50);
    expect(letter.match(/Content-Type: image\/png/g)).toHaveLength(50);
  });

  test('a guest who left no address is logged as not reached', async () => {
    const { registrationId } = await party({ email: null });

    expect(await letters('2026-08-13 10:00')).toEqual([]);
    expect(
      await home.rows('SELECT status, failure FROM message WHERE about_id = ?', [registrationId]),
    ).toEqual([{ status: 'SKIPPED', failure: 'NO_CONTACT' }]);
  });

  test('when a date moves, another falls out and the place changes, one letter says what holds now; another name of a date says nothing', async () => {
    const memberId = await home.member({ email: 'ibu@contoh.pustaka' });
    const {
      eventId,
      sessionIds: [first = '', second = ''],
    } = await party({ memberId });
    await letters('2026-08-13 10:00');

    await move(first, { name: { indonesian: 'Malam pertama' } });
    expect(await letters('2026-08-13 10:10')).toEqual([]);
    await move(first, { startsAt: at('2026-08-21 13:00'), endsAt: at('2026-08-21 15:00') });
    await move(second, { status: 'CANCELLED' });
    const [event] = await home.rows<{ version: number }>('SELECT version FROM event WHERE id = ?', [eventId]);
    await updateEvent(home.deps, LIBRARY, {
      id: eventId,
      version: event?.version ?? 0,
      changes: { venueName: 'Aula Dinas' },
    });

    const sent = await letters('2026-08-13 10:20');

    expect(sent).toHaveLength(1);
    for (const part of [
      'ibu@contoh.pustaka',
      'Subject: Jadwal berubah: Kelas Batik',
      'Jumat, 21 Agustus 2026, 13.00 WIB',
      'Kamis, 27 Agustus 2026, 09.00 WIB: batal',
      'Aula Dinas',
    ])
      expect(sent[0]).toContain(part);
    expect(await letters('2026-08-13 10:30')).toEqual([]);
    await updateEvent(home.deps, LIBRARY, {
      id: eventId,
      version: (event?.version ?? 0) + 1,
      changes: { venueName: 'Aula Dinas', summary: { indonesian: 'Baru' } },
    });
    expect(await letters('2026-08-13 10:40')).toEqual([]);
  });

  test('what changed again before the letter left is told once, as it is then; whoever gave the place back hears nothing', async () => {
    const staying = await party({ email: 'tinggal@contoh.pustaka' });
    const leaving = await party({ email: 'pergi@contoh.pustaka' });
    await letters('2026-08-13 10:00');
    for (const {
      sessionIds: [first = ''],
    } of [staying, leaving])
      await move(first, { startsAt: at('2026-08-20 13:00'), endsAt: at('2026-08-20 15:00') });
    home.circulation.setNow('2026-08-13 10:20');
    await enqueueNotifications(home.deps);
    home.circulation.setNow('2026-08-13 10:21');
    await move(staying.sessionIds[0] ?? '', {
      startsAt: at('2026-08-20 16:00'),
      endsAt: at('2026-08-20 17:00'),
    });
    await change("UPDATE registration SET status = 'CANCELLED' WHERE id = ?", [leaving.registrationId]);

    const sent = await letters('2026-08-13 10:30');

    expect(sent).toHaveLength(1);
    expect(sent[0]).toContain('tinggal@contoh.pustaka');
    expect(sent[0]).toContain('20 Agustus 2026, 16.00 WIB');
    expect(
      await home.rows("SELECT status, failure FROM message WHERE template = 'EVENT_MOVED' AND about_id = ?", [
        leaving.registrationId,
      ]),
    ).toEqual([{ status: 'SKIPPED', failure: 'NO_LONGER_TRUE' }]);
  });

  test('guests are reminded the day before in their language, and told when the event is off, unless they left', async () => {
    const { eventId } = await party({ locale: 'EN', sessions: ['2026-08-14'] });
    const gone = await party({
      email: 'pergi@contoh.pustaka',
      sessions: ['2026-08-14'],
      status: 'CANCELLED',
    });

    const first = await letters('2026-08-13 10:00');
    await change(
      "UPDATE event SET status = 'CANCELLED', off_at = ?, notice_id = 'Pelatih sakit.', notice_en = 'The trainer is ill.' WHERE id IN (?, ?)",
      [sqlInstant(at('2026-08-13 10:01')), eventId, gone.eventId],
    );
    const second = await letters('2026-08-13 10:10');

    expect(first.map((letter) => /Subject: (.*)\r/.exec(letter)?.[1]).toSorted()).toEqual([
      'Registered: Batik class',
      'Tomorrow: Batik class',
    ]);
    expect(second).toHaveLength(1);
    for (const part of ['Subject: Cancelled: Batik class', 'The trainer is ill.', '/en/registration#'])
      expect(second[0]).toContain(part);
  });

  test('an event that is postponed, takes place after all and is postponed once more is told each time, and editing it tells nobody', async () => {
    const { eventId } = await party({ status: 'PENDING' });
    let version = 1;
    const lead = async (
      moment: string,
      status: 'POSTPONED' | 'PUBLISHED',
      words: string | null = null,
    ): Promise<string[]> => {
      home.circulation.setNow(moment);
      const led = await changeEventStatus(home.deps, LIBRARY, {
        id: eventId,
        version: version++,
        status,
        notice: words === null ? null : { indonesian: words },
      });
      if (!led.ok) throw new Error(led.refusals[0]?.message.EN);
      return (await letters(moment.replace(/0$/, '1'))).map(
        (letter) => /Subject: (.*)\r/.exec(letter)?.[1] ?? '',
      );
    };

    expect(await lead('2026-08-13 10:00', 'POSTPONED', 'Pelatih sakit.')).toEqual(['Ditunda: Kelas Batik']);
    expect(await lead('2026-08-13 11:00', 'PUBLISHED')).toEqual([]);
    expect(await lead('2026-08-13 12:00', 'POSTPONED', 'Atap bocor.')).toEqual(['Ditunda: Kelas Batik']);
    await change('UPDATE event SET updated_at = ? WHERE id = ?', [
      sqlInstant(at('2026-08-13 13:00')),
      eventId,
    ]);
    expect(await letters('2026-08-13 13:01')).toEqual([]);
  });

  test('a place that was confirmed long before the event is not confirmed again after a month', async () => {
    await party({ sessions: ['2026-12-20'] });
    expect(await letters('2026-08-13 10:00')).toHaveLength(1);
    home.circulation.setNow('2026-09-20 10:00');
    await forgetOldMessages(home.deps);

    expect(await letters('2026-09-20 10:10')).toEqual([]);
  });

  test('those who came are asked once what they thought, a family with one letter; who stayed away or has answered is not', async () => {
    const memberId = await home.member({ email: 'ibu@contoh.pustaka' });
    const came = await party({ memberId, sessions: ['2026-08-12'] });
    const guest = await party({ email: 'tamu@contoh.pustaka', sessions: ['2026-08-12'] });
    const away = await party({ email: 'pergi@contoh.pustaka', sessions: ['2026-08-12'] });
    const answered = await party({ email: 'sudah@contoh.pustaka', sessions: ['2026-08-12'] });
    await letters('2026-08-13 10:00');
    await change('UPDATE registration SET event_id = ? WHERE id = ?', [came.eventId, guest.registrationId]);
    const again = { ...came, registrationId: newId('reg') };
    await change(
      `INSERT INTO registration (id, event_id, kind, status, member_id, locale, party_size, queue_number, created_at, created_by, is_sample, version)
      SELECT ?, event_id, kind, status, member_id, locale, party_size, 2, created_at, created_by, 0, 1 FROM registration WHERE id = ?`,
      [again.registrationId, came.registrationId],
    );
    const personId = newId('rgp');
    await change(
      'INSERT INTO registered_person (id, registration_id, position, name, is_companion, seats, ticket_code) VALUES (?, ?, 0, ?, 0, 1, ?)',
      [personId, again.registrationId, 'Budi', personId.slice(-16)],
    );
    await change(
      "INSERT INTO event_place (id, session_id, registration_id, person_id, seats, status, attended_at, version) VALUES (?, ?, ?, ?, 1, 'RESERVED', ?, 1)",
      [newId('evl'), came.sessionIds[0], again.registrationId, personId, sqlInstant(at('2026-08-12 09:00'))],
    );
    for (const { registrationId } of [came, guest, answered])
      await change('UPDATE event_place SET attended_at = ? WHERE registration_id = ?', [
        sqlInstant(at('2026-08-12 09:00')),
        registrationId,
      ]);
    await change("UPDATE event SET status = 'DONE' WHERE id IN (?, ?, ?)", [
      came.eventId,
      away.eventId,
      answered.eventId,
    ]);
    await answer(answered);

    const sent = await letters('2026-08-13 10:10');

    expect(sent.map((letter) => letter.split(' ')[0]).sort()).toEqual([
      'ibu@contoh.pustaka',
      'tamu@contoh.pustaka',
    ]);
    for (const letter of sent) expect(letter).toContain('Subject: Bagaimana Kelas Batik?');
    expect(sent.find((letter) => letter.startsWith('ibu@'))).toContain(
      'https://contoh.pustaka/pustaka-saya#acara',
    );
    expect(sent.find((letter) => letter.startsWith('tamu@'))).toContain(
      `https://contoh.pustaka/pendaftaran#${guest.registrationId}.`,
    );
    expect(await letters('2026-08-13 10:20')).toEqual([]);
  });

  test('who answered before the letter left is not asked, and nobody is asked about what was long ago', async () => {
    const soon = await party({ email: 'cepat@contoh.pustaka', sessions: ['2026-08-12'] });
    const long = await party({ email: 'lama@contoh.pustaka', sessions: ['2026-08-01'] });
    for (const { registrationId, eventId } of [soon, long]) {
      await change('UPDATE event_place SET attended_at = ? WHERE registration_id = ?', [
        sqlInstant(at('2026-08-12 09:00')),
        registrationId,
      ]);
      await change("UPDATE event SET status = 'DONE' WHERE id = ?", [eventId]);
    }
    await enqueueNotifications(home.deps);
    await answer(soon);

    expect(await letters('2026-08-13 10:10')).toEqual([]);
    expect(
      await home.rows(
        "SELECT status, failure FROM message WHERE template = 'EVENT_FEEDBACK' AND about_id = ?",
        [soon.registrationId],
      ),
    ).toEqual([{ status: 'SKIPPED', failure: 'NO_LONGER_TRUE' }]);
  });

  test('followers of a programme hear of a new event once, unless they follow it no longer or turned the topic off; nobody else does', async () => {
    const [follower, left, quiet] = [
      await home.member({ email: 'ikut@contoh.pustaka' }),
      await home.member({ email: 'berhenti@contoh.pustaka' }),
      await home.member({ email: 'senyap@contoh.pustaka' }),
    ];
    const programmeId = newId('prg');
    await change(
      "INSERT INTO programme (id, kind, status, name_id, position, created_at, is_sample, version) VALUES (?, 'STORYTELLING', 'PUBLISHED', 'Sabtu Mendongeng', 1, ?, 0, 1)",
      [programmeId, sqlInstant(at('2026-08-01 09:00'))],
    );
    for (const memberId of [follower, left, quiet])
      await change('INSERT INTO programme_follow (member_id, programme_id, created_at) VALUES (?, ?, ?)', [
        memberId,
        programmeId,
        sqlInstant(at('2026-08-02 09:00')),
      ]);
    await change(
      "INSERT INTO message_choice (member_id, topic, by_email, by_whatsapp, by_push) VALUES (?, 'EVENT', 0, 0, 0)",
      [quiet],
    );
    const { eventId } = await party({ email: null });
    const earlier = await party({ email: null });
    await change('UPDATE event SET programme_id = ?, public_from = ? WHERE id = ?', [
      programmeId,
      sqlInstant(at('2026-08-13 09:00')),
      eventId,
    ]);
    await change('UPDATE event SET programme_id = ?, public_from = ? WHERE id = ?', [
      programmeId,
      sqlInstant(at('2026-08-01 09:00')),
      earlier.eventId,
    ]);
    home.circulation.setNow('2026-08-13 10:00');
    await enqueueNotifications(home.deps);
    await change('DELETE FROM programme_follow WHERE member_id = ?', [left]);

    const sent = await letters('2026-08-13 10:10');

    expect(sent).toHaveLength(1);
    for (const part of [
      'ikut@contoh.pustaka',
      'Subject: Acara baru: Kelas Batik',
      'Sabtu Mendongeng',
      'Kamis, 20 Agustus 2026, 09.00 WIB',
      `https://contoh.pustaka/acara/${eventId}`,
    ])
      expect(sent[0]).toContain(part);
    expect(
      await home.rows(
        "SELECT member_id, status, failure FROM message WHERE template = 'EVENT_NEW' AND status = 'SKIPPED' ORDER BY failure",
        [],
      ),
    ).toEqual([
      { member_id: quiet, status: 'SKIPPED', failure: 'NOT_WANTED' },
      { member_id: left, status: 'SKIPPED', failure: 'NO_LONGER_TRUE' },
    ]);
    expect(await letters('2026-08-13 10:20')).toEqual([]);
  });

  test('who has a place on a day that a closure takes is told why, and told again when the day takes place after all', async () => {
    const { eventId } = await party({ sessions: ['2026-08-20', '2026-08-27'] });
    await change("UPDATE event SET place_kind = 'BRANCH', branch_id = ? WHERE id = ?", [BRANCHES.A, eventId]);
    await letters('2026-08-13 10:10');
    const closures = createClosureEffects();
    closures.register(createSessionEffect(home.deps));
    const closed = await closeBranch({ ...home.deps, closures }, LIBRARY, {
      branchId: BRANCHES.A,
      from: '2026-08-20',
      to: '2026-08-20',
      reason: 'Banjir',
      idempotencyKey: 'closing-00001',
    });

    const [off = '', ...noMore] = await letters('2026-08-13 10:20');
    expect(noMore).toEqual([]);
    for (const part of [
      'Subject: Jadwal berubah: Kelas Batik',
      'Perpustakaan tutup: Banjir.',
      'Kamis, 27 Agustus 2026, 09.00 WIB',
      'Kamis, 20 Agustus 2026, 09.00 WIB: batal',
    ])
      expect(off).toContain(part);

    await reopenBranch({ ...home.deps, closures }, LIBRARY, {
      closureId: closed.ok ? (closed.value.closureId ?? '') : '',
    });
    const [back = '', ...nothing] = await letters('2026-08-13 10:30');
    expect(nothing).toEqual([]);
    for (const part of [
      'Subject: Jadi berlangsung: Kelas Batik',
      'Perpustakaan buka lagi',
      'Kamis, 20 Agustus 2026, 09.00 WIB',
      'Kamis, 27 Agustus 2026, 09.00 WIB',
    ])
      expect(back).toContain(part);
    expect(back).not.toContain('WIB: batal');
  });
});
