import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import type { Actor } from '../../../platform/auth/actor';
import type { DomainEvent } from '../../../platform/outbox/record-event';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ok } from '../../../shared/result';
import { createPartner } from '../institutions/save-partner';
import { createApiKey } from '../keys/save-api-key';
import { findPausedWebhook, findPausedWebhookNotices } from './paused-webhooks.queries';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const NOW = new Date('2026-11-24T03:00:00.000Z');
const CREATE = `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id kinds state version partner { name } } userErrors { code field message } } }`;
const UPDATE = `mutation ($input: UpdateWebhookInput!) { updateWebhook(input: $input) { webhook { id } userErrors { code field message } } }`;
const PAUSE = `mutation ($input: PauseWebhookInput!) { pauseWebhook(input: $input) { webhook { id state } userErrors { code field message } } }`;
const REPLAY = `mutation ($input: ReplayWebhookDeliveryInput!) { replayWebhookDelivery(input: $input) { delivery { id state } userErrors { code field message } } }`;
const LIST = `query ($partnerId: ID!) { webhooks(partnerId: $partnerId) { id url waitingCount deliveries(first: 5) { totalCount nodes { id kind objectId state nextTryAt webhook { id } } } } }`;
const NODE = `query ($id: ID!) { node(id: $id) { id } }`;
const CHANGES = `query ($after: String, $kinds: [ChangeKind!]) { changes(first: 100, after: $after, kinds: $kinds) { nodes { kind objectId cursor object { id } } endCursor hasMore newestCursor } }`;

type Outcome = {
  readonly secret?: string | null;
  readonly webhook?: Readonly<Record<string, unknown>> | null;
  readonly delivery?: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly { readonly code: string; readonly field: readonly string[] }[];
};
type Page = {
  readonly nodes: readonly { readonly kind: string; readonly objectId: string; readonly cursor: string }[];
  readonly endCursor: string;
  readonly newestCursor: string;
};
type Caller = { readonly cookie?: string; readonly headers?: Record<string, string> };

describe.each(dialects)('webhooks through the graph, on $name', (dialect) => {
  let library: TestLibrary;
  let staff: Caller;
  let desk: Caller;
  let developer: SignedInMember;
  let operator: SignedInMember;
  let mine: string;
  let theirs: string;
  let myKey: Caller;
  let theirKey: Caller;
  let narrowKey: Caller;
  let testKey: Caller;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => NOW } });
    staff = { cookie: await library.signIn('administrator') };
    desk = { cookie: await library.signIn('desk') };
    developer = await library.signInMember({ name: 'Dimas' });
    operator = await library.signInMember({ name: 'Siti' });
    mine = await partner('SMK Sendiri', [
      { name: 'Dimas', cardNumber: developer.cardNumber, duties: ['DEVELOPER'] },
      { name: 'Siti', cardNumber: operator.cardNumber, duties: ['OPERATOR'] },
    ]);
    theirs = await partner('SMK Lain', []);
    myKey = await key(mine, ['webhooks:write']);
    theirKey = await key(theirs, ['webhooks:write']);
    narrowKey = await key(mine, ['catalogue:read']);
    testKey = await key(mine, ['webhooks:write'], true);
  });
  afterAll(() => library.stop());

  async function partner(
    name: string,
    people: readonly { name: string; cardNumber: string; duties: readonly ('OPERATOR' | 'DEVELOPER')[] }[],
  ): Promise<string> {
    const made = await createPartner(library.house, SYSTEM, { partner: { kind: 'SCHOOL', name, people } });
    return made.ok ? made.value.partnerId : '';
  }
  async function key(
    partnerId: string,
    scopes: readonly ('catalogue:read' | 'webhooks:write')[],
    isTest = false,
  ): Promise<Caller> {
    const made = await createApiKey(library.house, SYSTEM, { partnerId, name: 'Program', scopes, isTest });
    return { headers: { authorization: `Bearer ${made.ok ? made.value.secret : ''}` } };
  }
  const ask = async (query: string, variables: object, caller: Caller) =>
    (await library.send(query, { variables, ...caller })).body;
  const act = async (query: string, input: object, caller: Caller): Promise<Outcome> => {
    const { data, errors } = await ask(query, { input }, caller);
    const [outcome] = Object.values((data ?? {}) as unknown as Record<string, Outcome | null>);
    return outcome ?? { userErrors: [{ code: errors?.[0]?.extensions.code ?? '', field: [] }] };
  };
  const create = (caller: Caller, partnerId = mine, url = 'https://hook.sekolah.sch.id/pustaka') =>
    act(CREATE, { partnerId, webhook: { url, kinds: ['TITLE_CHANGED', 'REGISTRATION_CHANGED'] } }, caller);
  const codes = ({ userErrors }: Outcome): string[] =>
    userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  const tell = async (...events: DomainEvent[]): Promise<void> => {
    await library.house.db.transaction(async (tx) => ok(await recordEvents(tx, events, NOW)));
    await library.house.changes.sequence();
  };
  const changes = async (caller: Caller, more: object = {}): Promise<Page> => {
    const { data } = await ask(CHANGES, more, caller);
    return (data as unknown as { changes: Page }).changes;
  };

  test('staff, a developer of the partner and its key make webhooks; each secret is told once', async () => {
    const made = [await create(staff), await create({ cookie: developer.cookie }), await create(myKey)];

    for (const { secret, webhook, userErrors } of made) {
      expect(userErrors).toEqual([]);
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{32}$/);
      expect(webhook).toMatchObject({
        kinds: ['REGISTRATION_CHANGED', 'TITLE_CHANGED'],
        state: 'ACTIVE',
        version: 1,
      });
    }
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(3);
  });

  test('nobody else does: no other partner, no narrower key, no key for tests, no colleague without the duty', async () => {
    const tried = [
      await create(theirKey),
      await create(testKey),
      await create({ cookie: operator.cookie }),
      await create(narrowKey),
      await create(desk),
      await create({}),
    ];

    expect(tried.map(codes)).toEqual([
      ['NOT_FOUND partnerId'],
      ['NOT_FOUND partnerId'],
      ['NOT_ALLOWED partnerId'],
      ['FORBIDDEN '],
      ['FORBIDDEN '],
      ['UNAUTHENTICATED '],
    ]);
  });

  test('a partner sees and changes only its own webhooks and what they were sent', async () => {
    const { webhook } = await create(staff, theirs);
    await tell({ name: 'title.changed', subjectId: 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X' });
    const own = await ask(LIST, { partnerId: theirs }, theirKey);
    const [listed] = (
      own.data as unknown as {
        webhooks: { id: string; waitingCount: number; deliveries: { nodes: { id: string }[] } }[];
      }
    ).webhooks;
    const deliveryId = listed?.deliveries.nodes[0]?.id;

    expect(listed).toMatchObject({
      id: webhook?.['id'],
      waitingCount: 1,
      deliveries: {
        totalCount: 1,
        nodes: [{ kind: 'TITLE_CHANGED', state: 'WAITING', webhook: { id: webhook?.['id'] } }],
      },
    });
    for (const caller of [myKey, { cookie: developer.cookie }]) {
      expect(await ask(LIST, { partnerId: theirs }, caller)).toMatchObject({ data: { webhooks: [] } });
      for (const id of [webhook?.['id'], deliveryId])
        expect(await ask(NODE, { id }, caller)).toMatchObject({ data: { node: null } });
      expect(codes(await act(PAUSE, { id: webhook?.['id'] }, caller))).toEqual(['NOT_FOUND id']);
      expect(codes(await act(REPLAY, { id: deliveryId }, caller))).toEqual(['NOT_FOUND id']);
    }
    expect(await act(REPLAY, { id: deliveryId }, theirKey)).toMatchObject({ delivery: { state: 'WAITING' } });
    expect(await act(PAUSE, { id: webhook?.['id'] }, theirKey)).toMatchObject({
      webhook: { state: 'PAUSED' },
    });
  });

  test('the audit log keeps no address and no variables of a webhook: they may carry a secret', async () => {
    const { webhook } = await create(staff);
    const updated = await act(
      UPDATE,
      {
        id: webhook?.['id'],
        version: 1,
        changes: { url: 'https://hook.sekolah.sch.id/rahasia-7c1', kinds: ['TITLE_CHANGED'] },
      },
      staff,
    );
    const lines = await library.house.db.query<{ facts: string }>(
      "SELECT facts FROM audit_entry WHERE act IN ('createWebhook', 'updateWebhook')",
    );

    expect(updated.userErrors).toEqual([]);
    expect(lines.map(({ facts }) => facts).join()).not.toContain('hook.sekolah');
    expect(lines.map(({ facts }) => JSON.parse(facts) as unknown)).toContainEqual(
      expect.objectContaining({
        given: expect.objectContaining({ id: webhook?.['id'], 'changes.url': '…' }) as unknown,
        before: expect.objectContaining({ url: '…' }) as unknown,
        after: expect.objectContaining({ url: '…' }) as unknown,
      }),
    );
  });

  test.each([
    ['http://hook.sekolah.sch.id/', /https/],
    ['https://localhost/', /your own network/],
    ['https://192.168.1.5/', /closed network/],
    ['https://0x7f000001/', /closed network/],
    ['https://hook.sekolah.sch.id:8080/', /port/],
    ['https://a:b@hook.sekolah.sch.id/', /password/],
  ])('the address %s is refused with its reason', async (url, words) => {
    const { userErrors } = await act(
      CREATE,
      { partnerId: mine, webhook: { url, kinds: ['TITLE_CHANGED'] } },
      { ...staff, headers: { 'accept-language': 'en' } },
    );

    expect(userErrors).toEqual([
      { code: 'INVALID', field: ['webhook', 'url'], message: expect.stringMatching(words) as string },
    ]);
  });

  test('the feed tells anybody what is public, and a partner also what only it is told', async () => {
    const { newestCursor } = await changes({});
    const registration = 'reg_01JDQ8Z5YV3K7M2N4P6R8T0W1X';
    await tell(
      { name: 'title.deleted', subjectId: 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X' },
      { name: 'registration.confirmed', subjectId: registration, payload: { partnerId: mine } },
      { name: 'event.changed', subjectId: 'evt_01JDQ8Z5YV3K7M2N4P6R8T0W1X' },
    );

    const [publicly, forMe, forThem] = [
      await changes({}, { after: newestCursor }),
      await changes(myKey, { after: newestCursor }),
      await changes(theirKey, { after: newestCursor }),
    ];

    expect(publicly.nodes.map(({ kind }) => kind)).toEqual(['TITLE_DELETED']);
    expect(forMe.nodes.map(({ kind, objectId }) => `${kind} ${objectId}`)).toEqual([
      'TITLE_DELETED ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X',
      `REGISTRATION_CHANGED ${registration}`,
    ]);
    expect(forThem.nodes).toEqual(publicly.nodes);
    expect(publicly.endCursor).toBe(publicly.newestCursor);
    expect((await changes({}, { after: publicly.endCursor })).nodes).toEqual([]);
    expect((await changes({}, { after: newestCursor, kinds: ['EVENT_CHANGED'] })).nodes).toEqual([]);
  });

  test('a cursor that is too old, beyond the newest change, or that nobody made, is told as such', async () => {
    const { newestCursor } = await changes({});
    const ahead = await ask(CHANGES, { after: Buffer.from('change:999999').toString('base64url') }, {});
    const foreign = await ask(CHANGES, { after: 'abc' }, {});
    await library.house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM feed_change')));
    const old = await ask(CHANGES, { after: Buffer.from('change:0').toString('base64url') }, {});

    expect(foreign.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(ahead.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CURSOR_UNKNOWN' });
    expect(old.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'CURSOR_TOO_OLD' });
    expect(await changes({}, { after: newestCursor })).toMatchObject({ nodes: [] });
  });

  test('developers of a partner get a letter about a webhook that was paused for failing, until it works again', async () => {
    const { webhook } = await create(staff);
    const id = String(webhook?.['id']);
    const at = '2026-11-24 02:00:00.000';
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query(
          "UPDATE webhook_endpoint SET state = 'PAUSED', paused_because = 'FAILING', paused_at = ?, failing_since = ? WHERE id = ?",
          [at, '2026-11-16 02:00:00.000', id],
        ),
      ),
    );

    const notices = await findPausedWebhookNotices(library.house.db, new Date('2026-11-23T00:00:00Z'));

    expect(notices).toEqual([
      expect.objectContaining({ template: 'WEBHOOK_PAUSED', memberId: developer.id, aboutId: id }),
    ]);
    const ids = { webhookId: id, memberId: developer.id };
    expect(await findPausedWebhook(library.house.db, ids)).toEqual({
      partner: 'SMK Sendiri',
      url: 'https://hook.sekolah.sch.id/pustaka',
      since: '2026-11-16',
    });
    await act(
      'mutation ($input: ResumeWebhookInput!) { resumeWebhook(input: $input) { userErrors { code field } } }',
      { id },
      staff,
    );
    expect(await findPausedWebhook(library.house.db, ids)).toBeNull();
  });
});
