import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { runForPartner } from '../../../app/graphql/run-for-partner';
import type { Actor } from '../../../platform/auth/actor';
import type { ChangeKind } from '../../../platform/changes/change.terms';
import { writeSetting } from '../../../platform/db/setting';
import { OUTBOUND } from '../../../platform/outbound';
import type { DomainEvent } from '../../../platform/outbox/record-event';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ok } from '../../../shared/result';
import { createPartner } from '../institutions/save-partner';
import { createApiKey, grantPartnerScopes } from '../keys/save-api-key';
import { replaySince, sendTest } from './replay-webhook';
import {
  createWebhook,
  pauseWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  updateWebhook,
} from './save-webhook';
import { sweepDeliveriesJob } from './sweep-deliveries.job';
import type { WebhookReceiver } from './testing/webhook-receiver';
import { openWebhookReceiver } from './testing/webhook-receiver';
import { WebhookCourier } from './webhook-courier';
import type { WebhookDeps } from './webhook-deps';

const ACTOR: Actor = { kind: 'system', name: 'test' };
const TITLE = 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X';
const OTHER_TITLE = 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1Z';
const HOUR = 3_600_000;

describe.each(dialects)('webhooks on $name', (dialect) => {
  let library: TestLibrary;
  let receiver: WebhookReceiver;
  let deps: WebhookDeps;
  let courier: WebhookCourier;
  let partnerId: string;
  let now = new Date();

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
  });
  beforeEach(async () => {
    // Receivers refuse what was signed long ago, so that the clock may not be far from the real one.
    now = new Date();
    receiver = await openWebhookReceiver();
    const { house } = library;
    deps = {
      ...house,
      runOperation: (operation) => runForPartner(house, operation),
      post: { testOrigin: receiver.origin, timeoutMs: 2_000 },
    };
    courier = new WebhookCourier(deps);
    await house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM webhook_endpoint')));
    const made = await createPartner(house, ACTOR, { partner: { kind: 'SCHOOL', name: 'SMPN Kabar' } });
    partnerId = made.ok ? made.value.partnerId : '';
  });
  afterEach(() => receiver.close());
  afterAll(() => library.stop());

  const hook = async (more: object = {}): Promise<{ id: string; secret: string }> => {
    const kinds: ChangeKind[] = ['TITLE_CHANGED', 'TITLE_DELETED', 'CLASS_SET_READY', 'REGISTRATION_CHANGED'];
    const made = await createWebhook(deps, ACTOR, {
      partnerId,
      webhook: { url: receiver.url, kinds, ...more },
      schema: library.house.schema,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    receiver.trust(made.value.secret);
    return { id: made.value.webhookId, secret: made.value.secret };
  };
  const tell = async (...events: DomainEvent[]): Promise<void> => {
    await library.house.db.transaction(async (tx) => ok(await recordEvents(tx, events, now)));
    await library.house.changes.sequence();
  };
  const changed = (subjectId = TITLE): DomainEvent => ({ name: 'title.changed', subjectId });
  const deleted = (subjectId = TITLE): DomainEvent => ({ name: 'title.deleted', subjectId });
  const told = (): string[] => receiver.received.map(({ type, object }) => `${type} ${object}`);
  const later = (ms: number): void => void (now = new Date(now.getTime() + ms));
  const log = () =>
    library.house.db.query<Record<string, unknown>>(
      'SELECT kind, state, attempts, answer_status, answer_body, failure FROM webhook_delivery ORDER BY position',
    );
  const stateOf = async (id: string) =>
    (
      await library.house.db.query<Record<string, unknown>>(
        'SELECT state, paused_because, failing_since FROM webhook_endpoint WHERE id = ?',
        [id],
      )
    )[0];

  test('a change arrives signed, with what the stored operation answers, and once', async () => {
    await hook({
      operation:
        'query Change($id: ID!, $first: Int!) { node(id: $id) { id } branches { code } languages: changes(first: $first) { hasMore } }',
      variables: '{"first": 1}',
    });

    await tell(changed());
    await courier.deliver();
    await courier.deliver();

    expect(receiver.received).toEqual([
      {
        id: expect.stringMatching(/^whd_/),
        type: 'title.changed',
        object: TITLE,
        sequence: expect.any(Number),
        data: { node: null, branches: expect.any(Array), languages: { hasMore: expect.any(Boolean) } },
      },
    ]);
    expect(await log()).toEqual([
      {
        kind: 'TITLE_CHANGED',
        state: 'DELIVERED',
        attempts: 1,
        answer_status: 200,
        answer_body: 'thank you',
        failure: null,
      },
    ]);
  });

  test('what happens while the receiver is down arrives later, of each object in its order', async () => {
    await hook();
    receiver.breakConnections(true);
    await tell(changed(), changed(OTHER_TITLE));
    await courier.deliver();
    await tell(deleted());
    later(10_000);
    await courier.deliver();
    expect(told()).toEqual([]);

    receiver.breakConnections(false);
    later(70_000);
    while ((await courier.deliver()) > 0);

    expect(told().filter((message) => message.endsWith(` ${TITLE}`))).toEqual([
      `title.changed ${TITLE}`,
      `title.deleted ${TITLE}`,
    ]);
    expect(told()).toContain(`title.changed ${OTHER_TITLE}`);
    expect(receiver.received).toHaveLength(3);
  });

  test('a later change of an object waits for the earlier one, others do not', async () => {
    await hook();
    receiver.answer(400);
    await tell(changed());
    await courier.deliver();
    receiver.answer(200);
    await tell(deleted(), changed(OTHER_TITLE));

    await courier.deliver();
    expect(told()).toEqual([`title.changed ${OTHER_TITLE}`]);
    later(6_000);
    await courier.deliver();
    await courier.deliver();

    expect(told()).toEqual([
      `title.changed ${OTHER_TITLE}`,
      `title.changed ${TITLE}`,
      `title.deleted ${TITLE}`,
    ]);
    expect(receiver.refused()).toBe(0);
  });

  test('a process that dies while it sends lets go after twenty seconds, and the same message comes again', async () => {
    const { id } = await hook();
    await tell(changed());
    await courier.deliver();
    // As if the process had been killed after the receiver took it and before that was written down.
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query(
          "UPDATE webhook_delivery SET state = 'WAITING', leased_until = ?, settled_at = NULL WHERE endpoint_id = ?",
          [new Date(now.getTime() + 30_000).toISOString().slice(0, 23).replace('T', ' '), id],
        ),
      ),
    );

    await courier.deliver();
    expect(told()).toHaveLength(1);
    later(31_000);
    await courier.deliver();

    expect(told()).toEqual([`title.changed ${TITLE}`, `title.changed ${TITLE}`]);
    expect(new Set(receiver.received.map((message) => message.id)).size).toBe(1);
  });

  test('a delivery is given up after three days, and can be sent again with all others since a time', async () => {
    const { id } = await hook();
    const start = now;
    receiver.answer(500);
    await tell(changed());
    for (let round = 0; round < 14; round++) {
      await courier.deliver();
      later(10 * HOUR);
    }
    expect(await log()).toMatchObject([{ state: 'FAILED', failure: 'REFUSED' }]);

    now = new Date();
    receiver.answer(200);
    await library.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE webhook_endpoint SET resting_until = NULL')),
    );
    const replayed = await replaySince(deps, { id, since: start });
    await courier.deliver();

    expect(replayed).toMatchObject({ ok: true, value: { count: 1 } });
    expect(told()).toEqual([`title.changed ${TITLE}`]);
  });

  test('after a week of failures a webhook is paused; resumed, it is told what it missed', async () => {
    const { id } = await hook();
    receiver.answer(500);
    await tell(changed());
    await courier.deliver();
    const begun = new Date(now.getTime() - 7 * 24 * HOUR);
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE webhook_endpoint SET failing_since = ?, resting_until = NULL', [
          begun.toISOString().slice(0, 23).replace('T', ' '),
        ]),
      ),
    );
    later(6_000);
    await courier.deliver();
    expect(await stateOf(id)).toMatchObject({ state: 'PAUSED', paused_because: 'FAILING' });

    receiver.answer(200);
    await tell(changed(OTHER_TITLE));
    expect(await courier.deliver()).toBe(0);
    await resumeWebhook(deps, { id });
    await courier.deliver();

    expect(told().sort()).toEqual([`title.changed ${OTHER_TITLE}`, `title.changed ${TITLE}`].sort());
    expect(await stateOf(id)).toMatchObject({ state: 'ACTIVE', failing_since: null });
  });

  test('a receiver that says it is gone for good is not asked again', async () => {
    const { id } = await hook();
    receiver.answer(410);
    await tell(changed());
    await courier.deliver();

    expect(await stateOf(id)).toMatchObject({ state: 'DISABLED', paused_because: 'GONE' });
  });

  test('while a secret is exchanged, the old one signs along for a day', async () => {
    const { id, secret } = await hook();
    const rotated = await rotateWebhookSecret(deps, { id });
    const next = rotated.ok ? rotated.value.secret : '';

    receiver.trust(secret);
    await tell(changed());
    await courier.deliver();
    receiver.trust(next);
    await tell(changed());
    await courier.deliver();
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query('UPDATE webhook_endpoint SET old_secret_until = ?', [
          new Date(now.getTime() - 1_000).toISOString().slice(0, 23).replace('T', ' '),
        ]),
      ),
    );
    receiver.trust(secret);
    await tell(changed());
    await courier.deliver();

    expect(told()).toHaveLength(2);
    expect(receiver.refused()).toBe(1);
  });

  test('secrets stand nowhere in the clear', async () => {
    const { id, secret } = await hook();
    const [row] = await library.house.db.query('SELECT * FROM webhook_endpoint WHERE id = ?', [id]);

    expect(JSON.stringify(row)).not.toContain(secret.slice(6, 20));
    expect(library.logLines.join('')).not.toContain(secret);
  });

  test('what concerns one partner only is told to nobody else', async () => {
    await hook();
    const own = { name: 'registration.confirmed', subjectId: 'reg_01JDQ8Z5YV3K7M2N4P6R8T0W1X' };

    await tell(
      { ...own, payload: { partnerId } },
      { ...own, payload: { partnerId: 'prt_01JDQ8Z5YV3K7M2N4P6R8T0W1X' } },
      own,
    );
    await courier.deliver();

    expect(told()).toEqual([`registration.changed ${own.subjectId}`]);
  });

  test('a message tries a paused webhook out at once, and its log tells what came of it', async () => {
    const { id } = await hook();
    await pauseWebhook(deps, { id });

    expect(await sendTest(deps, courier, { id })).toMatchObject({ ok: true });
    receiver.answer(302, { location: 'http://127.0.0.1/' });
    await sendTest(deps, courier, { id });

    expect(told()).toEqual(['webhook.test test']);
    expect((await log()).map(({ state, failure }) => `${String(state)} ${String(failure)}`).sort()).toEqual([
      'DELIVERED null',
      'FAILED REDIRECT',
    ]);
  });

  test.each([
    ['https://10.0.0.1/', 'ADDRESS_REFUSED', 'PRIVATE_ADDRESS'],
    ['https://2130706433/', 'ADDRESS_REFUSED', 'PRIVATE_ADDRESS'],
    ['https://mixed.sekolah.sch.id/', 'ADDRESS_REFUSED', 'leads to 127.0.0.1'],
  ])(
    'an address that was let in once and leads to %s now is refused, as its log says',
    async (url, failure, words) => {
      const { id } = await hook();
      await library.house.db.transaction(async (tx) =>
        ok(await tx.query('UPDATE webhook_endpoint SET url = ? WHERE id = ?', [url, id])),
      );
      const mixed = () =>
        Promise.resolve([
          { address: '1.1.1.1', family: 4 },
          { address: '127.0.0.1', family: 4 },
        ]);

      await tell(changed());
      await new WebhookCourier({ ...deps, post: { resolve: mixed } }).deliver();

      expect(await log()).toEqual([
        expect.objectContaining({
          state: 'WAITING',
          failure,
          answer_body: expect.stringContaining(words) as string,
        }),
      ]);
    },
  );

  test('nothing leaves a copy that was restored', async () => {
    const set = (value: string | null) =>
      library.house.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, value)));
    await hook();
    await tell(changed());

    await set('off');
    expect(await courier.deliver()).toBe(0);
    await set(null);
    expect(await courier.deliver()).toBe(1);
  });

  test('a message that only tries a webhook out leaves no restored copy either, and says so', async () => {
    const { id } = await hook();
    await library.house.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, 'off')));

    const tried = await sendTest(deps, courier, { id });
    await library.house.db.transaction(async (tx) => ok(await writeSetting(tx, OUTBOUND, null)));

    expect(tried.ok ? [] : tried.refusals.map(({ code }) => code)).toEqual(['NOT_ALLOWED']);
    expect([await log(), receiver.received]).toEqual([[], []]);
  });

  test('a slow receiver is served for five seconds a turn, and another one in the same round as ever', async () => {
    const one = await hook({ kinds: ['TITLE_CHANGED'] });
    await tell(changed(TITLE), changed(OTHER_TITLE));
    const other = await hook({ kinds: ['TITLE_DELETED'] });
    receiver.trust(one.secret, other.secret);
    await tell(deleted(TITLE));
    const slow = new WebhookCourier({
      ...deps,
      runOperation: (operation) => {
        if (operation.endpointId === one.id) later(6_000);
        return runForPartner(library.house, operation);
      },
    });

    const rounds = [await slow.deliver(), await slow.deliver()];

    expect(rounds).toEqual([2, 1]);
    expect(told().slice(0, 2).sort()).toEqual([`title.changed ${TITLE}`, `title.deleted ${TITLE}`]);
    expect(told()[2]).toBe(`title.changed ${OTHER_TITLE}`);
  });

  test('what a webhook asks is narrowed by what its partner is granted now', async () => {
    const made = await createApiKey(library.house, ACTOR, {
      ...{ partnerId, name: 'Situs', scopes: ['class-sets:read'] as const },
    });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    await hook({
      operation: 'query Q($id: ID!) { node(id: $id) { id } classSets(first: 1) { totalCount } }',
    });
    await tell(changed());
    await courier.deliver();

    await grantPartnerScopes(library.house, { partnerId, scopes: ['catalogue:read'] });
    await tell(changed(OTHER_TITLE));
    await courier.deliver();

    expect(receiver.received.map(({ data }) => data)).toEqual([
      { node: null, classSets: { totalCount: 0 } },
      null,
    ]);
  });

  test('a long pause is made up page by page: the feed stands still for the last of them only', async () => {
    const { id } = await hook({ kinds: ['TITLE_CHANGED'] });
    await pauseWebhook(deps, { id });
    await tell(
      ...Array.from({ length: 1_100 }, (_, number) =>
        changed(`${TITLE.slice(0, -4)}${String(number).padStart(4, '0')}`),
      ),
    );
    const units = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
      library.statements.length = 0;
      await work();
      return library.statements
        .filter((sql) => /INTO .?webhook_delivery|setting/i.test(sql))
        .map((sql) => (/setting/i.test(sql) ? 'feed' : 'page'));
    };

    const resumed = await units(() => resumeWebhook(deps, { id }));
    const replayed = await units(() => replaySince(deps, { id, since: new Date(now.getTime() - HOUR) }));

    expect((await log()).length).toBeGreaterThanOrEqual(1_100);
    expect(resumed.lastIndexOf('page')).toBeLessThan(resumed.indexOf('feed'));
    expect(replayed).toEqual([]);
  });

  test('several processes send each message once', async () => {
    await hook();
    await tell(
      ...Array.from({ length: 12 }, (_, number) =>
        changed(`${TITLE.slice(0, -2)}${String(number).padStart(2, '0')}`),
      ),
    );

    const couriers = Array.from({ length: 4 }, () => new WebhookCourier(deps));
    await Promise.all(couriers.map((one) => one.deliver()));

    expect(told()).toHaveLength(12);
    expect(new Set(told()).size).toBe(12);
  });

  test('a hundred webhooks cost the one who writes nothing, and the feed one statement more', async () => {
    for (let number = 0; number < 10; number++) {
      const made = await createPartner(library.house, ACTOR, {
        partner: { kind: 'SCHOOL', name: `SDN ${number}` },
      });
      const ownerId = made.ok ? made.value.partnerId : '';
      for (let place = 0; place < 10; place++)
        await createWebhook(deps, ACTOR, {
          partnerId: ownerId,
          webhook: { url: receiver.url, kinds: ['TITLE_CHANGED'] },
          schema: library.house.schema,
        });
    }
    const count = async (work: () => Promise<unknown>): Promise<number> => {
      library.statements.length = 0;
      await work();
      return library.statements.filter((sql) => /feed_change|webhook|setting|outbox/i.test(sql)).length;
    };
    const write = () =>
      library.house.db.transaction(async (tx) => ok(await recordEvents(tx, [changed()], now)));

    const writing = await count(write);
    const sequencing = await count(() => library.house.changes.sequence());
    await library.house.db.transaction(async (tx) => ok(await tx.query('DELETE FROM webhook_endpoint')));
    await write();
    const without = await count(() => library.house.changes.sequence());

    expect([writing, sequencing - without]).toEqual([1, 1]);
  });

  test('after thirty days a delivery is forgotten', async () => {
    await hook();
    await tell(changed());
    later(31 * 24 * HOUR);
    await sweepDeliveriesJob(deps).run(new AbortController().signal);

    expect(await log()).toEqual([]);
  });

  test.each([
    ['what is no GraphQL', 'query {', /cannot be run/],
    ['an unknown field', 'query ($id: ID!) { node(id: $id) { colour } }', /cannot be run/],
    [
      'a mutation',
      'mutation ($id: ID!) { pauseWebhook(input: { id: $id }) { userErrors { code } } }',
      /only a query/,
    ],
    ['an operation without $id', '{ branches { code } }', /variable \$id/],
    ['what is not for keys', 'query ($id: ID!) { member(id: $id) { id } }', /not open to programs/],
    [
      'data of people',
      'query ($id: ID!) { node(id: $id) { ... on Registration { contactName } } }',
      /about people/,
    ],
    [
      'who asks for a visit',
      'query ($id: ID!) { node(id: $id) { id } partnerProposals(first: 1) { nodes { contactPhone } } }',
      /about people/,
    ],
    [
      'who belongs to a community',
      'query ($id: ID!) { node(id: $id) { ... on Registration { partner { community { members { name } } } } } }',
      /about people/,
    ],
    [
      'what costs too much',
      'query ($id: ID!) { changes(first: 100) { nodes { kind object { id } } } node(id: $id) { id } }',
      /you may spend 200/,
    ],
  ])('%s is refused when it is stored', async (_, operation, words) => {
    const { id } = await hook();

    const result = await updateWebhook(deps, {
      id,
      version: 1,
      changes: { operation },
      schema: library.house.schema,
    });

    expect(result).toMatchObject({ ok: false, refusals: [{ field: ['changes', 'operation'] }] });
    expect(result.ok ? '' : result.refusals[0]?.message.EN).toMatch(words);
  });
});
