import type { WhatsAppSink } from '../testing/whatsapp-sink';
import { openWhatsAppSink } from '../testing/whatsapp-sink';
import { httpGateway } from './gateway';

const TEXT = { id: 'msg_1', phone: '+6281234567890', text: 'Halo Siti' };
let sink: WhatsAppSink;
beforeAll(async () => {
  sink = await openWhatsAppSink();
});
afterAll(() => sink.close());

test('a gateway gets number and text once, with the token and a key by which a repeat is known', async () => {
  expect(await httpGateway({ url: sink.url, token: 'rahasia' }).send(TEXT)).toBe('SENT');
  expect(sink.received).toEqual([
    { id: 'msg_1', to: '+6281234567890', text: 'Halo Siti', authorization: 'Bearer rahasia', key: 'msg_1' },
  ]);
});

test('for WhatsApp the name of the template and what is filled into it stand beside the text', async () => {
  sink.received.length = 0;
  const template = {
    name: 'loan_due_soon',
    language: 'id',
    parameters: { nama: 'Siti', jumlah: '2 pinjaman' },
  } as const;
  await httpGateway({ url: sink.url, token: 'rahasia' }).send({ ...TEXT, template });

  expect(sink.received.map((text) => text.template)).toEqual([template]);
});

test.each([
  [200, 'SENT'],
  [500, 'DEFERRED'],
  [503, 'DEFERRED'],
  [400, 'REJECTED'],
  [401, 'REJECTED'],
  [429, 'REJECTED'],
  [null, 'DEFERRED'],
] as const)('an answer of %s means %s', async (status, outcome) => {
  sink.answerWith(status);

  expect(
    await httpGateway({ url: sink.url, token: 'rahasia', limitMs: status === null ? 50 : 10_000 }).send(TEXT),
  ).toBe(outcome);
});

test('nobody at the address means it cannot be reached', async () => {
  expect(await httpGateway({ url: 'http://127.0.0.1:9/kirim', token: 'rahasia' }).send(TEXT)).toBe(
    'UNREACHABLE',
  );
});
