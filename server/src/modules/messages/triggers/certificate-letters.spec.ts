import { dialects } from '../../../../test/dialects';
import { createStaff } from '../../staff';
import { sendMessages } from '../delivery/send-messages';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueNotifications } from './enqueue-notifications';

describe.each(dialects)('letters before a certificate of staff ends, on $name', (dialect) => {
  let home: MessagesHome;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
    for (const name of ['holder', 'lead', 'other']) {
      const made = await createStaff(home.deps, {
        name,
        email: `${name}@contoh.pustaka`,
        password: 'rahasia-perpustakaan-2026',
        roleCodes: ['desk'],
      });
      if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    }
    for (const { id, name } of await home.deps.db.query<{ id: string; name: string }>(
      'SELECT id, name FROM staff_member',
    ))
      ids[name] = id;
    await home.deps.db.writer.query(
      "INSERT INTO staff_profile (staff_id, lead_id, is_mentor, is_sample, updated_at, version) VALUES (?, ?, 0, 0, '2026-01-01 00:00:00.000', 1)",
      [ids['holder'], ids['lead']],
    );
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    home.sink.received.length = 0;
    for (const table of ['message', 'staff_certificate'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
  });

  const certify = (id: string, { kind, until }: { kind: string; until: string }) =>
    home.deps.db.writer.query(
      "INSERT INTO staff_certificate (id, staff_id, created_at, created_by, is_sample, version, kind, valid_until) VALUES (?, ?, '2026-01-01 00:00:00.000', 'test', 0, 1, ?, ?)",
      [id, ids['holder'], kind, until],
    );
  /** Plans and sends what is to be sent on a day, twice, so that a second letter would show. */
  const letters = async (day: string): Promise<string[]> => {
    home.sink.received.length = 0;
    for (const hour of ['10:00', '10:05']) {
      home.circulation.setNow(`${day} ${hour}`);
      await enqueueNotifications(home.deps);
      await sendMessages(home.deps);
    }
    return home.sink.received.map(({ to }) => String(to)).sort();
  };

  test('leave 90, 30 and 7 days before, once each, to the holder and their lead', async () => {
    await certify('sct_1', { kind: 'P3K', until: '2027-02-22' });

    expect(await letters('2026-11-23')).toEqual([]);
    for (const day of ['2026-11-24', '2027-01-23', '2027-02-15'])
      expect([day, await letters(day)]).toEqual([day, ['holder@contoh.pustaka', 'lead@contoh.pustaka']]);
    expect(home.sink.received[0]?.raw).toContain('P3K');
    expect(await letters('2027-02-16')).toEqual([]);
  });

  test('none leaves for a certificate that a later one of its kind follows', async () => {
    await certify('sct_1', { kind: 'P3K', until: '2026-12-01' });
    await certify('sct_2', { kind: 'p3k', until: '2029-12-01' });

    expect(await letters('2026-11-24')).toEqual([]);
  });

  test('one that was renewed after it was planned is not sent', async () => {
    await certify('sct_1', { kind: 'P3K', until: '2026-12-01' });
    home.circulation.setNow('2026-11-24 10:00');
    await enqueueNotifications(home.deps);
    await certify('sct_2', { kind: 'P3K', until: '2029-12-01' });
    await sendMessages(home.deps);

    expect(home.sink.received).toEqual([]);
    expect(await home.log()).toEqual(Array(2).fill('CERTIFICATE_ENDING EMAIL SKIPPED NO_LONGER_TRUE'));
  });
});
