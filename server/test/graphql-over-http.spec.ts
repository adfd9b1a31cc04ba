import { serverAudits } from 'graphql-http';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;

/** Audits that may warn, each with its reason; MUST and SHOULD are never here. */
const WANTED: Readonly<Record<string, string>> = {};

describe('GraphQL over HTTP', () => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
    cookie = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  const audits = serverAudits({
    url: () => `${library.origin}/graphql`,
    fetchFn: (url: string, init: RequestInit = {}) =>
      fetch(url, { ...init, headers: { 'apollo-require-preflight': 'true', ...init.headers, cookie } }),
  });
  const required = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));

  test.each(required.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();

    expect([result.status, 'reason' in result ? `${result.reason}` : '', WANTED[name] ?? '']).toEqual([
      'ok',
      '',
      '',
    ]);
  });

  test('all 13 MUST and 23 SHOULD are there', () => {
    expect([
      required.filter(({ name }) => name.startsWith('MUST')).length,
      required.filter(({ name }) => name.startsWith('SHOULD')).length,
    ]).toEqual([13, 23]);
  });
});
