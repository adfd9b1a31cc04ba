import { dialects } from '../../../../test/dialects';
import type { Answer, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { sqlInstant } from '../../../platform/db/columns';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';

const NOW = new Date('2026-11-24T03:00:00Z');
const LIST = 'query($filter: MessageFilter) { messages(filter: $filter, first: 10) { totalCount nodes { id template channel status failure handLink member { name } } } }';

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
      id, member_id: memberId, channel: 'EMAIL', template: 'MEMBERSHIP_ENDING', cause: id, locale: 'ID', about_id: null, about_date: null, status: 'QUEUED', failure: null, attempts: 0,
      next_attempt_at: sqlInstant(NOW), created_at: sqlInstant(NOW), sent_at: null, sent_by: null, ...changes,
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

    const list = await library.send(LIST, { cookie: desk, variables: { filter: { status: 'SKIPPED', memberId } } });
    const delivery = await library.send('{ messageDelivery { isEmailSetUp isOutboundOff queuedEmailCount queuedByHandCount } }', { cookie: desk });

    expect(datum(list, 'messages')).toEqual({ totalCount: 1, nodes: [{ id, template: 'MEMBERSHIP_ENDING', channel: null, status: 'SKIPPED', failure: 'NO_CONTACT', handLink: null, member: { name: 'Rina Log' } }] });
    expect(datum(delivery, 'messageDelivery')).toMatchObject({ isEmailSetUp: false, isOutboundOff: false });
  });

  test('a librarian opens the chat with the text written and notes that it was sent; a second time is refused', async () => {
    const { id: memberId } = await library.signInMember({ name: 'Rina Kirim', phone: '0812-3456-7890' });
    await library.house.db.writer.query("UPDATE member SET expires_on = '2026-12-01' WHERE id = ?", [memberId]);
    await library.house.db.transaction(async (tx) => ok(await insertRows(tx, 'message_choice', [{ member_id: memberId, topic: 'MEMBERSHIP', by_email: 0, by_whatsapp: 1 }])));
    const id = await queued(memberId, { channel: 'WHATSAPP_MANUAL', about_date: '2026-12-01' });
    const filter = { memberId, channel: 'WHATSAPP_MANUAL' };
    const linkOf = async (cookie: string) => (datum(await library.send(LIST, { cookie, variables: { filter } }), 'messages')['nodes'] as { handLink: string | null }[])[0]?.handLink ?? null;

    expect(await linkOf(desk)).toBeNull();
    expect(decodeURIComponent((await linkOf(librarian)) ?? '')).toMatch(/^https:\/\/wa\.me\/6281234567890\?text=Halo Rina Kirim,\n\nKeanggotaan berlaku sampai Selasa, 1 Desember 2026\./);
    const mark = (cookie: string) => library.send('mutation($input: MarkMessageSentByHandInput!) { markMessageSentByHand(input: $input) { message { status } userErrors { code } } }', { cookie, variables: { input: { id } } });
    expect(datum(await mark(librarian), 'markMessageSentByHand')).toEqual({ message: { status: 'SENT' }, userErrors: [] });
    expect(datum(await mark(librarian), 'markMessageSentByHand')).toEqual({ message: null, userErrors: [{ code: 'NOT_ALLOWED' }] });
  });

  test('a member chooses topics and language; staff and the guardian see it, others do not', async () => {
    const member = await library.signInMember();
    const other = await library.signInMember();
    const change = { locale: 'EN', topics: [{ topic: 'RECEIPT', email: true, whatsapp: false }] };
    const choices = 'messageChoices { locale topics { topic email push whatsapp } }';
    const expected = { locale: 'EN', topics: [{ topic: 'DUE', email: true, push: false, whatsapp: false }, { topic: 'HOLD', email: true, push: false, whatsapp: false }, { topic: 'MEMBERSHIP', email: true, push: false, whatsapp: false }, { topic: 'RECEIPT', email: true, push: false, whatsapp: false }, { topic: 'EVENT', email: true, push: false, whatsapp: false }] };

    const changed = await library.send(`mutation($input: UpdateMessageChoicesInput!) { updateMessageChoices(input: $input) { member { ${choices} } userErrors { code } } }`, { cookie: member.cookie, variables: { input: change } });
    const read = (cookie: string) => library.send(`query($id: ID!) { member(id: $id) { ${choices} } }`, { cookie, variables: { id: member.id } });

    expect(datum(changed, 'updateMessageChoices')).toEqual({ member: { messageChoices: expected }, userErrors: [] });
    expect(datum(await read(desk), 'member')).toEqual({ messageChoices: expected });
    expect((await read(other.cookie)).body.data?.['member']).toBeNull();
  });

  test('staff preview a template; only who may send can retry', async () => {
    const preview = await library.send('{ messagePreview(template: LOAN_OVERDUE, locale: EN) { subject text html } }', { cookie: desk });
    const retry = await library.send('mutation { retryMessage(input: { id: "msg_x" }) { userErrors { code } } }', { cookie: desk });

    expect(datum(preview, 'messagePreview')).toMatchObject({ subject: '2 items overdue by 7 days' });
    expect(retry.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
