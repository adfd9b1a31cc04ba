import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A request as it came: fields of JSON, of a form, or of a form with files. */
export type ReceivedCall = {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly contentType: string;
  /** Texts as they are; of files their kind and size. */
  readonly fields: Readonly<Record<string, unknown>>;
};

/** An answer that a test asks for; `DROP` breaks the connection, `NOTHING` never answers. */
export type AskedAnswer =
  | {
      readonly status: number;
      readonly body?: object;
      readonly headers?: Readonly<Record<string, string>>;
      /** Does the act all the same, as a gateway that gave up waiting leaves it. */
      readonly isDone?: true;
    }
  | 'DROP'
  | 'NOTHING';

/** Networks for tests, on this machine, as their documentation describes them. */
export type ChannelServer = {
  readonly telegramApiUrl: string;
  readonly graphApiUrl: string;
  readonly webhookUrl: string;
  readonly origin: string;
  readonly calls: ReceivedCall[];
  /** What is public by now: the texts, on all networks. */
  readonly published: string[];
  /** Answers the next calls in this way, instead of acting. */
  readonly answerNext: (...answers: readonly AskedAnswer[]) => void;
  /** Is told of each text once it is public, before the answer leaves. */
  onPublished: (text: string) => void;
  readonly close: () => Promise<void>;
};

/** The tokens that the networks take. */
export const TOKENS = { telegram: '123456:TEST-token', graph: 'EAATESTtoken' } as const;
/** The places they know. */
export const PLACES = { telegram: '@pustakapasuruan', page: '104857600', account: '178414000' } as const;

type State = {
  readonly published: string[];
  readonly feed: { readonly id: string; readonly message: string }[];
  readonly media: { readonly id: string; readonly caption: string }[];
  readonly containers: Map<string, { caption: string; status: string }>;
  readonly tell: (text: string) => void;
};
type Answer = { readonly status: number; readonly body: object };

/** Starts networks on a free port. */
export async function openChannelServer(): Promise<ChannelServer> {
  const calls: ReceivedCall[] = [];
  const asked: AskedAnswer[] = [];
  const state: State = {
    published: [],
    feed: [],
    media: [],
    containers: new Map(),
    tell: (text) => {
      state.published.push(text);
      opened.onPublished(text);
    },
  };
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call = await readCall(request);
    calls.push(call);
    const next = asked.shift();
    if (next === 'NOTHING') return;
    if (next === 'DROP') {
      request.socket.destroy();
      return;
    }
    const acted = next === undefined || next.isDone === true ? act(state, call) : null;
    const { status, body } = next === undefined && acted ? acted : { status: 500, body: {}, ...next };
    const headers = { 'content-type': 'application/json', ...(next?.headers ?? {}) };
    response.writeHead(status, headers).end(JSON.stringify(body));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened: ChannelServer = {
    origin,
    telegramApiUrl: `${origin}/telegram`,
    graphApiUrl: `${origin}/graph/v23.0`,
    webhookUrl: `${origin}/kait`,
    calls,
    published: state.published,
    answerNext: (...answers) => void asked.push(...answers),
    onPublished: () => undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return opened;
}

async function readCall(request: IncomingMessage): Promise<ReceivedCall> {
  const body = await buffer(request);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const contentType = request.headers['content-type'] ?? '';
  return {
    method: request.method ?? '',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    authorization: request.headers.authorization,
    headers: request.headers,
    contentType: contentType.split(';')[0] ?? '',
    fields: await readFields(contentType, body),
  };
}

async function readFields(contentType: string, body: Buffer): Promise<Record<string, unknown>> {
  if (body.length === 0) return {};
  if (contentType.startsWith('application/json'))
    return JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  const form = await new Response(new Uint8Array(body), {
    headers: { 'content-type': contentType },
  }).formData();
  return Object.fromEntries(
    [...form].map(([name, value]) => [
      name,
      typeof value === 'string' ? value : { type: value.type, isEmpty: value.size === 0 },
    ]),
  );
}

function act(state: State, call: ReceivedCall): Answer {
  if (call.path.startsWith('/telegram/')) return actAsTelegram(state, call);
  return call.path.startsWith('/graph/') ? actAsGraph(state, call) : actAsWebhook(state, call);
}

function actAsTelegram(state: State, { path, fields }: ReceivedCall): Answer {
  const [, token, method] = /^\/telegram\/bot([^/]+)\/(\w+)$/.exec(path) ?? [];
  const refuse = (error_code: number, description: string): Answer => ({
    status: error_code,
    body: { ok: false, error_code, description },
  });
  if (token !== TOKENS.telegram) return refuse(401, 'Unauthorized');
  if (fields['chat_id'] !== PLACES.telegram) return refuse(400, 'Bad Request: chat not found');
  if (method === 'getChat') return { status: 200, body: { ok: true, result: { id: -100, type: 'channel' } } };
  const text = String(fields[method === 'sendPhoto' ? 'caption' : 'text'] ?? '');
  if (text.length > (method === 'sendPhoto' ? 1_024 : 4_096))
    return refuse(400, 'Bad Request: message caption is too long');
  state.tell(text);
  return { status: 200, body: { ok: true, result: { message_id: state.published.length } } };
}

const graphError = (status: number, code: number, message: string): Answer => ({
  status,
  body: { error: { message, type: 'OAuthException', code, fbtrace_id: 'A1b2' } },
});

function actAsGraph(state: State, call: ReceivedCall): Answer {
  if (call.authorization !== `Bearer ${TOKENS.graph}`)
    return graphError(401, 190, 'Error validating access token: Session has expired.');
  const [, , , node = '', edge] = call.path.split('/');
  if (node === PLACES.page) return actAsPage(state, call, edge);
  if (node === PLACES.account) return actAsAccount(state, call, edge);
  const container = state.containers.get(node);
  if (container)
    return { status: 200, body: { id: node, status_code: container.status, status: container.status } };
  const media = state.media.find(({ id }) => id === node);
  if (media) return { status: 200, body: { id: node, permalink: `https://www.instagram.com/p/${node}/` } };
  return graphError(400, 100, 'Unsupported get request.');
}

function actAsPage(state: State, { method, fields }: ReceivedCall, edge: string | undefined): Answer {
  if (edge === undefined) return { status: 200, body: { id: PLACES.page, name: 'Pustaka Pasuruan' } };
  if (method === 'GET')
    return {
      status: 200,
      body: {
        data: state.feed.map((post) => ({ ...post, permalink_url: `https://www.facebook.com/p/${post.id}` })),
      },
    };
  const message = String(fields[edge === 'photos' ? 'caption' : 'message'] ?? '');
  const id = `${PLACES.page}_${state.feed.length + 1}`;
  state.feed.push({ id, message });
  state.tell(message);
  return { status: 200, body: edge === 'photos' ? { id: '77', post_id: id } : { id } };
}

function actAsAccount(state: State, { method, fields }: ReceivedCall, edge: string | undefined): Answer {
  if (edge === undefined) return { status: 200, body: { id: PLACES.account, username: 'pustakapasuruan' } };
  if (edge === 'media' && method === 'GET')
    return {
      status: 200,
      body: {
        data: state.media.map((one) => ({ ...one, permalink: `https://www.instagram.com/p/${one.id}/` })),
      },
    };
  if (edge === 'media') {
    const id = `c${state.containers.size + 1}`;
    state.containers.set(id, { caption: String(fields['caption'] ?? ''), status: 'FINISHED' });
    return { status: 200, body: { id } };
  }
  const container = state.containers.get(String(fields['creation_id']));
  if (!container || container.status !== 'FINISHED')
    return graphError(400, 9007, 'Media ID is not available');
  container.status = 'PUBLISHED';
  const id = `m${state.media.length + 1}`;
  state.media.push({ id, caption: container.caption });
  state.tell(container.caption);
  return { status: 200, body: { id } };
}

function actAsWebhook(state: State, { fields, headers }: ReceivedCall): Answer {
  const data = fields['data'] as { readonly text?: string } | undefined;
  const key = `hook ${String(headers['webhook-id'])}`;
  // Whoever keeps to the standard knows a repeat by its id.
  if (data?.text !== undefined && !state.containers.has(key)) {
    state.containers.set(key, { caption: data.text, status: 'PUBLISHED' });
    state.tell(data.text);
  }
  return { status: 204, body: {} };
}
