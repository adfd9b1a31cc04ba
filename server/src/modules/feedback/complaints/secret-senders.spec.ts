import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { sqlInstant } from '../../../platform/db/columns';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { throttleCases } from './sending/send-case';
import { LIST, RECORD, SEND } from './testing/case-operations';
import type { Row, Sent } from './testing/case-home';
import { writeCaseBranches } from './testing/case-home';

const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { path rowsTotal } userErrors { message } } }';
const NAME = 'Siti Rahasia';

describe.each(dialects)('senders who want to be kept secret, on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let head: string;
  let keys = 0;
  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    await writeCaseBranches(library.house);
    librarian = await library.signIn('librarian');
    head = await library.signIn('administrator');
  });
  beforeEach(() => write('DELETE FROM throttle'));
  afterAll(() => library.stop());

  const key = (): string => `secret-sender-${String(++keys).padStart(4, '0')}`;
  async function write(sql: string): Promise<void> {
    await library.house.db.transaction(async (tx) => ok(await tx.query(sql)), { skipAudit: true });
  }
  const ask = async <Data>(text: string, variables: object, cookie?: string): Promise<Data> => {
    const { body } = await library.send(text, { variables, ...(cookie ? { cookie } : {}) });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data ?? {})[0] as unknown as Data;
  };
  const send = (idempotencyKey: string, cookie?: string, entry: object = {}): Promise<Sent> =>
    ask(
      SEND,
      { input: { case: { kind: 'COMPLAINT', text: 'Lampu mati.', ...entry }, idempotencyKey } },
      cookie,
    );
  async function takeMessages(filter: object, cookie: string): Promise<string> {
    const columns = ['template', 'member', 'branch', 'status'];
    const input = { list: 'messages', filter: JSON.stringify(filter), columns, format: 'CSV' };
    const { listExport } = await ask<{ listExport: { path: string } }>(EXPORT, { input }, cookie);
    return (await fetch(library.origin + listExport.path, { headers: { cookie } })).text();
  }

  test('stand in no file of messages, and are not found there by their card, whoever takes it', async () => {
    const siti = await library.signInMember({ name: NAME });
    const entry = { contact: { ownAccount: true }, isConfidential: true };
    const sent = await send(key(), siti.cookie, entry);
    const { nodes } = await ask<{ nodes: readonly Row[] }>(LIST, {}, librarian);
    const found = nodes.find(({ number }) => number === sent.case?.number);
    const at = sqlInstant(new Date('2026-11-24T03:00:00Z'));
    const letter = {
      id: newId('msg'),
      member_id: siti.id,
      channel: 'EMAIL',
      template: 'FEEDBACK_RECEIVED',
      cause: `feedback.received:${found?.id ?? ''}`,
      locale: 'ID',
      about_id: found?.id,
      status: 'QUEUED',
      attempts: 0,
      next_attempt_at: at,
      created_at: at,
    };
    await library.house.db.transaction(async (tx) => ok(await insertRows(tx, 'message', [letter])));

    expect(found).toMatchObject({ isConfidential: true, sender: null });
    for (const cookie of [librarian, head]) {
      const all = await takeMessages({}, cookie);
      expect(all).toContain('"Aduan diterima",""');
      expect(all).not.toContain(NAME);
      expect((await takeMessages({ memberId: siti.id }, cookie)).trimEnd().split('\r\n')).toHaveLength(1);
    }
  });

  test('are not named by the entry in the audit log when staff write their case down', async () => {
    const contact = { email: 'ibu.rahasia@contoh.pustaka' };
    const entry = { kind: 'COMPLAINT', text: 'Lampu mati.', name: NAME, contact, isConfidential: true };
    const { case: recorded } = await ask<{ case: { id: string } | null }>(
      RECORD,
      { input: { case: entry, channel: 'DESK', idempotencyKey: key() } },
      librarian,
    );
    const lines = await library.house.db.query<{ facts: string | null }>(
      'SELECT facts FROM audit_entry WHERE object_id = ?',
      [recorded?.id],
    );

    expect(lines).toHaveLength(1);
    for (const secret of [NAME, contact.email]) expect(lines[0]?.facts ?? '').not.toContain(secret);
  });

  test('a case that is sent again by its key is answered although its address must wait', async () => {
    const first = await send('repeated-case-01');
    for (let turn = 0; turn < 12; turn++) await send(key());

    expect((await send(key())).userErrors[0]?.code).toBe('TOO_MANY_ATTEMPTS');
    expect(await send('repeated-case-01')).toEqual(first);
    expect(first.case).not.toBeNull();
  });

  test('whoever has a whole network of IPv6 is one address for the throttle, and a neighbour another', async () => {
    const tries = async (prefix: string, count: number) => {
      const refused: boolean[] = [];
      for (let host = 1; host <= count; host++) {
        const remoteAddress = `${prefix}::${host.toString(16)}`;
        refused.push((await throttleCases(library.house, null, { remoteAddress, locale: 'ID' })) !== null);
      }
      return refused;
    };

    expect((await tries('2001:db8:1:2', 12)).filter(Boolean).length).toBeGreaterThan(0);
    expect(await tries('2001:db8:1:3', 3)).toEqual([false, false, false]);
  });
});
