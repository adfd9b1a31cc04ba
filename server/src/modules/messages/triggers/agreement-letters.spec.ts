import { dialects } from '../../../../test/dialects';
import { createAgreement } from '../../partners/agreements/save-agreement';
import { createPartner } from '../../partners';
import { createStaff } from '../../staff';
import { sendMessages } from '../delivery/send-messages';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueNotifications } from './enqueue-notifications';

const STAFF = { kind: 'system', name: 'test' } as const;

describe.each(dialects)('letters before an agreement ends on $name', (dialect) => {
  let home: MessagesHome;

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
    for (const [name, roleCode] of [
      ['kepala', 'librarian'],
      ['meja', 'desk'],
    ] as const) {
      const made = await createStaff(home.deps, {
        name,
        email: `${name}@contoh.pustaka`,
        password: 'rahasia-perpustakaan-2026',
        roleCodes: [roleCode],
      });
      if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    }
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    home.sink.received.length = 0;
    for (const table of ['message', 'partner_agreement', 'partner_person', 'partner'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
  });

  const partner = async (name: string, more: object = {}): Promise<string> => {
    const made = await createPartner(home.deps, STAFF, { partner: { kind: 'UNIVERSITY', name, ...more } });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    return made.value.partnerId;
  };
  const agree = (partnerId: string, endsOn: string | null): Promise<unknown> =>
    createAgreement(home.deps, STAFF, {
      partnerId,
      agreement: { subject: 'Pojok baca', number: '421/PKS', startsOn: '2024-01-01', endsOn },
    });
  /** Plans and sends what is to be sent on a day, twice, so that a second letter would show. */
  const letters = async (day: string): Promise<string[]> => {
    home.sink.received.length = 0;
    for (const hour of ['10:00', '10:05']) {
      home.circulation.setNow(`${day} ${hour}`);
      await enqueueNotifications(home.deps);
      await sendMessages(home.deps);
    }
    return home.sink.received.map(
      ({ to, raw }) => `${to} ${/^Subject: (.*)\r$/m.exec(raw)?.[1]?.split(' ').slice(-3).join(' ')}`,
    );
  };

  test('leave 90, 30 and 7 days before, once each, to staff who keep partners and to the partner', async () => {
    await agree(
      await partner('Universitas', {
        email: 'umum@contoh.example',
        people: [{ name: 'A' }, { name: 'B', email: 'lppm@contoh.example' }],
      }),
      '2026-12-01',
    );

    expect(await letters('2026-09-01')).toEqual([]);
    expect((await letters('2026-09-02')).sort()).toEqual([
      'kepala@contoh.pustaka 90 hari lagi',
      'lppm@contoh.example 90 hari lagi',
    ]);
    expect(await letters('2026-09-03')).toEqual([]);
    expect(await letters('2026-11-01')).toHaveLength(2);
    expect(await letters('2026-11-24')).toHaveLength(2);
    expect(await letters('2026-12-01')).toEqual([]);
  });

  test('staff are led to the partner in the back office, the partner nowhere', async () => {
    const id = await partner('Universitas', { email: 'umum@contoh.example' });
    await agree(id, '2026-12-01');
    await letters('2026-11-24');

    const bodies = new Map(home.sink.received.map(({ to, raw }) => [to, raw.replace(/=\r?\n/g, '')]));

    expect(bodies.get('kepala@contoh.pustaka')).toContain(`/staff/partners/${id}`);
    expect(bodies.get('umum@contoh.example')).not.toContain('/staff/');
    expect(bodies.get('umum@contoh.example')).toContain('421/PKS');
  });

  test('a renewed agreement, one without an end, a sample and a former partner are not announced', async () => {
    const renewed = await partner('Diperpanjang');
    await agree(renewed, '2026-12-01');
    await agree(renewed, '2029-12-01');
    const open = await partner('Tanpa akhir');
    await agree(open, '2026-12-01');
    await agree(open, null);
    await agree(await partner('Contoh', { isSample: true }), '2026-12-01');
    await agree(await partner('Dulu', { isActive: false }), '2026-12-01');

    expect(await letters('2026-11-24')).toEqual([]);
    expect(await home.log()).toEqual([]);
  });

  test('an agreement that was renewed after its letter was planned is not announced', async () => {
    const id = await partner('Universitas');
    await agree(id, '2026-12-01');
    home.circulation.setNow('2026-11-24 10:00');
    await enqueueNotifications(home.deps);
    await agree(id, '2029-12-01');
    home.circulation.setNow('2026-11-24 10:05');
    await sendMessages(home.deps);

    expect(await home.log()).toEqual(['AGREEMENT_ENDING EMAIL SKIPPED NO_LONGER_TRUE']);
    expect(home.sink.received).toEqual([]);
  });
});
