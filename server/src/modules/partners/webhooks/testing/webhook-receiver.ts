import { once } from 'node:events';
import * as http from 'node:http';
import type { AddressInfo } from 'node:net';

import { Webhook } from 'standardwebhooks';

/** A message as a receiver understood it. */
export type ReceivedMessage = {
  readonly id: string;
  readonly type: string;
  readonly object: string;
  readonly sequence: number | undefined;
  readonly data: unknown;
};

/** A partner's program: it verifies signatures with the library of Standard Webhooks and keeps what it was told. */
export type WebhookReceiver = {
  readonly origin: string;
  readonly url: string;
  /** Every message whose signature is right, in the order in which they came, repeats too. */
  readonly received: ReceivedMessage[];
  /** How many messages had a signature that is not right. */
  readonly refused: () => number;
  /** The secrets it knows; it takes a message that any of them signed. */
  readonly trust: (...secrets: string[]) => void;
  /** What it answers from now on; 200 unless said. */
  readonly answer: (status: number, headers?: Record<string, string>) => void;
  /** Takes messages but leaves their senders without an answer, as a program that hangs. */
  readonly hang: (isHanging: boolean) => void;
  /** Resolves when enough has come, looked at with every message. */
  readonly until: (isEnough: () => boolean) => Promise<void>;
  /** Ends the connection of the next requests without an answer, as a program that crashes. */
  readonly breakConnections: (isBroken: boolean) => void;
  readonly close: () => Promise<void>;
};

/** Starts a receiver on this machine. */
export async function openWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedMessage[] = [];
  let secrets: readonly string[] = [];
  let refused = 0;
  let answered: { status: number; headers: Record<string, string> } = { status: 200, headers: {} };
  let isBroken = false;
  let isHanging = false;
  let looks: (() => void)[] = [];
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (isBroken) return void request.destroy();
      const text = Buffer.concat(parts).toString('utf8');
      const message = verified(secrets, text, request.headers);
      if (message === null) {
        refused++;
        return void response.writeHead(401).end('bad signature');
      }
      if (answered.status < 300) received.push(message);
      for (const look of looks) look();
      if (isHanging) return;
      response.writeHead(answered.status, answered.headers).end('thank you');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/hook`,
    received,
    refused: () => refused,
    trust: (...known) => void (secrets = known),
    answer: (status, headers = {}) => void (answered = { status, headers }),
    hang: (hanging) => void (isHanging = hanging),
    until: (isEnough) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!isEnough()) return;
          looks = looks.filter((one) => one !== look);
          resolve();
        };
        looks.push(look);
        look();
      }),
    breakConnections: (broken) => void (isBroken = broken),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function verified(
  secrets: readonly string[],
  text: string,
  headers: http.IncomingHttpHeaders,
): ReceivedMessage | null {
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  for (const secret of secrets) {
    try {
      const body = new Webhook(secret).verify(text, plain) as Omit<ReceivedMessage, 'id'>;
      const { type, object, sequence, data } = body;
      return { id: plain['webhook-id'] ?? '', type, object, sequence, data };
    } catch {
      // Another secret may have signed it.
    }
  }
  return null;
}
