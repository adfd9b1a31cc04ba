import { dialects } from '../../../../test/dialects';
import { readPdfWithCodes } from '../../../platform/documents/testing/read-pdf';
import type { Actor } from '../../../platform/auth/actor';
import { certificateFile } from './certificate-file';
import type { ProgrammesHome } from '../testing/programmes-home';
import { at, openProgrammesHome } from '../testing/programmes-home';
import { issueCertificates, revokeCertificate } from './issue-certificates';

const HEAD: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000HEAD',
  sessionId: 'ses_test',
  permissions: new Set(['programmes.read', 'programmes.publish']),
};
const request = (eventId: string, key = 'k'.repeat(8)) => ({
  eventId,
  lessonHours: 4,
  signerName: 'Endang Lestari',
  signerPosition: { indonesian: 'Kepala Perpustakaan', english: 'Head of the Library' },
  idempotencyKey: key,
});

describe.each(dialects)('certificates on $name', (dialect) => {
  let home: ProgrammesHome;
  beforeAll(async () => {
    home = await openProgrammesHome(dialect);
  });
  afterAll(() => home.close());

  /** A course of two sessions to which the first came twice, the second once, the third never. */
  async function courseThatIsOver(): Promise<string> {
    const { eventId, sessionIds } = await home.event({
      sessions: [
        ['2026-11-20 09:00', '2026-11-20 11:00'],
        ['2026-11-21 09:00', '2026-11-21 11:00'],
      ],
      columns: { certificate_sessions: 2, format: 'COURSE' },
    });
    const members = await home.members(3);
    for (const [index, memberId] of members.entries()) {
      const ids = { registration: home.deps.newId('reg'), person: home.deps.newId('rgp') };
      await home.write('registration', {
        id: ids.registration,
        event_id: eventId,
        session_id: null,
        kind: 'MEMBER',
        status: 'CONFIRMED',
        member_id: memberId,
        locale: 'ID',
        party_size: 1,
        queue_number: index + 1,
        created_at: '2026-11-01 00:00:00.000',
        created_by: memberId,
        is_sample: 0,
        version: 1,
      });
      await home.write('registered_person', {
        id: ids.person,
        registration_id: ids.registration,
        position: 0,
        member_id: memberId,
        name: `Peserta ${index + 1}`,
        is_companion: 0,
        seats: 1,
        ticket_code: home.deps.newId('tkt').slice(-16),
      });
      for (const [place, sessionId] of sessionIds.entries()) {
        const came = place < 2 - index;
        await home.write('event_place', {
          id: home.deps.newId('evl'),
          session_id: sessionId,
          registration_id: ids.registration,
          person_id: ids.person,
          seats: 1,
          status: 'RESERVED',
          attended_at: came ? '2026-11-20 02:00:00.000' : null,
          attended_count: came ? 1 : null,
          version: 1,
        });
      }
    }
    return eventId;
  }

  test('those who came often enough get one each, numbered without a gap, and a repeat issues no second', async () => {
    const eventId = await courseThatIsOver();

    const first = await issueCertificates(home.deps, HEAD, request(eventId, 'first-key'));
    const again = await issueCertificates(home.deps, HEAD, request(eventId, 'other-key'));

    expect([first, again]).toEqual([
      { ok: true, value: { eventId, issuedCount: 1 } },
      { ok: true, value: { eventId, issuedCount: 0 } },
    ]);
    const rows = await home.rows<{
      number: string;
      holder_name: string;
      attended_sessions: number;
      held_sessions: number;
      lesson_hours: number;
    }>(
      'SELECT number, holder_name, attended_sessions, held_sessions, lesson_hours FROM certificate WHERE event_id = ?',
      [eventId],
    );
    expect(rows).toEqual([
      {
        number: expect.stringMatching(/^SRT-2026-\d{6}$/),
        holder_name: 'Peserta 1',
        attended_sessions: 2,
        held_sessions: 2,
        lesson_hours: 4,
      },
    ]);
  });

  test('two who issue at once give nobody two, and no number twice', async () => {
    const eventId = await courseThatIsOver();

    const results = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) =>
        issueCertificates(home.deps, HEAD, request(eventId, `race-${name}-key`)),
      ),
    );

    expect(results.map((result) => (result.ok ? result.value.issuedCount : -1)).toSorted()).toEqual([
      0, 0, 0, 1,
    ]);
    expect(await home.rows('SELECT number FROM certificate GROUP BY number HAVING COUNT(*) > 1')).toEqual([]);
  });

  test('before the event is over nothing is issued', async () => {
    const { eventId } = await home.event({ sessions: [['2026-12-20 09:00', '2026-12-20 11:00']] });

    const result = await issueCertificates(home.deps, HEAD, request(eventId));

    expect(result).toMatchObject({ ok: false, refusals: [{ code: 'INVALID', field: ['eventId'] }] });
    expect(await home.rows('SELECT id FROM certificate WHERE event_id = ?', [eventId])).toEqual([]);
  });

  test('the paper is for whoever has its code, and is gone once it was taken back', async () => {
    const eventId = await courseThatIsOver();
    await issueCertificates(home.deps, HEAD, request(eventId, 'paper-key'));
    const [row] = await home.rows<{ id: string; number: string; code: string }>(
      'SELECT id, number, code FROM certificate WHERE event_id = ?',
      [eventId],
    );
    const paper = (code: string): Promise<Buffer | null> =>
      certificateFile(home.deps.db, { number: row?.number ?? '', code, origin: 'https://pustaka.contoh' });

    const file = await paper(row?.code ?? '');
    expect(file && (await readPdfWithCodes(file)).pages[0]).toMatchObject({
      width: 842,
      height: 595,
      code: `https://pustaka.contoh/sertifikat/${row?.number}?k=${row?.code}`,
    });
    expect(await paper('000000000000')).toBeNull();

    home.setNow('2026-11-25 09:00');
    expect(
      await revokeCertificate(home.deps, HEAD, {
        id: row?.id ?? '',
        reason: 'Salah nama',
        idempotencyKey: 'revoke-key',
      }),
    ).toEqual({ ok: true, value: { certificateId: row?.id } });
    expect(await paper(row?.code ?? '')).toBeNull();
    expect(
      await revokeCertificate(home.deps, HEAD, {
        id: row?.id ?? '',
        reason: 'Lagi',
        idempotencyKey: 'revoke-two',
      }),
    ).toMatchObject({ ok: false });
    home.setNow(at('2026-11-24 09:00').toISOString().slice(0, 16).replace('T', ' '));
  });
});
