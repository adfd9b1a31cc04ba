import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A Telegram of this machine: it takes what the documentation of the Bot API describes, and nothing else. */
export type TelegramServer = {
  readonly url: string;
  /** Texts that are public, in their order. */
  readonly published: readonly string[];
  readonly close: () => Promise<void>;
};

/** The token and the channel that it knows. */
export const TELEGRAM = { token: '123456:JOURNEY-token', channel: '@pustakapasuruan' } as const;

/** What a method was given: as JSON, or as a form where a picture goes along. */
type Given = ReadonlyMap<string, unknown>;

/** Starts a Telegram on a free port. */
export async function openTelegramServer(): Promise<TelegramServer> {
  const published: string[] = [];
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (token !== TELEGRAM.token) {
      answer(401, { ok: false, error_code: 401, description: 'Unauthorized' });
      return;
    }
    void readGiven(request).then((given) => {
      if (given.get('chat_id') !== TELEGRAM.channel) {
        answer(400, { ok: false, error_code: 400, description: 'Bad Request: chat not found' });
        return;
      }
      const text = method === 'sendPhoto' && isPicture(given) ? given.get('caption') : given.get('text');
      if (method !== 'getChat' && typeof text === 'string') published.push(text);
      answer(200, { ok: true, result: { message_id: published.length } });
    });
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    published,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

async function readGiven(request: IncomingMessage): Promise<Given> {
  const body = await buffer(request);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('application/json'))
    return new Map(Object.entries(JSON.parse(body.toString('utf8')) as object));
  const answer = new Response(new Uint8Array(body), { headers: { 'content-type': contentType } });
  return new Map(await answer.formData());
}

function isPicture(given: Given): boolean {
  const photo = given.get('photo');
  return typeof photo === 'object' && photo !== null && 'type' in photo && photo.type === 'image/jpeg';
}
