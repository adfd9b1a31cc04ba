import { dialects } from '../../../../test/dialects';
import { registrantRows } from '../../../../test/whole-registrant';
import type { Actor } from '../../../platform/auth/actor';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { sendMessages } from '../delivery/send-messages';
import { writeToRegistrants } from './write-to-registrants';

const LIBRARIAN: Actor = {
  kind: 'staff',
  staffId: 'stf_0000000000000000000000TEST',
  sessionId: 'ses_test',
  permissions: new Set(['messages.send']),
};
const WORDS = { subject: 'Bawa kain sendiri', text: 'Kain putih satu meter.\n\nTerima kasih.' };

describe.each(dialects)('writing to those who registered on $name', (dialect) => {
  let home: MessagesHome;
  beforeAll(async () => void (home = await openMessagesHome(dialect)));
  afterAll(() => home.close());
  beforeEach(() => home.circulation.setNow('2026-08-13 10:00'));

  test('each account and each guest reads the words once; who gave no address is told to the writer, and the words are forgotten', async () => {
    const member = await home.member({ email: 'siti@contoh.pustaka' });
    const rows = registrantRows(member, '2026-08-12 02:00:00.000', 'write00001') as Record<
      'event' | 'registration',
      Record<string, unknown> & { id: string }
    >;
    const party = (columns: object) => ({
      ...rows.registration,
      id: newId('reg'),
      status: 'CONFIRMED',
      closed_at: null,
      closed_by: null,
      closing_reason: null,
      ...columns,
    });
    const parties = [
      party({ queue_number: 1 }),
      party({ queue_number: 2 }),
      party({
        queue_number: 3,
        member_id: null,
        contact_email: 'tamu@contoh.pustaka',
        contact_name: 'Bu Rahma',
      }),
      party({ queue_number: 4, member_id: null, contact_email: null, contact_phone: '+62812' }),
    ];
    await home.deps.db.transaction(async (tx) =>
      ok([await insertRows(tx, 'event', [rows.event]), await insertRows(tx, 'registration', parties)]),
    );
    const request = {
      eventId: rows.event.id,
      registrationIds: parties.map(({ id }) => id),
      ...WORDS,
      idempotencyKey: 'write-000001',
    };

    const written = await writeToRegistrants(home.deps, LIBRARIAN, request);

    expect(written).toEqual({ ok: true, value: { queued: 2, unreachedIds: [parties[3]?.id] } });
    expect(await writeToRegistrants(home.deps, LIBRARIAN, request)).toEqual(written);
    await sendMessages(home.deps);
    expect(home.sink.received).toHaveLength(0);
    home.circulation.setNow('2026-08-13 10:05');
    await sendMessages(home.deps);
    expect(home.sink.received.map(({ to }) => String(to)).sort()).toEqual([
      'siti@contoh.pustaka',
      'tamu@contoh.pustaka',
    ]);
    expect(home.sink.received.every(({ raw }) => raw.includes('Kain putih satu meter.'))).toBe(true);
    expect(await home.rows('SELECT * FROM message_text')).toEqual([]);
  });

  test('words are needed, and registrations of another event are not written to', async () => {
    const refused = async (more: object) => {
      const result = await writeToRegistrants(home.deps, LIBRARIAN, {
        eventId: 'evt_x',
        registrationIds: ['reg_x'],
        ...WORDS,
        ...more,
      });
      return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join('.') ?? ''}`);
    };

    expect([
      await refused({ subject: ' ', text: 'a'.repeat(2_001) }),
      await refused({ registrationIds: [] }),
      await refused({}),
    ]).toEqual([
      ['REQUIRED subject', 'TOO_LONG text'],
      ['INVALID registrationIds'],
      ['NOT_FOUND registrationIds'],
    ]);
  });
});
