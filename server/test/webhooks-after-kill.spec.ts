import { createApp, migrate } from '../src/app/create-app';
import type { App } from '../src/app/create-app';
import { startSessionOf } from '../src/bench/staff-session';
import { createPartner } from '../src/modules/partners/institutions/save-partner';
import { createWebhook } from '../src/modules/partners/webhooks/save-webhook';
import type { WebhookReceiver } from '../src/modules/partners/webhooks/testing/webhook-receiver';
import { openWebhookReceiver } from '../src/modules/partners/webhooks/testing/webhook-receiver';
import type { Actor } from '../src/platform/auth/actor';
import { readConfig } from '../src/platform/config';
import { openLog } from '../src/platform/log';
import type { TestDatabase } from './dialects';
import { dialects } from './dialects';
import type { RealServer } from './killed-server';
import { buildServer, startRealServer } from './killed-server';

const ACTOR: Actor = { kind: 'system', name: 'test' };
const CREATE = 'mutation ($input: CreateTitleInput!) { createTitle(input: $input) { title { id version } } }';
const UPDATE = 'mutation ($input: UpdateTitleInput!) { updateTitle(input: $input) { title { id version } } }';
const AT_A_TIME = 4;

type Title = { readonly id: string; readonly version: number };

describe.each(dialects)('webhooks of a server that is killed, on $name', (dialect) => {
  let place: TestDatabase;
  let receiver: WebhookReceiver;
  let cookie: string;

  beforeAll(async () => {
    await buildServer();
    place = await dialect.open();
    receiver = await openWebhookReceiver();
    cookie = await prepare(place, receiver);
  });
  afterAll(async () => {
    await receiver.close();
    await place.remove();
  });

  const start = (): Promise<RealServer> =>
    startRealServer(place, { withJobs: true, settings: settingsFor(receiver) });
  const write = async ({ origin }: RealServer, query: string, input: object): Promise<Title> => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data } = (await response.json()) as { data: Record<string, { title: Title }> };
    const [payload] = Object.values(data);
    if (!payload) throw new Error('The title was not written.');
    return payload.title;
  };
  /** Makes titles and changes each once, so that each is told of twice, in this order. */
  const writeSome = async (server: RealServer, round: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let number = 0; number < AT_A_TIME; number++) {
      const { id, version } = await write(server, CREATE, {
        title: { titleProper: `Judul ${round} ${number}` },
      });
      await write(server, UPDATE, {
        id,
        version,
        changes: { titleProper: `Judul ${round} ${number}, baru` },
      });
      ids.push(id);
    }
    return ids;
  };
  const arrived = (id: string): number[] => [
    ...new Set(receiver.received.flatMap(({ object, sequence }) => (object === id ? (sequence ?? 0) : []))),
  ];

  test('tell of everything that was committed at least once, and of each title in its order', async () => {
    // Killed between the commit and the delivery.
    const first = await start();
    const written = await writeSome(first, 'pertama');
    await first.kill();

    // The receiver is down, then so are we.
    receiver.breakConnections(true);
    const second = await start();
    written.push(...(await writeSome(second, 'kedua')));
    await second.kill();
    receiver.breakConnections(false);

    // Killed while the receiver has a message and has not answered it.
    receiver.hang(true);
    const before = receiver.received.length;
    const third = await start();
    written.push(...(await writeSome(third, 'ketiga')));
    await receiver.until(() => receiver.received.length > before);
    await third.kill();
    receiver.hang(false);

    const last = await start();
    await receiver.until(() => written.every((id) => arrived(id).length === 2));
    await last.kill();

    for (const id of written) expect(arrived(id)).toEqual([...arrived(id)].sort((one, other) => one - other));
    expect(receiver.refused()).toBe(0);
  }, 120_000);
});

function settingsFor(receiver: WebhookReceiver): Record<string, string> {
  return { NODE_ENV: 'test', WEBHOOK_TEST_ORIGIN: receiver.origin };
}

/** A library with a webhook that the receiver trusts; returns the session of a librarian. */
async function prepare(place: TestDatabase, receiver: WebhookReceiver): Promise<string> {
  const house = await openHouse(place, receiver);
  await migrate(house.db, house);
  const partner = await createPartner(house, ACTOR, { partner: { kind: 'SCHOOL', name: 'SMPN Kabar' } });
  const deps = {
    ...house,
    runOperation: () => Promise.resolve({ data: null, errors: [] }),
    post: { testOrigin: receiver.origin },
  };
  const made = await createWebhook(deps, ACTOR, {
    partnerId: partner.ok ? partner.value.partnerId : '',
    webhook: { url: receiver.url, kinds: ['TITLE_CHANGED'] },
    schema: house.schema,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.refusals));
  receiver.trust(made.value.secret);
  const cookie = await startSessionOf(house, 'librarian');
  await house.close();
  return cookie;
}

function openHouse({ url, dataDir }: TestDatabase, receiver: WebhookReceiver): Promise<App> {
  const settings = {
    DATA_DIR: dataDir,
    ...settingsFor(receiver),
    ...(url === null ? {} : { DATABASE_URL: url }),
  };
  return createApp(readConfig(settings), { log: openLog({ level: 'silent' }) });
}
