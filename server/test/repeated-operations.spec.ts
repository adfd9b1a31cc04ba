import { readFileSync } from 'node:fs';
import * as path from 'node:path';

import { dialects } from './dialects';
import type { Answer, TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const [sqlite] = dialects;

describe('An operation that comes again', () => {
  let library: TestLibrary;

  beforeAll(async () => {
    if (!sqlite) throw new Error('SQLite is always there.');
    library = await startLibrary(sqlite, {
      budgets: { freeText: { capacity: 60, restoreRate: 1 }, persisted: { capacity: 1e9, restoreRate: 1e9 } },
      clock: { now: () => new Date('2026-11-24T03:00:00.000Z') },
    });
  });
  afterAll(() => library.stop());

  test('has the same body and headers each time', async () => {
    const ask = () => library.send('{ branches { id } }');

    const first = await ask();
    const second = await ask();

    const lasting = ({ headers }: typeof first): Record<string, string> => {
      const { date: _date, 'x-request-id': _id, ratelimit: _left, ...others } = Object.fromEntries(headers);
      return others;
    };
    expect([second.status, second.body.data, lasting(second)]).toEqual([
      200,
      first.body.data,
      lasting(first),
    ]);
    expect(first.body.extensions).toEqual({
      cost: { requested: 1, maximum: 500, remaining: 58, restoreRate: 1 },
    });
    expect(second.body.extensions).toEqual({
      cost: { requested: 1, maximum: 500, remaining: 56, restoreRate: 1 },
    });
  });

  test('whose resolver fails is executed once, logged once and charged once', async () => {
    const branches = library.house.schema.getQueryType()?.getFields()['branches'];
    if (!branches) throw new Error('The list of branches was expected.');
    const { resolve } = branches;
    const ask = () => library.send('{ branches { name { text } } }');
    const answered = await ask();
    const failures = () => library.logLines.filter((line) => line.includes('a resolver failed')).length;
    const failuresBefore = failures();
    let executions = 0;
    branches.resolve = () => {
      executions++;
      throw new Error('The shelf fell over.');
    };

    const failed = await ask();

    branches.resolve = resolve;
    expect(answered.body.errors).toBeUndefined();
    expect(failed.body.errors?.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect([executions, failures() - failuresBefore]).toEqual([1, 1]);
    expect(costOf(answered).remaining - costOf(failed).remaining).toBe(costOf(failed).requested + 1);
  });

  test('is refused in the same words each time', async () => {
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

  test('spends the budget each time', async () => {
    const ask = async (): Promise<number> => (await library.send('{ branches { code } }')).status;

    const statuses: number[] = [];
    for (let time = 0; time < 25; time++) statuses.push(await ask());

    expect(statuses.at(-1)).toBe(429);
  });

  test('may be sent by its id again and again', async () => {
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

function costOf({ body }: Answer): { readonly requested: number; readonly remaining: number } {
  return body.extensions?.['cost'] as ReturnType<typeof costOf>;
}
