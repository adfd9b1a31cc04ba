import { dialects } from '../../../../test/dialects';
import { done, hold, lend, takeBack } from '../../circulation/testing/desk-operations';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { enqueueNotifications } from './enqueue-notifications';
import { updateMessageChoices } from '../choices/update-message-choices';

describe.each(dialects)('planning messages on $name', (dialect) => {
  let home: MessagesHome;
  const setNow = (text: string): void => home.circulation.setNow(text);

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    for (const table of ['message', 'message_choice', 'loan', 'hold'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    setNow('2026-08-13 10:00');
  });

  /** Lends so many copies on Thursday 13 August; they are due on Thursday the 20th. */
  async function borrower(
    count: number,
    facts: Parameters<MessagesHome['member']>[0] = { email: 'siti@contoh.pustaka' },
  ): Promise<string> {
    const memberId = await home.member(facts);
    const { barcodes } = await home.circulation.title({ copies: count });
    for (const barcode of barcodes) done(await lend(home.circulation, memberId, barcode));
    return memberId;
  }

  test('three loans with one due date make one message two days before, one on the day, and one each at 1, 7 and 21 days late', async () => {
    await borrower(3);
    const plannedOn = async (day: string): Promise<number> => {
      setNow(`${day} 08:00`);
      return (await enqueueNotifications(home.deps)) + (await enqueueNotifications(home.deps));
    };

    const planned: Record<string, number> = {};
    for (const day of [
      '2026-08-17',
      '2026-08-18',
      '2026-08-20',
      '2026-08-21',
      '2026-08-22',
      '2026-08-27',
      '2026-09-10',
      '2026-10-01',
    ])
      planned[day] = await plannedOn(day);

    expect(planned).toEqual({
      '2026-08-17': 0,
      '2026-08-18': 1,
      '2026-08-20': 1,
      '2026-08-21': 1,
      '2026-08-22': 0,
      '2026-08-27': 1,
      '2026-09-10': 1,
      '2026-10-01': 0,
    });
    expect(await home.log()).toEqual([
      'LOAN_DUE_SOON EMAIL QUEUED',
      'LOAN_DUE_TODAY EMAIL QUEUED',
      'LOAN_OVERDUE EMAIL QUEUED',
      'LOAN_OVERDUE EMAIL QUEUED',
      'LOAN_OVERDUE EMAIL QUEUED',
    ]);
  });

  test('a copy lent today is not said to be due soon', async () => {
    await home.circulation.rules('* * * loanPeriod 2d');
    await borrower(1);

    expect(await enqueueNotifications(home.deps)).toBe(0);
    await home.circulation.rules('* * * loanPeriod 7d');
  });

  test('a member without an address for the chosen ways, or who turned a topic off, is in the log with the reason', async () => {
    await borrower(1, { email: null });
    const quiet = await borrower(1, { email: 'diam@contoh.pustaka' });
    await updateMessageChoices(home.deps, quiet, {
      locale: null,
      topics: [{ topic: 'DUE', email: false, whatsapp: false }],
    });
    setNow('2026-08-18 08:00');

    await enqueueNotifications(home.deps);

    expect((await home.log()).sort()).toEqual([
      'LOAN_DUE_SOON SKIPPED NOT_WANTED',
      'LOAN_DUE_SOON SKIPPED NO_CONTACT',
    ]);
  });

  test('WhatsApp is used when it was chosen and there is no e-mail, never for a landline', async () => {
    for (const phone of ['+6281234567890', '+62343421234']) {
      const memberId = await borrower(1, { phone });
      await updateMessageChoices(home.deps, memberId, {
        locale: 'EN',
        topics: [{ topic: 'DUE', email: true, whatsapp: true }],
      });
    }
    setNow('2026-08-18 08:00');

    await enqueueNotifications(home.deps);

    expect((await home.log()).sort()).toEqual([
      'LOAN_DUE_SOON SKIPPED NO_CONTACT',
      'LOAN_DUE_SOON WHATSAPP_MANUAL QUEUED',
    ]);
    expect(await home.rows("SELECT locale FROM message WHERE status = 'QUEUED'")).toEqual([{ locale: 'EN' }]);
  });

  test('a hold on the shelf is told of fifteen seconds after the return at the earliest, once, and again for another copy', async () => {
    const { memberId, barcode } = await shelvedHold();
    expect(await enqueueNotifications(home.deps)).toBe(1);
    expect(await enqueueNotifications(home.deps)).toBe(0);
    const [row] = await home.rows<{ next_attempt_at: Date | string }>('SELECT next_attempt_at FROM message');
    expect(
      new Date(
        row?.next_attempt_at instanceof Date
          ? row.next_attempt_at
          : `${String(row?.next_attempt_at).replace(' ', 'T')}Z`,
      ).toISOString(),
    ).toBe('2026-08-13T03:00:15.000Z');

    setNow('2026-08-13 11:00');
    await home.deps.db.writer.query(
      "UPDATE hold SET status = 'QUEUED', trapped_copy_id = NULL, trapped_at = NULL, collect_by = NULL",
    );
    done(await takeBack(home.circulation, barcode));

    expect(await enqueueNotifications(home.deps)).toBe(1);
    expect(await home.rows('SELECT DISTINCT member_id FROM message')).toEqual([{ member_id: memberId }]);
  });

  test('a hold is reminded of on the open day before its last: on Saturday when Sunday is closed and Monday is a holiday', async () => {
    await shelvedHold();
    await home.deps.db.writer.query("UPDATE hold SET collect_by = '2026-08-18'");
    const expiringOn = async (day: string): Promise<number> => {
      setNow(`${day} 09:00`);
      await enqueueNotifications(home.deps);
      return (await home.rows("SELECT id FROM message WHERE template = 'HOLD_EXPIRING'")).length;
    };

    expect([
      await expiringOn('2026-08-14'),
      await expiringOn('2026-08-15'),
      await expiringOn('2026-08-18'),
    ]).toEqual([0, 1, 1]);
  });

  test('a membership that ends is told of 30 and 7 days before', async () => {
    await home.member({ email: 'akhir@contoh.pustaka', expiresOn: '2026-09-12' });
    const endingOn = async (day: string): Promise<number> => {
      setNow(`${day} 09:00`);
      await enqueueNotifications(home.deps);
      return (await home.rows("SELECT id FROM message WHERE template = 'MEMBERSHIP_ENDING'")).length;
    };

    expect([
      await endingOn('2026-08-12'),
      await endingOn('2026-08-13'),
      await endingOn('2026-09-04'),
      await endingOn('2026-09-05'),
      await endingOn('2026-09-06'),
    ]).toEqual([0, 1, 1, 2, 2]);
  });

  test('two planners at the same time write one message', async () => {
    await borrower(1);
    setNow('2026-08-18 08:00');

    await Promise.all([enqueueNotifications(home.deps), enqueueNotifications(home.deps)]);

    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL QUEUED']);
  });

  /** A copy that came back for a member who waits. */
  async function shelvedHold(): Promise<{ memberId: string; barcode: string }> {
    const memberId = await home.member({ email: 'tunggu@contoh.pustaka' });
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, await home.member(), barcode));
    done(await hold(home.circulation, memberId, titleId));
    done(await takeBack(home.circulation, barcode));
    return { memberId, barcode };
  }
});
