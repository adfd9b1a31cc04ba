import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** What a gateway was asked to send, with the headers that matter. */
export type ReceivedText = {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly template?: unknown;
  readonly authorization: string | undefined;
  readonly key: string | string[] | undefined;
};

/**
 * A real gateway for tests: it keeps what it gets and answers with what is set; `null` means it never
 * answers.
 */
export type WhatsAppSink = {
  readonly url: string;
  readonly received: ReceivedText[];
  readonly answerWith: (status: number | null) => void;
  readonly close: () => Promise<void>;
};

/** Starts a gateway on a free port. */
export async function openWhatsAppSink(): Promise<WhatsAppSink> {
  const received: ReceivedText[] = [];
  let status: number | null = 202;
  const server = createServer(
    (request, response) =>
      void json(request).then((body) => {
        received.push({
          ...(body as { id: string; to: string; text: string; template?: unknown }),
          authorization: request.headers.authorization,
          key: request.headers['idempotency-key'],
        });
        if (status !== null) response.writeHead(status).end('{}');
      }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}/kirim`,
    received,
    answerWith: (next) => void (status = next),
    close,
  };
}
