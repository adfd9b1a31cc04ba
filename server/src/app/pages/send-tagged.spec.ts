import fastify from 'fastify';

import { sendTagged } from './send-tagged';

test('whoever has a page is not sent it again for what is no news in it', async () => {
  const http = fastify();
  http.get<{ Params: { moment: string } }>('/:moment', async (request, reply) =>
    sendTagged(request, reply, `Buka, ${request.params.moment}`, 'Buka'),
  );
  const address = await http.listen({ port: 0, host: '127.0.0.1' });

  const first = await fetch(`${address}/10.00`);
  const again = await fetch(`${address}/10.01`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  });

  expect([first.status, await first.text(), again.status, await again.text()]).toEqual([
    200,
    'Buka, 10.00',
    304,
    '',
  ]);
  await http.close();
});
