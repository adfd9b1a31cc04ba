import { readFileSync } from 'node:fs';
import * as path from 'node:path';

import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;

describe('An operation that comes again takes the short way', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite, {
      budgets: { freeText: { capacity: 60, restoreRate: 1 }, persisted: { capacity: 1e9, restoreRate: 1e9 } },
      clock: { now: () => new Date('2026-11-24T03:00:00.000Z') },
    });
  });
  afterAll(() => library.stop());

  test('the same body and headers come both ways', async () => {
    const ask = () => library.send('{ branches { id } }', { headers: { 'x-forwarded-for': '192.0.2.1' } });

    const long = await ask();
    const short = await ask();

    const lasting = ({ headers }: typeof long): Record<string, string> => {
      const { date: _date, 'x-request-id': _id, ...others } = Object.fromEntries(headers);
      return others;
    };
    expect([short.status, short.body.data, lasting(short)]).toEqual([200, long.body.data, lasting(long)]);
    expect(long.body.extensions).toEqual({
      cost: { requested: 1, maximum: 500, remaining: 58, restoreRate: 1 },
    });
    expect(short.body.extensions).toEqual({
      cost: { requested: 1, maximum: 500, remaining: 56, restoreRate: 1 },
    });
  });

  test('a refusal, a wrong variable and an unknown name are worded as ever', async () => {
    const staffOnly = '{ possibleDuplicates(titleProper: "x") { id } }';
    const sized = 'query Sized($n: Int!) { newArrivals(first: $n) { pageInfo { hasNextPage } } }';
    const codes = async (query: string, variables = {}, operationName?: string): Promise<unknown> => {
      const { body } = await library.send(query, {
        variables,
        ...(operationName === undefined ? {} : { operationName }),
      });
      return body.errors?.map(({ extensions }) => extensions.code) ?? 'answered';
    };

    expect([await codes(staffOnly), await codes(staffOnly)]).toEqual([
      ['UNAUTHENTICATED'],
      ['UNAUTHENTICATED'],
    ]);
    expect([
      await codes(sized, { n: 1 }),
      await codes(sized, { n: 1 }),
      await codes(sized, { n: 'many' }),
      await codes(sized, { n: 0 }),
    ]).toEqual(['answered', 'answered', ['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
    expect(await codes(sized, { n: 1 }, 'Other')).toEqual(['BAD_REQUEST']);
    expect(await codes(sized, { n: 100_000 })).toEqual(['QUERY_TOO_COSTLY']);
  });

  test('a budget that is spent is spent on the short way too', async () => {
    const ask = async (): Promise<number> => (await library.send('{ branches { code } }')).status;

    const statuses: number[] = [];
    for (let time = 0; time < 25; time++) statuses.push(await ask());

    expect(statuses.at(-1)).toBe(429);
  });

  test('operations of the apps come by their id, again and again', async () => {
    const manifest = JSON.parse(
      readFileSync(path.join(library.house.config.webRoot, 'schema/operations/web-patron.json'), 'utf8'),
    ) as { operations: { id: string; name: string }[] };
    const operation = manifest.operations.findLast(({ name }) => name === 'VisitPage');
    if (!operation) throw new Error('The page of the branches was expected.');
    const ask = async (): Promise<unknown> => {
      const body = JSON.stringify({
        operationName: operation.name,
        variables: { locale: 'EN' },
        extensions: { persistedQuery: { version: 1, sha256Hash: operation.id } },
      });
      const { data, errors } = (await (
        await fetch(`${library.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
      ).json()) as { data: unknown; errors: unknown };
      return [errors, data];
    };

    const first = await ask();

    expect(first).toEqual([undefined, expect.anything()]);
    expect(await ask()).toEqual(first);
  });
});
