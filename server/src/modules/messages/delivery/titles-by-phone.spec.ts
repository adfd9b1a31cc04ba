import { dialects } from '../../../../test/dialects';
import { done, hold, lend, takeBack } from '../../circulation/testing/desk-operations';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import type { WhatsAppSink } from '../testing/whatsapp-sink';
import { openWhatsAppSink } from '../testing/whatsapp-sink';
import { httpGateway } from '../whatsapp/gateway';
import type { MessageDeps } from '../deps';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import { sendMessages } from './send-messages';
import { updateMessageChoices } from '../choices/update-message-choices';

const PHONE = '+6281234567890';

describe.each(dialects)('titles in messages to a telephone on $name', (dialect) => {
  let home: MessagesHome;
  let gateway: WhatsAppSink;
  let deps: MessageDeps;
  beforeAll(async () => {
    [home, gateway] = await Promise.all([openMessagesHome(dialect), openWhatsAppSink()]);
    deps = { ...home.deps, whatsApp: httpGateway({ url: gateway.url, token: 'rahasia' }) };
    for (const template of ['LOAN_DUE_SOON', 'HOLD_READY']) await home.approve(template);
  });
  afterAll(() => Promise.all([home.close(), gateway.close()]));
  beforeEach(async () => {
    for (const table of ['message', 'message_preference', 'loan', 'hold'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    await home.deps.db.writer.query(
      'UPDATE member SET phone = NULL, guardian_phone = NULL, guardian_id = NULL',
    );
    gateway.received.length = 0;
    home.circulation.setNow('2026-08-13 10:00');
  });

  async function lent(memberId: string, copies = 1): Promise<void> {
    const { barcodes } = await home.circulation.title({ copies });
    for (const barcode of barcodes) done(await lend(home.circulation, memberId, barcode));
  }

  async function received(): Promise<string> {
    home.circulation.setNow('2026-08-18 09:00');
    await enqueueNotifications(deps);
    await sendMessages(deps);
    return gateway.received.map(({ text, template }) => `${text} ${JSON.stringify(template)}`).join();
  }

  test("stand there where the number is one person's own", async () => {
    await lent(await home.member({ phone: PHONE }));

    expect(await received()).toMatch(/- Judul \d+\n[^]*"daftar":"Judul \d+"/);
  });

  test.each([
    [
      'two cards have the number',
      async (memberId: string) => void (await home.member({ phone: PHONE }), memberId),
    ],
    [
      'its owner answers for a child',
      async (memberId: string) =>
        void (await home.member({ guardianId: memberId, birthDate: '2016-05-01', categoryCode: 'anak' })),
    ],
    [
      'it is that of a guardian without a card',
      async () =>
        void (await home.deps.db.writer.query('UPDATE member SET guardian_phone = ? WHERE id = ?', [
          PHONE,
          await home.member({ birthDate: '2016-05-01', categoryCode: 'anak' }),
        ])),
    ],
    [
      'nobody has proven it',
      async (memberId: string) =>
        void (await home.deps.db.writer.query('UPDATE member SET is_phone_claimed = 1 WHERE id = ?', [
          memberId,
        ])),
    ],
  ])('stand nowhere where %s, not even among what the provider fills in', async (_, share) => {
    const memberId = await home.member({ phone: PHONE });
    await share(memberId);
    await lent(memberId, 2);
    const text = await received();

    expect(text).toContain('- 2 pinjaman (judulnya ada di Pustaka Saya)');
    expect(text).not.toMatch(/Judul \d/);
  });

  test('stand nowhere in what a guardian reads about a child, unless the guardian wished it', async () => {
    const guardianId = await home.member({ phone: PHONE });
    await lent(await home.member({ guardianId, birthDate: '2016-05-01', categoryCode: 'anak' }));
    expect(await received()).not.toMatch(/Judul \d/);

    await home.deps.db.writer.query('DELETE FROM message');
    gateway.received.length = 0;
    done(await updateMessageChoices(home.deps, guardianId, { titlesByPhone: true }));
    expect(await received()).toMatch(/atas nama Anggota \d+[^]*Judul \d/);
  });

  test("go from a number of one's own too when its owner wants none", async () => {
    const memberId = await home.member({ phone: PHONE });
    done(await updateMessageChoices(home.deps, memberId, { titlesByPhone: false }));
    await lent(memberId);

    expect(await received()).not.toMatch(/Judul \d/);
  });

  test('go from the subject and the text of a hold', async () => {
    const memberId = await home.member({ phone: PHONE });
    await home.member({ phone: PHONE });
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, await home.member(), barcode));
    done(await hold(home.circulation, memberId, titleId));
    done(await takeBack(home.circulation, barcode));
    await enqueueNotifications(deps);
    home.circulation.setNow('2026-08-13 10:01');
    await sendMessages(deps);

    expect(gateway.received.map(({ text }) => text.split('\n')[2])).toEqual([
      'Reservasi sudah siap: judul yang dipesan.',
    ]);
  });
});
