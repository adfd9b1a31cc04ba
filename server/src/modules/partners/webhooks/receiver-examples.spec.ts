import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';

import { postWebhook } from '../../../platform/webhooks/post-webhook';
import { makeWebhookSecret, signWebhook } from '../../../platform/webhooks/sign-webhook';

const EXAMPLES = path.join(__dirname, '../../../../../docs/examples');
const TITLE = 'ttl_01JDQ8Z5YV3K7M2N4P6R8T0W1X';

describe.each([
  ['JavaScript', process.execPath, 'webhook-receiver.mjs'],
  ['Python', 'python3', 'webhook-receiver.py'],
])('the receiver that the developer pages show in %s', (_, program, file) => {
  const secret = makeWebhookSecret(randomBytes);
  let receiver: ChildProcess;
  let origin: string;
  let lines: string[];
  let onLine: () => void = () => undefined;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    lines = [];
    receiver = spawn(program, [path.join(EXAMPLES, file)], {
      env: { PATH: process.env['PATH'], WEBHOOK_SECRET: secret, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    receiver.stdout?.on('data', (text: Buffer) => {
      lines.push(...text.toString().split('\n').filter(Boolean));
      onLine();
    });
    await line(({ length }) => length > 0);
  });
  afterAll(async () => {
    receiver.kill();
    await once(receiver, 'exit');
  });

  /** Waits until the program has written enough. */
  function line(isEnough: (lines: readonly string[]) => boolean): Promise<void> {
    return new Promise((resolve) => {
      onLine = () => (isEnough(lines) ? resolve() : undefined);
      onLine();
    });
  }
  const send = async (
    id: string,
    sequence: number,
    { signedWith = [secret], data = { node: null } as object } = {},
  ): Promise<number | null> => {
    const body = JSON.stringify({ type: 'title.changed', timestamp: '', object: TITLE, sequence, data });
    const headers = signWebhook(signedWith, { id, sentAt: new Date(), body });
    return (await postWebhook({ url: `${origin}/`, headers, body }, { testOrigin: origin })).status;
  };

  test('takes what is signed, once and in order, and refuses the rest', async () => {
    const other = makeWebhookSecret(randomBytes);

    const answers = [
      await send('whd_1', 7, { data: { node: { id: TITLE } } }),
      await send('whd_1', 7),
      await send('whd_2', 6),
      await send('whd_3', 8, { signedWith: [other] }),
      await send('whd_4', 9, { signedWith: [other, secret] }),
    ];
    await line(({ length }) => length === 3);

    expect(answers).toEqual([204, 204, 204, 401, 204]);
    expect(lines).toEqual([
      'ready',
      `title.changed ${TITLE} {"node":{"id":"${TITLE}"}}`,
      `title.changed ${TITLE} {"node":null}`,
    ]);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
