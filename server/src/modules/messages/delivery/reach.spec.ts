import type { Permission } from '../../../platform/auth/permission.terms';
import { dialects } from '../../../../test/dialects';
import { done, lend } from '../../circulation/testing/desk-operations';
import { smtpServer } from '../../../platform/mail/mail-server';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import type { PushSink } from '../testing/push-sink';
import { openPushSink } from '../testing/push-sink';
import type { WhatsAppSink } from '../testing/whatsapp-sink';
import { openWhatsAppSink } from '../testing/whatsapp-sink';
import { httpGateway } from '../whatsapp/gateway';
import { markSentByHand, retryMessage } from '../queue/handle-message';
import type { MessageDeps } from '../deps';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import { addPushDevice } from '../push/manage-push-devices';
import { sendMessages } from './send-messages';
import { updateMessageChoices } from '../choices/update-message-choices';

const STAFF = {
  kind: 'staff',
  staffId: 'stf_1',
  sessionId: 'ses_1',
  permissions: new Set<Permission>(['messages.send']),
} as const;
const EVERYWHERE = { email: 'siti@contoh.pustaka', phone: '+6281234567890', street: 'Jl. Veteran 12' };

describe.each(dialects)('people are reached by the first way that works on $name', (dialect) => {
  let home: MessagesHome;
  let push: PushSink;
  let gateway: WhatsAppSink;
  let sms: WhatsAppSink;
  let withGateway: MessageDeps;
  const setNow = (text: string): void => home.circulation.setNow(text);

  beforeAll(async () => {
    [home, push, gateway, sms] = await Promise.all([
      openMessagesHome(dialect),
      openPushSink(),
      openWhatsAppSink(),
      openWhatsAppSink(),
    ]);
    withGateway = { ...home.deps, whatsApp: httpGateway({ url: gateway.url, token: 'rahasia' }) };
  });
  afterAll(() => Promise.all([home.close(), push.close(), gateway.close(), sms.close()]));
  beforeEach(async () => {
    for (const table of [
      'message',
      'message_choice',
      'message_preference',
      'push_device',
      'whatsapp_template',
      'loan',
    ])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    for (const kept of [home.sink.received, push.received, gateway.received, sms.received]) kept.length = 0;
    gateway.answerWith(202);
    sms.answerWith(202);
    await home.approve('LOAN_DUE_SOON');
  });

  /** Lends a copy on 13 August; it is then nine in the morning, two days before the due date. */
  async function borrower(facts: Parameters<MessagesHome['member']>[0] = EVERYWHERE): Promise<string> {
    setNow('2026-08-13 10:00');
    const memberId = await home.member(facts);
    const {
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, memberId, barcode));
    setNow('2026-08-18 09:00');
    return memberId;
  }

  async function planned(deps: MessageDeps, facts?: Parameters<MessagesHome['member']>[0]): Promise<string> {
    const memberId = await borrower(facts);
    await enqueueNotifications(deps);
    return memberId;
  }

  const letNotes = async (memberId: string, name: string): Promise<void> =>
    void done(await addPushDevice(home.deps, memberId, { ...push.device(name), label: name }));
  const messageId = async (): Promise<string> =>
    (await home.rows<{ id: string }>('SELECT id FROM message'))[0]?.id ?? '';

  test('who chose nothing is told by WhatsApp alone, although every way is known', async () => {
    await letNotes(await planned(withGateway), 'ponsel');
    await sendMessages(withGateway);

    expect([gateway.received.length, push.received.length, home.sink.received.length]).toEqual([1, 0, 0]);
    expect([await home.log(), await home.tries()]).toEqual([
      ['LOAN_DUE_SOON WHATSAPP SENT'],
      ['WHATSAPP SENT'],
    ]);
  });

  test('a refusal hands the message to the next way at once: WhatsApp 422, a device that is gone, a mailbox that is none, then paper; each try is kept', async () => {
    await letNotes(await planned(withGateway, { ...EVERYWHERE, email: 'reject@contoh.pustaka' }), 'gone');
    gateway.answerWith(422);
    await sendMessages(withGateway);

    expect(await home.tries()).toEqual(['WHATSAPP REJECTED', 'PUSH NO_DEVICE', 'EMAIL REJECTED']);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON PRINT QUEUED']);
    expect(await home.rows('SELECT failed_ways FROM message')).toEqual([
      { failed_ways: 'WHATSAPP,PUSH,EMAIL' },
    ]);
  });

  test('when every way has failed the message has failed, and staff who try again begin with the first', async () => {
    await planned(withGateway, { email: 'reject@contoh.pustaka', phone: '+6281234567890' });
    gateway.answerWith(400);
    await sendMessages(withGateway);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL FAILED REJECTED']);

    gateway.answerWith(202);
    done(await retryMessage(withGateway, await messageId()));
    await sendMessages(withGateway);
    await sendMessages(withGateway);
    expect([await home.log(), await home.tries()]).toEqual([
      ['LOAN_DUE_SOON WHATSAPP SENT'],
      ['WHATSAPP REJECTED', 'EMAIL REJECTED', 'WHATSAPP SENT'],
    ]);
  });

  test('a gateway that is busy is asked six times before the next way takes over', async () => {
    await planned(withGateway);
    gateway.answerWith(503);
    for (const time of ['09:00', '09:01', '09:06', '09:21', '10:21', '14:21']) {
      setNow(`2026-08-18 ${time}`);
      await sendMessages(withGateway);
    }

    expect([await home.tries(), home.sink.received.map(({ to }) => to)]).toEqual([
      ['WHATSAPP DEFERRED 6', 'EMAIL SENT'],
      ['siti@contoh.pustaka'],
    ]);
  });

  test('a mail server that cannot be reached is asked twelve times, then the letter is printed', async () => {
    await planned(home.deps, { email: 'siti@contoh.pustaka', street: 'Jl. Veteran 12' });
    const nobody = {
      ...home.deps,
      openMailServer: smtpServer({
        url: 'smtp://127.0.0.1:9',
        sender: 'perpustakaan@contoh.pustaka',
        senderName: 'Perpustakaan',
      }),
    };
    for (let minutes = 0; minutes < 60; minutes += 5) {
      expect(await home.log()).toEqual([
        minutes === 0 ? 'LOAN_DUE_SOON EMAIL QUEUED' : 'LOAN_DUE_SOON EMAIL QUEUED UNREACHABLE',
      ]);
      setNow(`2026-08-18 09:${String(minutes).padStart(2, '0')}`);
      await sendMessages(nobody);
    }

    expect([await home.log(), await home.tries()]).toEqual([
      ['LOAN_DUE_SOON PRINT QUEUED'],
      ['EMAIL UNREACHABLE 12'],
    ]);
  });

  test('several processes hand each message on once, and each reaches by one way', async () => {
    for (let count = 0; count < 8; count++)
      await borrower({ email: `anggota${count}@contoh.pustaka`, phone: `+62812345678${count}0` });
    await enqueueNotifications(withGateway);
    gateway.answerWith(422);
    await Promise.all([1, 2, 3].map(() => sendMessages(withGateway)));
    await Promise.all([1, 2, 3].map(() => sendMessages(withGateway)));

    expect(gateway.received.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 8 }, (_, count) => `+62812345678${count}0`),
    );
    expect(home.sink.received.map(({ to }) => to).sort()).toEqual(
      Array.from({ length: 8 }, (_, count) => `anggota${count}@contoh.pustaka`),
    );
    expect(new Set(await home.log())).toEqual(new Set(['LOAN_DUE_SOON EMAIL SENT']));
  });

  test('the order of the person holds, and a way that they switched off stays off', async () => {
    const memberId = await borrower();
    done(await updateMessageChoices(home.deps, memberId, { order: ['EMAIL', 'WHATSAPP'] }));
    await enqueueNotifications(withGateway);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL QUEUED']);

    done(
      await updateMessageChoices(home.deps, memberId, {
        topics: [{ topic: 'DUE', email: false, whatsapp: false, push: false, print: true }],
      }),
    );
    await sendMessages(withGateway);
    await sendMessages(withGateway);
    expect([await home.log(), gateway.received, home.sink.received]).toEqual([
      ['LOAN_DUE_SOON PRINT QUEUED'],
      [],
      [],
    ]);
  });

  test('nobody is out of reach who has a telephone, a device, an address for letters or for e-mail', async () => {
    await borrower({ phone: '+6281234567890' });
    await borrower({ street: 'Jl. Veteran 12' });
    await borrower({ email: 'siti@contoh.pustaka' });
    await letNotes(await borrower({}), 'ponsel');
    await borrower({});
    await enqueueNotifications(home.deps);

    expect((await home.log()).sort()).toEqual([
      'LOAN_DUE_SOON EMAIL QUEUED',
      'LOAN_DUE_SOON PRINT QUEUED',
      'LOAN_DUE_SOON PUSH QUEUED',
      'LOAN_DUE_SOON SKIPPED NO_CONTACT',
      'LOAN_DUE_SOON WHATSAPP_MANUAL QUEUED',
    ]);
  });

  test('a guardian without a card who has only a telephone is told of what the child borrowed', async () => {
    const child = await borrower({ birthDate: '2016-05-01', categoryCode: 'anak' });
    await home.deps.db.writer.query(
      "UPDATE member SET guardian_name = 'Sulastri', guardian_phone = '+6281234567890' WHERE id = ?",
      [child],
    );
    await enqueueNotifications(withGateway);
    await sendMessages(withGateway);

    expect(gateway.received.map(({ to, text }) => [to, text.split('\n')[0]])).toEqual([
      ['+6281234567890', 'Halo Sulastri,'],
    ]);
  });

  test('without a gateway staff have four hours of the day to send it by hand, then it goes on', async () => {
    await planned(home.deps);
    const logAt = async (time: string): Promise<string[]> => {
      setNow(`2026-08-18 ${time}`);
      await sendMessages(home.deps);
      return home.log();
    };

    expect(await logAt('12:55')).toEqual(['LOAN_DUE_SOON WHATSAPP_MANUAL QUEUED']);
    expect(await logAt('13:00')).toEqual(['LOAN_DUE_SOON EMAIL SENT']);
    expect(await home.tries()).toEqual(['WHATSAPP_MANUAL NOT_IN_TIME', 'EMAIL SENT']);
    expect((await markSentByHand(home.deps, STAFF, await messageId())).ok).toBe(false);
  });

  test('what staff sent by hand is sent, and where only paper is left they have a day for it', async () => {
    await planned(home.deps, { phone: '+6281234567890', street: 'Jl. Veteran 12' });
    setNow('2026-08-19 08:55');
    await sendMessages(home.deps);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON WHATSAPP_MANUAL QUEUED']);

    done(await markSentByHand(home.deps, STAFF, await messageId()));
    setNow('2026-08-19 09:00');
    await sendMessages(home.deps);
    expect([await home.log(), await home.tries()]).toEqual([
      ['LOAN_DUE_SOON WHATSAPP_MANUAL SENT'],
      ['WHATSAPP_MANUAL SENT'],
    ]);
  });

  test('an SMS leaves where a gateway for it is set up, when WhatsApp is refused and nothing but paper would be left', async () => {
    const withSms = { ...withGateway, sms: httpGateway({ url: sms.url, token: 'rahasia' }) };
    await planned(withSms, { phone: '+6281234567890', street: 'Jl. Veteran 12' });
    gateway.answerWith(422);
    await sendMessages(withSms);

    expect([sms.received.map(({ to, template }) => [to, template]), await home.tries()]).toEqual([
      [['+6281234567890', undefined]],
      ['WHATSAPP REJECTED', 'SMS SENT'],
    ]);
  });

  test('without a mail server an e-mail waits an hour, then it goes on', async () => {
    const noServer = { ...home.deps, openMailServer: null };
    await planned(noServer, { email: 'siti@contoh.pustaka', street: 'Jl. Veteran 12' });
    await sendMessages(noServer);
    expect(await home.log()).toEqual(['LOAN_DUE_SOON EMAIL QUEUED']);
    setNow('2026-08-18 10:00');
    await sendMessages(noServer);

    expect([await home.log(), await home.tries()]).toEqual([
      ['LOAN_DUE_SOON PRINT QUEUED'],
      ['EMAIL NOT_IN_TIME'],
    ]);
  });
});
