import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import { done, lend } from '../../circulation/testing/desk-operations';
import { DESK, LIBRARIAN } from '../../circulation/testing/circulation-home';
import { sendMessages } from '../delivery/send-messages';
import { markLettersPrinted } from '../printing/print-letters';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import type { Reminder } from './remind-overdue';
import { remindOverdue, withdrawReminders } from './remind-overdue';

describe.each(dialects)('reminding of overdue loans on $name', (dialect) => {
  let home: MessagesHome;

  beforeEach(async () => {
    home = await openMessagesHome(dialect);
  });
  afterEach(() => home.close());

  /** Lends so many copies on Thursday 13 August; they are due on Thursday the 20th. */
  async function lendTo(email: string | null, count: number): Promise<string[]> {
    const memberId = await home.member({ email });
    const { barcodes } = await home.circulation.title({ copies: count });
    for (const barcode of barcodes) done(await lend(home.circulation, memberId, barcode));
    const rows = await home.rows<{ id: string }>('SELECT id FROM loan WHERE member_id = ?', [memberId]);
    return rows.map(({ id }) => id);
  }

  async function remind(ids: readonly string[]): Promise<readonly Reminder[]> {
    const result = await remindOverdue(home.deps, LIBRARIAN, { loanIds: ids });
    return result.ok ? result.value.reminders : [];
  }

  test('loans due on one day share a letter, which leaves after 15 seconds', async () => {
    const loanIds = await lendTo('siti@contoh.pustaka', 2);
    home.circulation.setNow('2026-08-24 10:00');

    const [first, second] = await remind(loanIds);
    await sendMessages(home.deps, new AbortController().signal);
    const early = home.sink.received.length;
    home.circulation.setNow('2026-08-24 10:01');
    await sendMessages(home.deps, new AbortController().signal);

    expect([first?.outcome, second?.outcome]).toEqual(['QUEUED', 'QUEUED']);
    expect(first?.messageId).toBe(second?.messageId);
    expect([early, home.sink.received.length]).toEqual([0, 1]);
  });

  test('each loan is told apart: reminded today, nobody to reach, not late', async () => {
    const [reached] = await lendTo('siti@contoh.pustaka', 1);
    const [unreached] = await lendTo(null, 1);
    home.circulation.setNow('2026-08-24 10:00');
    await remind([reached ?? '']);

    const again = await remind([reached ?? '', unreached ?? '', 'lon_unknown']);

    expect(again.map(({ outcome }) => outcome)).toEqual(['ALREADY_REMINDED', 'UNREACHABLE', 'NOT_OVERDUE']);
    expect(await home.log()).toEqual(['LOAN_OVERDUE EMAIL QUEUED']);
  });

  test('what has not left can be taken back, and written again; what has left is named', async () => {
    const loanIds = await lendTo('siti@contoh.pustaka', 1);
    home.circulation.setNow('2026-08-24 10:00');
    const [reminder] = await remind(loanIds);
    const ids = [reminder?.messageId ?? ''];

    const inTime = await withdrawReminders(home.deps, LIBRARIAN, ids);
    const [again] = await remind(loanIds);
    home.circulation.setNow('2026-08-24 10:01');
    await sendMessages(home.deps, new AbortController().signal);
    const tooLate = await withdrawReminders(home.deps, LIBRARIAN, [again?.messageId ?? '']);

    expect(inTime).toEqual({ ok: true, value: { withdrawnCount: 1, sentIds: [] } });
    expect(tooLate).toEqual({ ok: true, value: { withdrawnCount: 0, sentIds: [again?.messageId] } });
    expect(home.sink.received.length).toBe(1);
  });

  test('what a colleague wrote is not taken back: it leaves', async () => {
    const loanIds = await lendTo('siti@contoh.pustaka', 1);
    home.circulation.setNow('2026-08-24 10:00');
    const [reminder] = await remind(loanIds);

    const refused = await withdrawReminders(home.deps, DESK, [reminder?.messageId ?? '']);

    expect(refused).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED', field: ['messageIds'] }] });
    expect(await home.log()).toEqual(['LOAN_OVERDUE EMAIL QUEUED']);
  });

  test('what a colleague has printed meanwhile has left: the others are taken back', async () => {
    const [printed] = await lendTo('siti@contoh.pustaka', 1);
    const [waiting] = await lendTo('budi@contoh.pustaka', 1);
    home.circulation.setNow('2026-08-24 10:00');
    const ids = (await remind([printed ?? '', waiting ?? ''])).map(({ messageId }) => messageId ?? '');
    await home.deps.db.transaction(async (tx) =>
      ok(await tx.query("UPDATE message SET channel = 'PRINT' WHERE id = ?", [ids[0]])),
    );
    expect(await markLettersPrinted(home.deps, DESK, { ids: [ids[0] ?? ''] })).toMatchObject({ ok: true });

    const withdrawn = await withdrawReminders(home.deps, LIBRARIAN, ids);

    expect(withdrawn).toEqual({ ok: true, value: { withdrawnCount: 1, sentIds: [ids[0]] } });
    expect(await home.log()).toEqual(['LOAN_OVERDUE PRINT SENT']);
  });

  test('of two who remind of one loan in the same moment, one writes and the other is told so', async () => {
    const loanIds = await lendTo('siti@contoh.pustaka', 1);
    home.circulation.setNow('2026-08-24 10:00');

    const both = await Promise.all([remind(loanIds), remind(loanIds)]);

    expect(both.map(([reminder]) => reminder?.outcome).sort()).toEqual(['ALREADY_REMINDED', 'QUEUED']);
    expect(await home.log()).toEqual(['LOAN_OVERDUE EMAIL QUEUED']);
  });
});
