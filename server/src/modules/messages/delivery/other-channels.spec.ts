import type { Permission } from '../../../platform/auth/permission.terms';
import { dialects } from '../../../../test/dialects';
import { done, lend } from '../../circulation/testing/desk-operations';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import type { PushSink } from '../testing/push-sink';
import { openPushSink } from '../testing/push-sink';
import type { WhatsAppSink } from '../testing/whatsapp-sink';
import { openWhatsAppSink } from '../testing/whatsapp-sink';
import { httpGateway } from '../whatsapp/gateway';
import type { MessageDeps } from '../deps';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import { addPushDevice } from '../push/manage-push-devices';
import { sendMessages } from './send-messages';
import { updateMessageChoices } from '../choices/update-message-choices';
import { writeToMember } from '../staff-letters/write-to-member';

const STAFF = {
  kind: 'staff',
  staffId: 'stf_1',
  sessionId: 'ses_1',
  permissions: new Set<Permission>(['messages.send']),
} as const;
const REPORT = { sent: 0, skipped: 0, failed: 0, stoppedBecause: null };

describe.each(dialects)('messages that go other ways than e-mail on $name', (dialect) => {
  let home: MessagesHome;
  let push: PushSink;
  let gateway: WhatsAppSink;
  let withGateway: MessageDeps;
  const setNow = (text: string): void => home.circulation.setNow(text);

  beforeAll(async () => {
    [home, push, gateway] = await Promise.all([
      openMessagesHome(dialect),
      openPushSink(),
      openWhatsAppSink(),
    ]);
    withGateway = { ...home.deps, whatsApp: httpGateway({ url: gateway.url, token: 'rahasia' }) };
  });
  afterAll(() => Promise.all([home.close(), push.close(), gateway.close()]));
  beforeEach(async () => {
    for (const table of ['message_text', 'message', 'message_choice', 'push_device', 'loan'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    await home.deps.db.writer.query('DELETE FROM whatsapp_template');
    await home.approve('LOAN_DUE_SOON');
    for (const kept of [home.sink.received, push.received, gateway.received, home.logLines]) kept.length = 0;
    gateway.answerWith(202);
  });

  /**
   * Lends a copy on 13 August to a member who chose these ways for due dates; it is then two days before the
   * due date.
   */
  async function borrower(
    facts: Parameters<MessagesHome['member']>[0],
    ways: { email?: boolean; push?: boolean; whatsapp?: boolean },
  ): Promise<string> {
    setNow('2026-08-13 10:00');
    const memberId = await home.member(facts);
    await updateMessageChoices(home.deps, memberId, {
      locale: null,
      topics: [{ topic: 'DUE', email: false, whatsapp: false, ...ways }],
    });
    const {
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, memberId, barcode));
    setNow('2026-08-18 09:00');
    return memberId;
  }

  const letNotes = async (memberId: string, ...names: string[]): Promise<void> => {
    for (const name of names)
      done(await addPushDevice(home.deps, memberId, { ...push.device(name), label: name }));
  };

  test('a note reaches every device of the member, signed and encrypted, and says nothing of the book', async () => {
    const memberId = await borrower({ email: 'siti@contoh.pustaka' }, { email: true, push: true });
    await letNotes(memberId, 'ponsel', 'laptop');
    await enqueueNotifications(home.deps);

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });

    const note = {
      title: 'Perpustakaan Kota Pasuruan',
      body: 'Ada pinjaman yang segera jatuh tempo.',
      path: '/pustaka-saya',
      tag: 'loan_due_soon',
    };
    expect(push.received.map(({ device }) => device).sort()).toEqual(['laptop', 'ponsel']);
    expect(push.received[0]).toMatchObject({
      note,
      ttl: '86400',
      contact: 'mailto:perpustakaan@contoh.pustaka',
    });
    expect(home.sink.received).toEqual([]);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON PUSH SENT']);
  });

  test('devices that are gone are forgotten, and the message then goes by e-mail at once', async () => {
    const memberId = await borrower({ email: 'siti@contoh.pustaka' }, { email: true, push: true });
    await letNotes(memberId, 'gone', 'missing');
    await enqueueNotifications(home.deps);

    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });

    expect(await home.rows('SELECT id FROM push_device')).toEqual([]);
    expect(await home.tries()).toEqual(['PUSH NO_DEVICE', 'EMAIL SENT']);
    expect(home.sink.received.map(({ to }) => to)).toEqual(['siti@contoh.pustaka']);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL SENT']);
  });

  test('one device that takes the note is enough, and a push service that is busy is asked again later', async () => {
    const memberId = await borrower({}, { push: true });
    await letNotes(memberId, 'ponsel', 'gone');
    await enqueueNotifications(home.deps);
    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });
    expect(await home.rows('SELECT label FROM push_device')).toEqual([{ label: 'ponsel' }]);

    const busy = await borrower({}, { push: true });
    await letNotes(busy, 'later');
    await enqueueNotifications(home.deps);
    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, failed: 1 });
    expect((await home.log()).sort()).toEqual([
      'LOAN_DUE_SOON PUSH QUEUED DEFERRED',
      'LOAN_DUE_SOON PUSH SENT',
    ]);
  });

  test('a browser that another member uses now takes no more notes of the first one', async () => {
    const first = await home.member();
    const second = await home.member();
    const browser = push.device('bersama');
    done(await addPushDevice(home.deps, first, { ...browser, label: 'Chrome' }));
    done(await addPushDevice(home.deps, second, { ...browser, label: 'Chrome' }));

    expect(await home.rows('SELECT member_id FROM push_device')).toEqual([{ member_id: second }]);
  });

  test('a gateway sends the text by itself; a fault is tried again, a refusal never', async () => {
    await borrower({ phone: '+6281234567890' }, { whatsapp: true });
    await enqueueNotifications(withGateway);
    gateway.answerWith(503);
    expect(await sendMessages(withGateway)).toEqual({ ...REPORT, failed: 1 });
    expect(await home.log()).toEqual(['LOAN_DUE_SOON WHATSAPP QUEUED DEFERRED']);

    gateway.answerWith(422);
    setNow('2026-08-18 09:01');
    expect(await sendMessages(withGateway)).toEqual({ ...REPORT, failed: 1 });
    expect(await home.log()).toEqual(['LOAN_DUE_SOON WHATSAPP FAILED REJECTED']);
    setNow('2026-08-18 12:00');
    expect(await sendMessages(withGateway)).toEqual(REPORT);
    expect(gateway.received.map(({ to, text }) => [to, text.split('\n')[0]])).toEqual(
      Array(2).fill(['+6281234567890', expect.stringMatching(/^Halo Anggota/)]),
    );
    expect(home.logLines.join()).not.toContain('+628');
  });

  test('without the gateway its messages come to the hands of staff, and back to it when it is there again', async () => {
    await borrower({ phone: '+6281234567890' }, { whatsapp: true });
    await enqueueNotifications(withGateway);

    await sendMessages(home.deps);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON WHATSAPP_MANUAL QUEUED']);
    await sendMessages(withGateway);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON WHATSAPP SENT']);
  });

  test('what staff write to one member leaves fifteen seconds later and is kept nowhere afterwards', async () => {
    setNow('2026-08-13 10:00:00');
    const memberId = await home.member({ email: 'siti@contoh.pustaka' });
    const letter = {
      memberId,
      subject: 'Payung tertinggal',
      text: 'Payung biru Anda ada di meja.\n\nKami simpan.',
      idempotencyKey: 'payung-00000001',
    };
    const { id } = done(await writeToMember(home.deps, STAFF, letter));
    expect(done(await writeToMember(home.deps, STAFF, letter))).toEqual({ id });
    expect(await sendMessages(home.deps)).toEqual(REPORT);

    setNow('2026-08-13 10:00:15');
    expect(await sendMessages(home.deps)).toEqual({ ...REPORT, sent: 1 });

    expect(home.sink.received.map(({ to }) => to)).toEqual(['siti@contoh.pustaka']);
    expect(home.sink.received[0]?.raw).toMatch(/^Subject: Payung tertinggal\r$/m);
    expect(await home.rows('SELECT subject FROM message_text')).toEqual([]);
  });

  test('nobody is written to who cannot be reached, and nothing is kept of the try', async () => {
    const memberId = await home.member({ phone: '+62343421234' });

    const refused = await writeToMember(home.deps, STAFF, { memberId, subject: 'Halo', text: 'Isi' });
    const empty = await writeToMember(home.deps, STAFF, { memberId, subject: ' ', text: 'x'.repeat(2_001) });

    expect(
      [refused, empty].map((result) => (result.ok ? [] : result.refusals.map(({ code }) => code))),
    ).toEqual([['NOT_ALLOWED'], ['REQUIRED', 'TOO_LONG']]);
    expect(await home.rows('SELECT id FROM message')).toEqual([]);
  });
});
