import { serverAudits } from 'graphql-http';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;

describe('GraphQL over HTTP, for a caller who is not signed in', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite);
  });
  afterAll(() => library.stop());

  const audits = serverAudits({
    url: () => `${library.origin}/graphql`,
  });
  const required = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));

  test.each(required.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();

    expect([result.status, 'reason' in result ? `${result.reason}` : '']).toEqual(['ok', '']);
  });

  test('all 13 MUST and 23 SHOULD are there', () => {
    expect([
      required.filter(({ name }) => name.startsWith('MUST')).length,
      required.filter(({ name }) => name.startsWith('SHOULD')).length,
    ]).toEqual([13, 23]);
  });
});
