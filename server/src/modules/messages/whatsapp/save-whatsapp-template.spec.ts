import type { Permission } from '../../../platform/auth/permission.terms';
import { dialects } from '../../../../test/dialects';
import { done, lend } from '../../circulation/testing/desk-operations';
import { sumMessageCosts } from './whatsapp-templates.queries';
import type { MessagesHome } from '../testing/messages-home';
import { openMessagesHome } from '../testing/messages-home';
import type { WhatsAppSink } from '../testing/whatsapp-sink';
import { openWhatsAppSink } from '../testing/whatsapp-sink';
import { httpGateway } from './gateway';
import type { MessageDeps } from '../deps';
import { enqueueNotifications } from '../triggers/enqueue-notifications';
import type { TemplateChange } from './save-whatsapp-template';
import { saveWhatsAppTemplate } from './save-whatsapp-template';
import { sendMessages } from '../delivery/send-messages';

const STAFF = {
  kind: 'staff',
  staffId: 'stf_1',
  sessionId: 'ses_1',
  permissions: new Set<Permission>(['messages.edit']),
} as const;
const CHANGE: TemplateChange = {
  template: 'LOAN_DUE_SOON',
  providerName: 'pustaka_jatuh_tempo',
  approval: 'APPROVED',
  cost: 350,
  version: 0,
};

describe.each(dialects)('templates of the WhatsApp provider on $name', (dialect) => {
  let home: MessagesHome;
  let gateway: WhatsAppSink;
  let deps: MessageDeps;
  beforeAll(async () => {
    [home, gateway] = await Promise.all([openMessagesHome(dialect), openWhatsAppSink()]);
    deps = { ...home.deps, whatsApp: httpGateway({ url: gateway.url, token: 'rahasia' }) };
  });
  afterAll(() => Promise.all([home.close(), gateway.close()]));
  beforeEach(async () => {
    for (const table of ['message', 'whatsapp_template', 'message_cost', 'loan'])
      await home.deps.db.writer.query(`DELETE FROM ${table}`);
    await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE'");
    gateway.received.length = 0;
  });

  async function sent(facts: Parameters<MessagesHome['member']>[0]): Promise<string[]> {
    home.circulation.setNow('2026-08-13 10:00');
    const memberId = await home.member(facts);
    const {
      barcodes: [barcode = ''],
    } = await home.circulation.title();
    done(await lend(home.circulation, memberId, barcode));
    home.circulation.setNow('2026-08-18 09:00');
    await enqueueNotifications(deps);
    await sendMessages(deps);
    return home.log();
  }

  test('the gateway gets the name of the template, the language and what is filled in; the price is kept with the try and in the month', async () => {
    done(await saveWhatsAppTemplate(deps, STAFF, CHANGE));
    await sent({ phone: '+6281234567890' });
    await sent({ phone: '+6281234567891' });

    const [first] = gateway.received;
    expect(first?.template).toEqual({
      name: 'pustaka_jatuh_tempo',
      language: 'id',
      parameters: {
        nama: expect.stringMatching(/^Anggota \d+$/),
        jumlah: '1 pinjaman',
        tanggal: 'Kamis, 20 Agustus 2026',
        daftar: expect.stringMatching(/^Judul \d+$/),
        tautan: 'https://contoh.pustaka/pustaka-saya',
      },
    });
    expect(await home.rows('SELECT cost FROM message_try')).toEqual([{ cost: 350 }, { cost: 350 }]);
    expect(await sumMessageCosts(home.deps.db, 12)).toEqual([{ month: '2026-08', sentCount: 2, cost: 700 }]);
  });

  test.each(['DRAFT', 'SUBMITTED', 'REJECTED'] as const)(
    'what is %s goes the next way, or by hand when there is none',
    async (approval) => {
      done(await saveWhatsAppTemplate(deps, STAFF, { ...CHANGE, approval }));

      expect(
        (await sent({ phone: '+6281234567890', email: 'siti@contoh.pustaka' }))
          .concat(await sent({ phone: '+6281234567891' }))
          .slice(1)
          .sort(),
      ).toEqual(['LOAN_DUE_SOON EMAIL SENT', 'LOAN_DUE_SOON WHATSAPP_MANUAL QUEUED']);
      expect(gateway.received).toEqual([]);
    },
  );

  test('names that no provider takes and prices that cannot be are refused; of two changes at once one is told', async () => {
    const codes = async (change: Partial<TemplateChange>): Promise<string[]> => {
      const result = await saveWhatsAppTemplate(deps, STAFF, { ...CHANGE, ...change });
      return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field?.join() ?? ''}`);
    };

    expect(await codes({ providerName: 'Jatuh Tempo', cost: -1 })).toEqual([
      'INVALID providerName',
      'INVALID cost',
    ]);
    expect((await Promise.all([codes({}), codes({ cost: 400 })])).sort()).toEqual([
      [],
      ['STALE_VERSION version'],
    ]);
    expect(await codes({ version: 1, cost: 500 })).toEqual([]);
  });
});
