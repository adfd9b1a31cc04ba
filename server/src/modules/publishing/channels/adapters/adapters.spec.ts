import { Webhook } from 'standardwebhooks';

import type { ChannelServer } from '../testing/channel-server';
import { openChannelServer, PLACES, TOKENS } from '../testing/channel-server';
import type { ChannelAdapter, ChannelPost, Step } from './channel-adapter';
import { facebookAdapter } from './facebook';
import { instagramAdapter } from './instagram';
import { telegramAdapter } from './telegram';
import { webhookAdapter } from './webhook';

const AT = new Date('2026-11-26T09:00:00Z');
const SECRET = `whsec_${Buffer.alloc(24, 7).toString('base64')}`;
const PICTURE = {
  bytes: Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
  type: 'image/jpeg',
  url: 'https://pustaka.example.id/kartu/1.jpg',
  alt: 'Kartu: Dongeng Sabtu',
} as const;
const PATIENCE = { looks: 2, pauseMs: 1 };
const post = (changes: Partial<ChannelPost> = {}): ChannelPost => ({
  id: 'pdl_00000000000000000000000001',
  text: 'Dongeng Sabtu\nSab, 28 Nov 2026',
  link: 'https://pustaka.example.id/s/abc2345',
  picture: null,
  at: AT,
  ...changes,
});
const noStep: Step = { known: null, keep: () => Promise.resolve() };

let networks: ChannelServer;
let adapters: Readonly<Record<'telegram' | 'facebook' | 'instagram' | 'webhook', ChannelAdapter>>;
function openAdapters({
  telegram = TOKENS.telegram as string,
  graph = TOKENS.graph as string,
} = {}): typeof adapters {
  const { telegramApiUrl, graphApiUrl, webhookUrl, origin } = networks;
  return {
    telegram: telegramAdapter(telegramApiUrl, { target: PLACES.telegram, token: telegram }),
    facebook: facebookAdapter(graphApiUrl, { target: PLACES.page, token: graph }),
    instagram: instagramAdapter(graphApiUrl, { target: PLACES.account, token: graph }, PATIENCE),
    webhook: webhookAdapter({ target: webhookUrl, token: SECRET }, { testOrigin: origin }, () => AT),
  };
}
beforeEach(async () => {
  networks = await openChannelServer();
  adapters = openAdapters();
});
afterEach(() => networks.close());

test('Telegram gets a text as JSON, and a picture with its caption as a form', async () => {
  expect(await adapters.telegram.publish(post(), noStep)).toEqual({
    kind: 'SENT',
    remoteId: '1',
    remoteAddress: 'https://t.me/pustakapasuruan/1',
  });
  await adapters.telegram.publish(post({ picture: PICTURE }), noStep);

  expect(networks.calls).toMatchObject([
    {
      method: 'POST',
      path: `/telegram/bot${TOKENS.telegram}/sendMessage`,
      contentType: 'application/json',
      fields: { chat_id: PLACES.telegram, text: 'Dongeng Sabtu\nSab, 28 Nov 2026' },
    },
    {
      path: `/telegram/bot${TOKENS.telegram}/sendPhoto`,
      contentType: 'multipart/form-data',
      fields: {
        chat_id: PLACES.telegram,
        caption: 'Dongeng Sabtu\nSab, 28 Nov 2026',
        photo: { type: 'image/jpeg', isEmpty: false },
      },
    },
  ]);
});

test('a page of Facebook gets a text with its link, and a picture with its words', async () => {
  expect(await adapters.facebook.publish(post(), noStep)).toMatchObject({
    kind: 'SENT',
    remoteId: `${PLACES.page}_1`,
  });
  expect(await adapters.facebook.publish(post({ picture: PICTURE }), noStep)).toMatchObject({
    remoteId: `${PLACES.page}_2`,
  });

  const bearer = `Bearer ${TOKENS.graph}`;
  expect(networks.calls).toMatchObject([
    {
      path: `/graph/v23.0/${PLACES.page}/feed`,
      authorization: bearer,
      contentType: 'application/x-www-form-urlencoded',
      fields: { message: post().text, link: post().link },
    },
    {
      path: `/graph/v23.0/${PLACES.page}/photos`,
      contentType: 'multipart/form-data',
      fields: { alt_text_custom: PICTURE.alt, source: { type: 'image/jpeg', isEmpty: false } },
    },
  ]);
  expect(networks.calls.every(({ path }) => !path.includes(TOKENS.graph))).toBe(true);
});

test('Instagram makes a container, waits until it is ready, keeps it, and publishes it', async () => {
  const kept: string[] = [];
  const keep = (value: string) => Promise.resolve(void kept.push(value));
  networks.answerNext(
    { status: 200, body: { id: 'c9' } },
    { status: 200, body: { status_code: 'IN_PROGRESS' } },
    { status: 200, body: { status_code: 'FINISHED' } },
    { status: 200, body: { id: 'm9' } },
    { status: 200, body: { permalink: 'https://www.instagram.com/p/m9/' } },
  );

  expect(await adapters.instagram.publish(post({ picture: PICTURE }), { known: null, keep })).toEqual({
    kind: 'SENT',
    remoteId: 'm9',
    remoteAddress: 'https://www.instagram.com/p/m9/',
  });
  expect(kept).toEqual(['c9']);
  expect(networks.calls.map(({ method, path }) => `${method} ${path.replace('/graph/v23.0/', '')}`)).toEqual([
    `POST ${PLACES.account}/media`,
    'GET c9',
    'GET c9',
    `POST ${PLACES.account}/media_publish`,
    'GET m9',
  ]);
  expect(networks.calls[0]?.fields).toEqual({
    image_url: PICTURE.url,
    caption: post().text,
    alt_text: PICTURE.alt,
  });
  expect(networks.calls[3]?.fields).toEqual({ creation_id: 'c9' });
  expect(await adapters.instagram.publish(post(), noStep)).toEqual({ kind: 'REFUSED', answer: null });
});

test('a webhook gets a signed message whose id is that of the delivery', async () => {
  expect(await adapters.webhook.publish(post({ picture: PICTURE }), noStep)).toMatchObject({ kind: 'SENT' });

  const [call] = networks.calls;
  expect(call?.fields).toEqual({
    type: 'post.published',
    timestamp: AT.toISOString(),
    data: {
      id: post().id,
      text: post().text,
      link: post().link,
      picture: { url: PICTURE.url, alt: PICTURE.alt },
    },
  });
  expect(call?.headers['webhook-id']).toBe(post().id);
  const signed = new Webhook(SECRET).sign(post().id, AT, JSON.stringify(call?.fields));
  expect(call?.headers['webhook-signature']).toBe(signed);
});

const TELEGRAM_429 = {
  ok: false,
  error_code: 429,
  description: 'Too Many Requests: retry after 35',
  parameters: { retry_after: 35 },
};
const GRAPH_VOLUME = { error: { message: 'Application request limit reached', code: 4 } };

test.each([
  [
    'telegram',
    { status: 429, body: TELEGRAM_429 },
    { kind: 'LATER', reason: 'RATE_LIMITED', afterSeconds: 35 },
  ],
  ['telegram', { status: 500, body: {} }, { kind: 'UNCERTAIN' }],
  ['telegram', { status: 503, body: {} }, { kind: 'UNCERTAIN' }],
  ['telegram', { status: 502, body: {} }, { kind: 'UNCERTAIN' }],
  [
    'telegram',
    { status: 403, body: { ok: false, description: 'Forbidden: bot is not a member of the channel chat' } },
    { kind: 'TARGET', answer: 'Forbidden: bot is not a member of the channel chat' },
  ],
  [
    'telegram',
    { status: 400, body: { ok: false, description: 'Bad Request: text is empty' } },
    { kind: 'REFUSED' },
  ],
  ['telegram', 'DROP', { kind: 'UNCERTAIN' }],
  [
    'facebook',
    { status: 400, body: GRAPH_VOLUME, headers: { 'retry-after': '120' } },
    { kind: 'LATER', reason: 'RATE_LIMITED', afterSeconds: 120 },
  ],
  ['facebook', { status: 400, body: GRAPH_VOLUME }, { kind: 'LATER', afterSeconds: 3_600 }],
  [
    'facebook',
    { status: 400, body: { error: { message: 'Session has expired', code: 190 } } },
    { kind: 'TOKEN' },
  ],
  [
    'facebook',
    { status: 403, body: { error: { message: 'Requires pages_manage_posts', code: 200 } } },
    { kind: 'TARGET' },
  ],
  ['facebook', { status: 503, body: {} }, { kind: 'LATER', reason: 'SERVER_FAULT' }],
  ['facebook', 'DROP', { kind: 'UNCERTAIN' }],
  ['webhook', { status: 429, headers: { 'retry-after': '60' } }, { kind: 'LATER', afterSeconds: 60 }],
  ['webhook', { status: 500 }, { kind: 'LATER', reason: 'SERVER_FAULT' }],
  ['webhook', { status: 401 }, { kind: 'TOKEN' }],
  ['webhook', { status: 400 }, { kind: 'REFUSED' }],
  ['webhook', 'DROP', { kind: 'LATER', reason: 'UNREACHABLE' }],
] as const)('%s answers %j: %j', async (name, answer, outcome) => {
  networks.answerNext(answer);

  expect(await adapters[name].publish(post(), noStep)).toMatchObject(outcome);
});

test.each([
  [[{ status: 500, body: {} }], { kind: 'LATER', reason: 'SERVER_FAULT' }],
  [['DROP'], { kind: 'LATER', reason: 'UNREACHABLE' }],
  [
    [
      { status: 200, body: { id: 'c1' } },
      { status: 200, body: { status_code: 'ERROR', status: 'Error: 2207003' } },
    ],
    { kind: 'REFUSED', answer: 'Error: 2207003' },
  ],
  [
    [
      { status: 200, body: { id: 'c1' } },
      { status: 200, body: { status_code: 'IN_PROGRESS' } },
      { status: 200, body: { status_code: 'IN_PROGRESS' } },
    ],
    { kind: 'LATER', afterSeconds: 900 },
  ],
  [
    [{ status: 200, body: { id: 'c1' } }, { status: 200, body: { status_code: 'FINISHED' } }, 'DROP'],
    { kind: 'UNCERTAIN' },
  ],
] as const)('Instagram answers %j: %j', async (answers, outcome) => {
  networks.answerNext(...answers);

  expect(await adapters.instagram.publish(post({ picture: PICTURE }), noStep)).toMatchObject(outcome);
});

test('a token that ended or was revoked is told as such, and no address of ours repeats it', async () => {
  const ended = openAdapters({ telegram: '123456:revoked', graph: 'EAArevoked' });

  for (const name of ['telegram', 'facebook', 'instagram'] as const) {
    expect(await ended[name].publish(post({ picture: PICTURE }), noStep)).toMatchObject({ kind: 'TOKEN' });
    expect(await ended[name].check()).toMatchObject({ kind: 'TOKEN' });
    expect(await adapters[name].check()).toMatchObject({ kind: 'SENT' });
  }
  expect(networks.published).toEqual([]);
});

test('no answer repeats the token, nor a part of it', async () => {
  const say = (token: string) => `${'a'.repeat(280)} ${token} and ${encodeURIComponent(token)}`;
  const graph = (code: number) => ({ status: 400, body: { error: { message: say(TOKENS.graph), code } } });
  const answers = [
    ['facebook', graph(190)],
    ['facebook', graph(100)],
    ['facebook', graph(200)],
    ['facebook', { status: 500, body: { error: { message: say(TOKENS.graph), code: 0 } } }],
    ['instagram', graph(100)],
    ['telegram', { status: 400, body: { ok: false, description: say(TOKENS.telegram) } }],
    ['telegram', { status: 404, body: { ok: false, description: say(TOKENS.telegram) } }],
  ] as const;
  for (const [name, answer] of answers) {
    networks.answerNext(answer);
    const told = await adapters[name].publish(post({ picture: PICTURE }), noStep);
    expect([name, told.kind]).not.toEqual([name, 'SENT']);
    for (const token of Object.values(TOKENS)) expect(JSON.stringify(told)).not.toContain(token.slice(0, 7));
    if (told.kind === 'TOKEN') expect(told.answer).toBeNull();
  }
});

test('nobody at the address means that nothing was sent', async () => {
  await networks.close();

  expect(await adapters.telegram.publish(post(), noStep)).toMatchObject({
    kind: 'LATER',
    reason: 'UNREACHABLE',
  });
  networks = await openChannelServer();
});

test('what was broken off is found where the network can tell', async () => {
  await adapters.facebook.publish(post(), noStep);
  expect(await adapters.facebook.find(post(), noStep)).toEqual({
    kind: 'SENT',
    remoteId: `${PLACES.page}_1`,
    remoteAddress: `https://www.facebook.com/p/${PLACES.page}_1`,
  });
  expect(await adapters.facebook.find(post({ text: 'Lain' }), noStep)).toBe('ABSENT');
  networks.answerNext('DROP');
  expect(await adapters.facebook.find(post(), noStep)).toBe('UNKNOWN');

  await adapters.instagram.publish(post({ picture: PICTURE }), noStep);
  expect(await adapters.instagram.find(post(), { known: 'c1' })).toMatchObject({
    kind: 'SENT',
    remoteId: 'm1',
  });
  expect(await adapters.instagram.find(post(), { known: null })).toBe('ABSENT');
  expect(await adapters.telegram.find(post(), noStep)).toBe('UNKNOWN');
});
