import { dialects } from '../../../test/dialects';
import type { Answer, TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';
import { registrantRows } from '../../../test/whole-registrant';
import { insertRows } from '../../platform/db/write-rows';
import { sqlInstant } from '../../platform/db/columns';
import { newId } from '../../shared/id';
import { ok } from '../../shared/result';

const NOW = new Date('2026-11-24T03:00:00Z');
const LIST =
  'query($filter: MessageFilter) { messages(filter: $filter, first: 10) { totalCount nodes { id template channel status failure handLink member { name } } } }';

describe.each(dialects)('messages over GraphQL on $name', (dialect) => {
  let library: TestLibrary;
  let desk: string;
  let librarian: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    desk = await library.signIn('desk');
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  async function queued(memberId: string, changes: object): Promise<string> {
    const id = newId('msg');
    const row = {
      id,
      member_id: memberId,
      channel: 'EMAIL',
      template: 'MEMBERSHIP_ENDING',
      cause: id,
      locale: 'ID',
      about_id: null,
      about_date: null,
      status: 'QUEUED',
      failure: null,
      attempts: 0,
      next_attempt_at: sqlInstant(NOW),
      created_at: sqlInstant(NOW),
      sent_at: null,
      sent_by: null,
      ...changes,
    };
    await library.house.db.transaction(async (tx) => ok(await insertRows(tx, 'message', [row])));
    return id;
  }

  const datum = (answer: Answer, name: string): Record<string, unknown> => {
    if (answer.body.errors) throw new Error(JSON.stringify(answer.body.errors));
    return (answer.body.data as Record<string, Record<string, unknown>> | null | undefined)?.[name] ?? {};
  };

  test('the desk sees the log narrowed by state, with the member and the reason, and the page says that e-mail is not set up', async () => {
    const { id: memberId } = await library.signInMember({ name: 'Rina Log' });
    const id = await queued(memberId, { status: 'SKIPPED', channel: null, failure: 'NO_CONTACT' });

    const list = await library.send(LIST, {
      cookie: desk,
      variables: { filter: { statuses: ['SKIPPED'], memberId } },
    });
    const delivery = await library.send(
      '{ messageDelivery { isEmailSetUp isOutboundOff queuedEmailCount queuedByHandCount } }',
      { cookie: desk },
    );

    expect(datum(list, 'messages')).toEqual({
      totalCount: 1,
      nodes: [
        {
          id,
          template: 'MEMBERSHIP_ENDING',
          channel: null,
          status: 'SKIPPED',
          failure: 'NO_CONTACT',
          handLink: null,
          member: { name: 'Rina Log' },
        },
      ],
    });
    expect(datum(delivery, 'messageDelivery')).toMatchObject({ isEmailSetUp: false, isOutboundOff: false });
  });

  test('a librarian opens the chat with the text written and notes that it was sent; a second time is refused', async () => {
    const { id: memberId } = await library.signInMember({ name: 'Rina Kirim', phone: '0812-3456-7890' });
    await library.house.db.writer.query("UPDATE member SET expires_on = '2026-12-01' WHERE id = ?", [
      memberId,
    ]);
    await library.house.db.transaction(async (tx) =>
      ok(
        await insertRows(tx, 'message_choice', [
          { member_id: memberId, topic: 'MEMBERSHIP', by_email: 0, by_whatsapp: 1 },
        ]),
      ),
    );
    const id = await queued(memberId, { channel: 'WHATSAPP_MANUAL', about_date: '2026-12-01' });
    const filter = { memberId, channels: ['WHATSAPP_MANUAL'] };
    const linkOf = async (cookie: string) =>
      (
        datum(await library.send(LIST, { cookie, variables: { filter } }), 'messages')['nodes'] as {
          handLink: string | null;
        }[]
      )[0]?.handLink ?? null;

    expect(await linkOf(desk)).toBeNull();
    expect(decodeURIComponent((await linkOf(librarian)) ?? '')).toMatch(
      /^https:\/\/wa\.me\/6281234567890\?text=Halo Rina Kirim,\n\nKeanggotaan berlaku sampai Selasa, 1 Desember 2026\./,
    );
    const mark = (cookie: string) =>
      library.send(
        'mutation($input: MarkMessageSentByHandInput!) { markMessageSentByHand(input: $input) { message { status } userErrors { code } } }',
        { cookie, variables: { input: { id } } },
      );
    expect(datum(await mark(librarian), 'markMessageSentByHand')).toEqual({
      message: { status: 'SENT' },
      userErrors: [],
    });
    expect(datum(await mark(librarian), 'markMessageSentByHand')).toEqual({
      message: null,
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
  });

  test('a guest who gave only a telephone is written to by WhatsApp, whose chat a librarian opens, and who is not named to others', async () => {
    const { id: memberId } = await library.signInMember();
    const rows = registrantRows(memberId, sqlInstant(NOW), 'phone00001') as Record<
      'event' | 'registration',
      Record<string, unknown> & { id: string }
    >;
    const event = { ...rows.event, status: 'CANCELLED' };
    const guest = {
      ...rows.registration,
      member_id: null,
      status: 'CONFIRMED',
      closed_at: null,
      closed_by: null,
      closing_reason: null,
      contact_name: 'Bu Rahma',
      contact_email: null,
      contact_phone: '+6281234567899',
    };
    await library.house.db.transaction(async (tx) =>
      ok([await insertRows(tx, 'event', [event]), await insertRows(tx, 'registration', [guest])]),
    );
    const id = await queued('', {
      member_id: null,
      channel: 'WHATSAPP_MANUAL',
      template: 'EVENT_OFF',
      about_id: guest.id,
    });
    const read = (cookie: string) =>
      library.send('query($id: ID!) { node(id: $id) { ... on Message { handLink guestName } } }', {
        cookie,
        variables: { id },
      });

    expect(datum(await read(desk), 'node')).toEqual({ handLink: null, guestName: null });
    const { handLink, guestName } = datum(await read(librarian), 'node');
    expect([guestName, decodeURIComponent(String(handLink)).slice(0, 60)]).toEqual([
      'Bu Rahma',
      'https://wa.me/6281234567899?text=Halo Bu Rahma,\n\nAcara ini d',
    ]);
  });

  test('the log shows every try; letters that wait for paper are counted by branch', async () => {
    const { id: memberId } = await library.signInMember({ name: 'Rina Kertas' });
    const id = await queued(memberId, { channel: 'PRINT', failed_ways: 'WHATSAPP,EMAIL' });
    const tries = [
      { number: 1, channel: 'WHATSAPP', outcome: 'REJECTED', tries: 1, cost: null },
      { number: 2, channel: 'EMAIL', outcome: 'DEFERRED', tries: 6, cost: null },
    ];
    await library.house.db.transaction(async (tx) =>
      ok(
        await insertRows(
          tx,
          'message_try',
          tries.map((one) => ({
            ...one,
            message_id: id,
            first_at: sqlInstant(NOW),
            last_at: sqlInstant(NOW),
          })),
        ),
      ),
    );

    const list = await library.send(
      'query($filter: MessageFilter) { messages(filter: $filter, first: 10) { nodes { id tries { channel outcome tries cost firstAt } } } }',
      { cookie: desk, variables: { filter: { channels: ['PRINT'], hasNoBranch: true } } },
    );
    const waiting = await library.send(
      '{ printQueues { branch { id } letterCount } messageDelivery { queuedPrintCount isSmsSetUp queuedSmsCount } messageCosts { month } }',
      { cookie: desk },
    );

    expect(datum(list, 'messages')).toEqual({
      nodes: [
        {
          id,
          tries: [
            { channel: 'WHATSAPP', outcome: 'REJECTED', tries: 1, cost: null, firstAt: NOW.toISOString() },
            { channel: 'EMAIL', outcome: 'DEFERRED', tries: 6, cost: null, firstAt: NOW.toISOString() },
          ],
        },
      ],
    });
    expect(waiting.body.data).toEqual({
      printQueues: [{ branch: null, letterCount: 1 }],
      messageDelivery: { queuedPrintCount: 1, isSmsSetUp: false, queuedSmsCount: 0 },
      messageCosts: [],
    });
    const other = await library.send(
      'query($filter: MessageFilter) { messages(filter: $filter, first: 10) { totalCount } }',
      { cookie: desk, variables: { filter: { channels: ['PRINT'], branchIds: ['brn_x'] } } },
    );
    expect(datum(other, 'messages')).toEqual({ totalCount: 0 });
  });

  test('who may edit messages notes what the provider calls a template; who may not is refused, and the desk prints nothing', async () => {
    const change = (cookie: string, input: object) =>
      library.send(
        'mutation($input: UpdateWhatsAppTemplateInput!) { updateWhatsAppTemplate(input: $input) { template { providerName approval cost version } userErrors { code field } } }',
        {
          cookie,
          variables: {
            input: {
              template: 'HOLD_READY',
              version: 0,
              providerName: 'pesanan_siap',
              approval: 'APPROVED',
              cost: 400,
              ...input,
            },
          },
        },
      );
    const print = await library.send('mutation { printLetters(input: { ids: ["msg_x"] }) { pdf } }', {
      cookie: desk,
    });

    expect(
      [(await change(desk, {})).body.errors, print.body.errors].map((errors) =>
        errors?.map(({ extensions }) => extensions.code),
      ),
    ).toEqual([['FORBIDDEN'], ['FORBIDDEN']]);
    expect(datum(await change(librarian, {}), 'updateWhatsAppTemplate')).toEqual({
      template: { providerName: 'pesanan_siap', approval: 'APPROVED', cost: 400, version: 1 },
      userErrors: [],
    });
    expect(datum(await change(librarian, {}), 'updateWhatsAppTemplate')).toEqual({
      template: null,
      userErrors: [{ code: 'STALE_VERSION', field: ['version'] }],
    });
  });

  test('a member chooses topics, order of ways, titles and language; staff and the guardian see it, others do not', async () => {
    const member = await library.signInMember();
    const other = await library.signInMember();
    const change = {
      locale: 'EN',
      order: ['EMAIL', 'PUSH'],
      titlesByPhone: false,
      topics: [{ topic: 'RECEIPT', email: true, whatsapp: false }],
    };
    const choices =
      'messageChoices { locale order titlesByPhone isPhoneShared topics { topic email push whatsapp print } }';
    const everything = { email: true, push: true, whatsapp: true, print: true };
    const expected = {
      locale: 'EN',
      order: ['EMAIL', 'PUSH', 'WHATSAPP', 'PRINT'],
      titlesByPhone: false,
      isPhoneShared: false,
      topics: [
        { topic: 'DUE', ...everything },
        { topic: 'HOLD', ...everything },
        { topic: 'MEMBERSHIP', ...everything },
        { topic: 'RECEIPT', email: true, push: false, whatsapp: false, print: false },
        { topic: 'EVENT', ...everything },
        { topic: 'SURVEY', ...everything },
      ],
    };

    const changed = await library.send(
      `mutation($input: UpdateMessageChoicesInput!) { updateMessageChoices(input: $input) { member { ${choices} } userErrors { code } } }`,
      { cookie: member.cookie, variables: { input: change } },
    );
    const read = (cookie: string) =>
      library.send(`query($id: ID!) { member(id: $id) { ${choices} } }`, {
        cookie,
        variables: { id: member.id },
      });

    expect(datum(changed, 'updateMessageChoices')).toEqual({
      member: { messageChoices: expected },
      userErrors: [],
    });
    expect(datum(await read(desk), 'member')).toEqual({ messageChoices: expected });
    expect((await read(other.cookie)).body.data?.['member']).toBeNull();
    const twice = await library.send(
      'mutation($input: UpdateMessageChoicesInput!) { updateMessageChoices(input: $input) { userErrors { code field } } }',
      { cookie: member.cookie, variables: { input: { order: ['EMAIL', 'EMAIL'] } } },
    );
    expect(datum(twice, 'updateMessageChoices')).toEqual({
      userErrors: [{ code: 'INVALID', field: ['order'] }],
    });
  });

  test('staff preview a template; only who may send can retry', async () => {
    const preview = await library.send(
      '{ messagePreview(template: LOAN_OVERDUE, locale: EN) { subject text html } }',
      { cookie: desk },
    );
    const retry = await library.send(
      'mutation { retryMessage(input: { id: "msg_x" }) { userErrors { code } } }',
      { cookie: desk },
    );

    expect(datum(preview, 'messagePreview')).toMatchObject({ subject: '2 items overdue by 7 days' });
    expect(retry.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
