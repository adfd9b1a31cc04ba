import helmet from '@fastify/helmet';
import fastify from 'fastify';

import { securityHeaders } from './security-headers';

test('the headers are those that helmet sets for the same policy, and what pages may ask of a device', async () => {
  const http = fastify();
  const directives = Object.fromEntries(
    String(securityHeaders(true)['content-security-policy'])
      .split(';')
      .map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]),
  );
  await http.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  http.get('/', async () => 'x');

  const response = await fetch(await http.listen({ port: 0, host: '127.0.0.1' }));
  const headers = Object.fromEntries(response.headers);
  await http.close();

  const {
    'content-type': _type,
    'content-length': _length,
    date: _date,
    connection: _connection,
    'keep-alive': _alive,
    ...security
  } = headers;
  expect(securityHeaders(true)).toEqual({
    ...security,
    'permissions-policy': 'camera=(self), microphone=(), geolocation=(self), payment=(), usb=()',
  });
});

test('without https nobody is told to come back by https', () => {
  expect(securityHeaders(false)['strict-transport-security']).toBeUndefined();
});
