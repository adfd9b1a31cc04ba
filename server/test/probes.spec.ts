import { brotliCompressSync } from 'node:zlib';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary, TEST_PASSWORD } from './test-library';

const [sqlite] = dialects;

/** Attacks of OWASP's GraphQL cheat sheet and their safe answers; each one leaves the server unharmed. */
describe('attacks', () => {
  let library: TestLibrary;
  const raw = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${library.origin}/graphql`, { method: 'POST', headers, body });
  const codes = async (response: Response): Promise<(string | undefined)[]> =>
    ((await response.json()) as { errors: { extensions: { code?: string } }[] }).errors.map(
      (error) => error.extensions.code,
    );

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
  });
  afterAll(() => library.stop());
  afterEach(async () =>
    expect((await library.send('{ __typename }')).body).toMatchObject({ data: { __typename: 'Query' } }),
  );

  test('batches are refused', async () => {
    const response = await raw(
      JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))),
    );

    expect([response.status, await codes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  test.each([
    [
      '101 aliases',
      `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
      'BAD_REQUEST',
    ],
    ['5,000 tokens', `{ ${'__typename '.repeat(5_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['90 kB of braces', '{'.repeat(90_000), 'GRAPHQL_PARSE_FAILED'],
    ['a subscription', 'subscription { __typename }', 'BAD_REQUEST'],
    [
      'circular fragments',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['500 unknown directives', `{ __typename ${'@aa '.repeat(400)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a page of 100 million',
      '{ branches { code } newArrivals(first: 100000000) { nodes { id } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['no page size', '{ newArrivals { nodes { id } } }', 'BAD_USER_INPUT'],
  ])('%s are refused', async (_, query, code) => {
    const { status, body } = await library.send(query);

    expect([
      status === 200 ? code : status,
      body.errors?.map((error) => error.extensions.code).at(0),
    ]).toEqual([status === 200 ? code : 400, code]);
    expect(body.errors?.length).toBeLessThanOrEqual(5);
  });

  test('a bomb of fragments is refused quickly', async () => {
    const bomb = `{ ...f0 } ${Array.from({ length: 25 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f25 on Query { __typename }`;

    const { status } = await library.send(bomb);

    expect(status).toBe(400);
  });

  test('a smaller bomb is refused as quickly', async () => {
    const bomb = (size: number): string =>
      `{ ...f0 } ${Array.from({ length: size }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f${size} on Query { __typename }`;
    const started = Date.now();

    const answers = await Promise.all([10, 12, 16, 20, 22].map((size) => library.send(bomb(size))));

    expect(answers.map(({ status, body }) => [status, body.errors?.[0]?.extensions.code])).toEqual(
      answers.map(() => [400, 'GRAPHQL_VALIDATION_FAILED']),
    );
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  test.each([
    ['null for a value that must be there', 'query($id: ID!) { title(id: $id) { id } }', { id: null }],
    ['an object for an id', 'query($id: ID!) { title(id: $id) { id } }', { id: { a: 1 } }],
    [
      'a number beyond 32 bits',
      'query($first: Int!) { newArrivals(first: $first) { totalCount } }',
      { first: 1e308 },
    ],
    [
      'a field that is not there',
      'mutation($input: SignInStaffInput!) { signInStaff(input: $input) { signedIn: __typename } }',
      { input: { email: 'a', password: 'b', passwort: 'c' } },
    ],
  ])("%s in a variable is the caller's mistake", async (_, query, variables) => {
    const { status, body } = await library.send(query, { variables });

    expect([status, body.errors?.map((error) => error.extensions.code)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
  });

  test('parts of an operation can be left out by @include and @skip', async () => {
    const { body } = await library.send(
      'query($no: Boolean = false) { __typename @include(if: $no) branches @skip(if: true) { code } viewer { staff @include(if: $no) { id } __typename } }',
    );

    expect(body.data).toEqual({ viewer: { __typename: 'Viewer' } });
  });

  test.each(['/judul/%ff', `/judul/${'x'.repeat(400)}`])(
    'an address that cannot be read gets an answer of ours: %s',
    async (address) => {
      const response = await fetch(library.origin + address);

      expect([
        response.status >= 400 && response.status < 500,
        await codes(response),
        response.headers.get('x-content-type-options'),
      ]).toEqual([true, ['BAD_REQUEST'], 'nosniff']);
    },
  );

  test('the answer to a write names the fact that was written, so that another process can wait for it', async () => {
    const cookie = await library.signIn('librarian');

    const { headers } = await library.send(
      'mutation { createTitle(input: { title: { titleProper: "Kabar baru" } }) { title { id } } }',
      { cookie },
    );
    const [row] = await library.house.db.query<{ newest: number }>(
      'SELECT MAX(id) AS newest FROM outbox_event',
    );

    expect(headers.get('x-library-event')).toBe(String(row?.newest));
  });

  test('nobody is told what they might have meant', async () => {
    const { body } = await library.send('{ branchez { cod } }');

    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
  });

  test.each([
    ['form', 'application/x-www-form-urlencoded'],
    ['plain text', 'text/plain'],
    ['multipart', 'multipart/form-data; boundary=x'],
    ['GraphQL text', 'application/graphql'],
  ])('a simple request as %s is refused', async (_, type) => {
    const response = await raw(JSON.stringify({ query: '{ __typename }' }), { 'content-type': type });

    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  });

  test('a GET needs no header of its own, and never writes', async () => {
    const query = encodeURIComponent('mutation { signOut(input: {}) { signedOut } }');

    expect((await fetch(`${library.origin}/graphql?query=%7B__typename%7D`)).status).toBe(200);
    expect((await fetch(`${library.origin}/graphql?query=${query}`)).status).toBe(405);
  });

  test('a GET is nobody in particular: it acts for no cookie and no key', async () => {
    const cookie = await library.signIn('desk');
    const query = encodeURIComponent('{ viewer { staff { name } } }');

    const answer = await fetch(`${library.origin}/graphql?query=${query}`, {
      headers: { cookie, authorization: 'Bearer anything', 'sec-fetch-site': 'cross-site' },
    });

    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ data: { viewer: { staff: null } } }),
    ]);
  });

  test('pages of other sites may read what is public, without credentials', async () => {
    const origin = 'https://sekolah.example';
    const asked = await fetch(`${library.origin}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type, authorization',
      },
    });
    const paths = [
      '/graphql?query=%7B__typename%7D',
      '/schema.graphql',
      '/feed.atom',
      '/acara.ics',
      '/acara.rss',
    ];
    const open = await Promise.all(
      paths.map((path) => fetch(`${library.origin}${path}`, { headers: { origin } })),
    );
    const closed = await fetch(`${library.origin}/masuk`, { headers: { origin } });

    expect([
      asked.status,
      asked.headers.get('access-control-allow-origin'),
      asked.headers.get('access-control-allow-headers'),
      asked.headers.get('access-control-allow-credentials'),
    ]).toEqual([204, '*', 'content-type, authorization', null]);
    expect(open.map(({ headers }) => headers.get('access-control-allow-origin'))).toEqual(
      paths.map(() => '*'),
    );
    expect(closed.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each(['PUT', 'PATCH', 'DELETE'])('%s is told what is allowed', async (method) => {
    const response = await fetch(`${library.origin}/graphql`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });

    expect([response.status, response.headers.get('allow'), await codes(response)]).toEqual([
      405,
      'GET, POST',
      ['BAD_REQUEST'],
    ]);
  });

  test('a session from another site is not carried out', async () => {
    const cookie = await library.signIn('desk');

    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) {
      const { status, headers: answered } = await library.send('{ viewer { staff { name } } }', {
        cookie,
        headers,
      });
      expect([status, answered.get('access-control-allow-credentials')]).toEqual([403, null]);
    }
  });

  test('bad JSON and bodies over 100 kB get an answer in JSON', async () => {
    const broken = await raw('{"query":');
    const large = await raw(
      JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(120_000) } }),
    );

    expect([broken.status, await codes(broken), large.status, await codes(large)]).toEqual([
      400,
      ['BAD_REQUEST'],
      413,
      ['BAD_REQUEST'],
    ]);
  });

  test('packed bodies are refused before a byte of them is unpacked, on every address that takes one', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(200_000_000));
    const spent = process.cpuUsage();

    const send = (path: string, method: string, type: string) =>
      fetch(library.origin + path, {
        method,
        headers: { 'content-type': type, 'content-encoding': 'br' },
        body: bomb,
      });
    const answers = await Promise.all([
      ...Array.from({ length: 40 }, () => send('/graphql', 'POST', 'application/json')),
      send('/uploads/upl_x', 'PUT', 'image/png'),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 415));
    const { user, system } = process.cpuUsage(spent);
    // To unpack one of them takes a fifth of this.
    expect(user + system).toBeLessThan(1_000_000);
  });

  test("variables that are nested without end are the caller's mistake", async () => {
    const deep = `{"query":"{ __typename }","variables":{"x":${'['.repeat(45_000)}${']'.repeat(45_000)}}}`;

    const response = await raw(deep);

    expect([response.status, await codes(response)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect((await raw('{"query":"{ __typename }","variables":{"x":[[[[1]]]]}}')).status).toBe(200);
  });

  test.each(['utf-16', 'utf-7'])('a body that says it is %s is refused', async (charset) => {
    expect(
      (await raw('{"query":"{ __typename }"}', { 'content-type': `application/json; charset=${charset}` }))
        .status,
    ).toBe(415);
    expect(
      (await raw('{"query":"{ __typename }"}', { 'content-type': 'application/json; charset=UTF-8' })).status,
    ).toBe(200);
  });

  test.each([
    '/staff/.env',
    '/staff/.git/config',
    '/staff/loans/.well-known/x',
    '/staff/vapid.json',
    '/staff/sw.js.map',
    '/staff/index.html',
  ])('%s is not there', async (address) => {
    expect((await fetch(library.origin + address)).status).toBe(404);
  });

  test('a picture from somebody who announced none is refused by its address, not read', async () => {
    const response = await fetch(`${library.origin}/uploads/upl_nobody`, {
      method: 'PUT',
      headers: { 'content-type': 'image/png' },
      body: Buffer.alloc(4_000_000),
    });

    expect([response.status, await codes(response)]).toEqual([404, ['NOT_FOUND']]);
  });

  test('a shared cache tells answers in one language from those in another', async () => {
    const answer = await fetch(
      `${library.origin}/graphql?query=${encodeURIComponent('{ branches { code } }')}`,
    );

    expect(answer.headers.get('vary')?.split(/, */)).toEqual(
      expect.arrayContaining(['Accept-Language', 'Accept']),
    );
  });

  test.each(['application/graphql-response+json', 'application/json'])(
    'an answer that is kept for the next who asks is called %s again',
    async (accept) => {
      const address = `${library.origin}/graphql?query=${encodeURIComponent('{ branches { id code } }')}`;
      const ask = () => fetch(address, { headers: { accept } });

      const types = [await ask(), await ask()].map(({ headers }) => headers.get('content-type'));

      expect(types).toEqual([`${accept}; charset=utf-8`, `${accept}; charset=utf-8`]);
    },
  );

  test('an operation nobody published is not found, and a text is not learned', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };

    const unknown = await raw(JSON.stringify({ extensions }));
    const poisoned = await raw(JSON.stringify({ query: '{ __typename }', extensions }));
    const senseless = await raw(JSON.stringify({ extensions: { persistedQuery: 1 } }));

    expect([(await codes(unknown))[0], (await codes(poisoned))[0], (await codes(senseless))[0]]).toEqual([
      'PERSISTED_QUERY_NOT_FOUND',
      'BAD_REQUEST',
      'BAD_REQUEST',
    ]);
  });

  test('__proto__ in variables changes nothing', async () => {
    await raw(
      '{"query":"{ __typename }","variables":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}}',
    );

    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('two operations without a name are refused, and a name cannot forge a log line', async () => {
    const two = await library.send('query a { __typename } query b { __typename }');
    await library.send('query a { __typename }', { operationName: 'a\r\n{"level":60,"msg":"forged"}' });

    expect(two.status).toBe(400);
    expect(
      library.logLines.every((line) => line.split('\n').length === 2 && !line.startsWith('{"level":60')),
    ).toBe(true);
  });

  test('unknown account and wrong password get the same answer, and the sixth try waits', async () => {
    const cookie = await library.signIn('desk');
    const { body: me } = await library.send('{ viewer { staff { email } } }', { cookie });
    const { email } = (me.data as unknown as { viewer: { staff: { email: string } } }).viewer.staff;
    const sign = (who: string, password: string) =>
      library.send(
        'mutation($input: SignInStaffInput!) { signInStaff(input: $input) { staff { id } userErrors { code message } } }',
        { variables: { input: { email: who, password } } },
      );

    const unknown = await sign('nobody@example.org', 'x');
    const wrong = await sign(email, 'x');
    for (let attempt = 0; attempt < 4; attempt++) await sign(email, 'x');
    const blocked = await sign(email, TEST_PASSWORD);

    expect(unknown.body).toEqual({ ...wrong.body, extensions: unknown.body.extensions });
    expect(blocked.body.data).toMatchObject({
      signInStaff: { staff: null, userErrors: [{ code: 'TOO_MANY_ATTEMPTS' }] },
    });
    expect(library.logLines.join('')).not.toContain(email);
  });

  test('a session ends at once when its owner signs out', async () => {
    const cookie = await library.signIn('desk');
    await library.send('mutation { signOut(input: {}) { signedOut } }', { cookie });

    expect((await library.send('{ viewer { staff { name } } }', { cookie })).body.data).toEqual({
      viewer: { staff: null },
    });
  });

  test('a stranger learns nothing of a person by id', async () => {
    const cookie = await library.signIn('desk');
    const { body } = await library.send('{ viewer { staff { id } } }', { cookie });
    const { id } = (body.data as unknown as { viewer: { staff: { id: string } } }).viewer.staff;

    expect(
      (await library.send('query($id: ID!) { node(id: $id) { id } }', { variables: { id } })).body.data,
    ).toEqual({ node: null });
  });

  test('answers to a session are not stored by caches; anonymous reads may be', async () => {
    const cookie = await library.signIn('desk');
    const url = `${library.origin}/graphql?query=${encodeURIComponent('{ branches { code } }')}`;

    const mine = await library.send('{ branches { code } }', { cookie });
    const anybodys = await fetch(url);
    const again = await fetch(url);

    expect([mine.headers.get('cache-control'), anybodys.headers.get('cache-control')]).toEqual([
      'no-store',
      'public, max-age=15, stale-while-revalidate=60',
    ]);
    expect(await again.text()).toBe(await anybodys.text());
  });

  test.each([
    ['a registration by its secret link', '{ registrationByLink(link: "reg_x.y") { contactName } }'],
    [
      'a certificate by its code',
      '{ certificateCheck(number: "SRT-2026-000001", code: "0000-0000-0000") { holderName } }',
    ],
  ])('%s is stored by no cache', async (_, query) => {
    const answer = await fetch(`${library.origin}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': '1' },
    });

    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
  });
});
