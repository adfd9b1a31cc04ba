import { dialects } from '../../../../test/dialects';
import { writeSetting } from '../../../platform/db/setting';
import { OUTBOUND } from '../../../platform/outbound';
import { ok } from '../../../shared/result';
import { done, hold, lend, takeBack } from '../../circulation/testing/desk-operations';
import { smtpServer } from '../../../platform/mail/mail-server';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import { forgetOldMessages } from '../queue/forget-old-messages';
import { retryMessage } from '../queue/handle-message';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import type { SendingReport } from './send-messages';
import { sendMessages } from './send-messages';
import { updateMessageChoices } from '../choices/update-message-choices';

const REPORT: SendingReport = { sent: 0, skipped: 0, failed: 0, stoppedBecause: null };

describe.each(dialects)('sending messages on $name', (dialect) => {
  let home: MessagesHome;
  const setNow = (text: string): void => home.circulation.setNow(text);

  beforeAll(async () => {
    home = await openMessagesHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    for (const table of ['message', 'message_choice', 'message_language', 'loan', 'hold'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    home.sink.received.length = 0;
    home.logLines.length = 0;
    setNow('2026-08-13 10:00');
  });

  /** Lends copies on 13 August and plans the message that they are due on the 20th. */
  async function planned(
    count = 1,
    facts: Parameters<MessagesHome['member']>[0] = { email: 'siti@contoh.pustaka' },
  ): Promise<{ memberId: string; barcodes: readonly string[] }> {
    setNow('2026-08-13 10:00');
    const memberId = await home.member(facts);
    const { barcodes } = await home.circulation.title({ copies: count });
    for (const barcode of barcodes) done(await lend(home.circulation, memberId, barcode));
    setNow('2026-08-18 09:00');
    await enqueueNotifications(home.deps);
    return { memberId, barcodes };
  }

  test('an e-mail arrives at the mail server once, as text and HTML, and neither log nor table keeps the address', async () => {
    await planned(2);

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });
    expect(await sendMessages(home.deps)).toEqual(REPORT);

    const [mail, ...others] = home.sink.received;
    expect(others).toEqual([]);
    expect(mail?.to).toBe('siti@contoh.pustaka');
    expect(mail?.raw).toMatch(/^Subject: 2 pinjaman harus kembali Kamis, 20 Agustus 2026\r$/m);
    expect(mail?.raw).toMatch(/^Message-ID: <msg_[0-9A-Z]{26}@contoh\.pustaka>\r$/m);
    expect(mail?.raw).toContain('Content-Type: text/plain');
    expect(mail?.raw).toContain('Content-Type: text/html');
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL SENT']);
    expect(
      `${home.logLines.join()} ${JSON.stringify(await home.rows('SELECT * FROM message'))}`,
    ).not.toContain('siti@');
  });

  test('a letter comes from the library as it calls itself, in the language of its reader', async () => {
    const identity = { name: { indonesian: 'Perpustakaan Kota Batu', english: 'Batu City Library' } };
    const call = (value: string | null) =>
      home.deps.db.transaction(async (tx) => ok(await writeSetting(tx, 'library.identity', value)));
    await planned();
    await call(JSON.stringify(identity));

    await sendMessages(home.deps);
    await call(null);

    const raw = home.sink.received[0]?.raw ?? '';
    expect(raw).toMatch(/^From: Perpustakaan Kota Batu <perpustakaan@contoh\.pustaka>\r$/m);
    expect(raw).toMatch(/^Perpustakaan Kota Batu\r$/m);
    expect(raw).not.toContain('Kota Pasuruan');
  });

  test('a loan by the hour says in the letter at which time it is due', async () => {
    await home.circulation.rules('* * KIT loanPeriod 72h');
    const memberId = await home.member({ email: 'siti@contoh.pustaka' });
    const {
      barcodes: [barcode = ''],
    } = await home.circulation.title({ materialType: 'KIT' });
    setNow('2026-08-11 10:30');
    done(await lend(home.circulation, memberId, barcode));
    setNow('2026-08-12 09:00');
    await enqueueNotifications(home.deps);

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });
    expect(home.sink.received[0]?.raw).toMatch(/Judul \d+ \(10\.30 WIB\)/);
  });

  test('two processes that send at the same time send each message once', async () => {
    for (let count = 0; count < 10; count++) await planned(1, { email: `anggota${count}@contoh.pustaka` });

    const reports = await Promise.all([
      sendMessages(home.deps),
      sendMessages(home.deps),
      sendMessages(home.deps),
    ]);

    expect(reports.reduce((total, { sent }) => total + sent, 0)).toBe(10);
    expect(home.sink.received.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 10 }, (_, count) => `anggota${count}@contoh.pustaka`),
    );
  });

  test('what came back in the meantime is not written about', async () => {
    const {
      barcodes: [barcode = ''],
    } = await planned();
    done(await takeBack(home.circulation, barcode));

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, skipped: 1 });

    expect(home.sink.received).toEqual([]);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL SKIPPED NO_LONGER_TRUE']);
  });

  test('who turned the topic off after the planning gets nothing', async () => {
    const { memberId } = await planned();
    await updateMessageChoices(home.deps, memberId, {
      locale: null,
      topics: [{ topic: 'DUE', email: false, whatsapp: false }],
    });

    await sendMessages(home.deps);

    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL SKIPPED NOT_WANTED']);
  });

  test("what is about a child goes to the guardian, in the guardian's language, until the child is grown", async () => {
    const guardianId = await home.member({ email: 'ibu@contoh.pustaka' });
    await updateMessageChoices(home.deps, guardianId, { locale: 'EN', topics: [] });
    await planned(1, {
      email: 'anak@contoh.pustaka',
      guardianId,
      birthDate: '2016-05-01',
      categoryCode: 'anak',
    });
    await planned(1, { email: 'dewasa@contoh.pustaka', guardianId, birthDate: '2000-05-01' });

    await sendMessages(home.deps);

    expect(home.sink.received.map(({ to }) => to).sort()).toEqual([
      'dewasa@contoh.pustaka',
      'ibu@contoh.pustaka',
    ]);
    const toGuardian = home.sink.received.find(({ to }) => to === 'ibu@contoh.pustaka');
    expect(toGuardian?.raw).toMatch(/^Subject: 1 item due on Thursday, 20 August 2026\r$/m);
    expect(toGuardian?.raw.replace(/=\r\n/g, '')).toMatch(/in the name of Anggota \d+/);
  });

  test('what is about a child whose guardian has no card goes to the guardian, and to no device of the child', async () => {
    const child = await home.member({
      email: 'anak@contoh.pustaka',
      birthDate: '2016-05-01',
      categoryCode: 'anak',
    });
    await home.deps.db.writer.query(
      "UPDATE member SET guardian_name = 'Sulastri', guardian_email = 'sulastri@contoh.pustaka' WHERE id = ?",
      [child],
    );
    await home.deps.db.writer.query(
      "INSERT INTO message_choice (member_id, topic, by_email, by_push, by_whatsapp) VALUES (?, 'DUE', 1, 1, 0)",
      [child],
    );
    await home.deps.db.writer.query(
      "INSERT INTO push_device (id, member_id, endpoint_hash, endpoint, p256dh, auth, label, created_at) VALUES ('psh_1', ?, 'x', 'https://fcm.googleapis.com/x', 'B', 'x', 'Chrome', '2026-08-13 03:00:00.000')",
      [child],
    );
    const {
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, child, barcode));
    setNow('2026-08-18 09:00');
    await enqueueNotifications(home.deps);

    await sendMessages(home.deps);

    expect(home.sink.received.map(({ to }) => to)).toEqual(['sulastri@contoh.pustaka']);
    const [letter] = home.sink.received;
    expect(letter?.raw.replace(/=\r\n/g, '')).toMatch(/Sulastri/);
    expect(letter?.raw.replace(/=\r\n/g, '')).toMatch(/atas nama Anggota \d+/);
    await home.deps.db.writer.query('DELETE FROM push_device');
  });

  test('nothing leaves from 20:00 to 07:00, but a hold that is ready may until 21:00', async () => {
    await planned();
    const waiting = await home.member({ email: 'tunggu@contoh.pustaka' });
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, await home.member(), barcode));
    done(await hold(home.circulation, waiting, titleId));
    done(await takeBack(home.circulation, barcode));
    await enqueueNotifications(home.deps);
    const sentAt = async (text: string): Promise<string> => {
      setNow(text);
      await sendMessages(home.deps);
      return home.sink.received.map(({ to }) => to).join();
    };

    expect(await sentAt('2026-08-18 21:00')).toBe('');
    expect(await sentAt('2026-08-18 20:30')).toBe('tunggu@contoh.pustaka');
    expect(await sentAt('2026-08-19 06:59')).toBe('tunggu@contoh.pustaka');
    expect(await sentAt('2026-08-19 07:00')).toBe('tunggu@contoh.pustaka,siti@contoh.pustaka');
  });

  test('a hold whose return is undone within ten seconds is never written about', async () => {
    const waiting = await home.member({ email: 'tunggu@contoh.pustaka' });
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, await home.member(), barcode));
    done(await hold(home.circulation, waiting, titleId));
    done(await takeBack(home.circulation, barcode));
    await enqueueNotifications(home.deps);
    setNow('2026-08-13 10:00:14');
    expect(await sendMessages(home.deps)).toEqual(REPORT);
    await home.deps.db.writer.query(
      "UPDATE hold SET status = 'QUEUED', trapped_copy_id = NULL, trapped_at = NULL, collect_by = NULL",
    );
    setNow('2026-08-13 10:00:15');

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, skipped: 1 });
  });

  test('without a mail server, and in a restored copy, messages wait; after three days they are dropped', async () => {
    await planned();
    const turn = (value: string | null) =>
      home.deps.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, value)));

    expect(await sendMessages({ ...home.deps, openMailServer: null })).toEqual({
      ...REPORT,
      stoppedBecause: 'NOT_SET_UP',
    });
    await turn('off');
    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, stoppedBecause: 'OUTBOUND_OFF' });
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL QUEUED']);
    await turn(null);
    setNow('2026-08-21 09:01');

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, skipped: 1 });
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL SKIPPED TOO_LATE']);
  });

  test('an address that is refused for good fails at once; one refused for now is tried six times with longer waits', async () => {
    await planned(1, { email: 'reject@contoh.pustaka' });
    await planned(1, { email: 'later@contoh.pustaka' });
    const reports: number[] = [];
    for (const time of ['09:00', '09:01', '09:06', '09:21', '10:21', '14:21', '18:00']) {
      setNow(`2026-08-18 ${time}`);
      reports.push((await sendMessages(home.deps)).failed);
    }

    expect(reports).toEqual([2, 1, 1, 1, 1, 1, 0]);
    expect((await home.log()).sort()).toEqual([
      'LOAN_DUE_SOON EMAIL FAILED DEFERRED',
      'LOAN_DUE_SOON EMAIL FAILED REJECTED',
    ]);
    expect(home.logLines.join()).not.toContain('@contoh');
  });

  test('staff can put a failed message back, and only a failed one', async () => {
    const { memberId } = await planned(1, { email: 'reject@contoh.pustaka' });
    await sendMessages(home.deps);
    await home.deps.db.writer.query("UPDATE member SET email = 'benar@contoh.pustaka' WHERE id = ?", [
      memberId,
    ]);
    const [message] = await home.rows<{ id: string }>('SELECT id FROM message');
    const id = message?.id ?? '';

    expect((await retryMessage(home.deps, id)).ok).toBe(true);
    expect((await retryMessage(home.deps, id)).ok).toBe(false);
    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });
    expect(home.sink.received.map(({ to }) => to)).toEqual(['benar@contoh.pustaka']);
  });

  test('a mail server that cannot be reached ends the run, costs no attempt, and is left alone for five minutes', async () => {
    await planned(1, { email: 'satu@contoh.pustaka' });
    const nobody = smtpServer({
      url: 'smtp://127.0.0.1:9',
      sender: 'perpustakaan@contoh.pustaka',
      senderName: 'Perpustakaan',
    });

    expect(await sendMessages({ ...home.deps, openMailServer: nobody })).toEqual({
      ...REPORT,
      stoppedBecause: 'UNREACHABLE',
    });
    expect(await home.rows('SELECT attempts, failure FROM message')).toEqual([
      { attempts: 0, failure: 'UNREACHABLE' },
    ]);
    setNow('2026-08-18 09:04');
    expect(await sendMessages(home.deps)).toEqual(REPORT);
    setNow('2026-08-18 09:05');

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL SENT']);
  });

  test('a message whose process died while sending is taken by another ten minutes later', async () => {
    await planned();
    const dies = () => ({
      send: () => Promise.reject(new Error('the process died')),
      close: () => undefined,
    });
    await expect(sendMessages({ ...home.deps, openMailServer: dies })).rejects.toThrow('the process died');

    setNow('2026-08-18 09:09');
    expect(await sendMessages(home.deps)).toEqual(REPORT);
    setNow('2026-08-18 09:10');
    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });
  });

  test('messages are forgotten after thirty days', async () => {
    await planned();
    await sendMessages(home.deps);
    setNow('2026-09-17 09:00');
    expect(await forgetOldMessages(home.deps)).toBe(0);
    setNow('2026-09-17 09:01');

    expect(await forgetOldMessages(home.deps)).toBe(1);
  });
});
