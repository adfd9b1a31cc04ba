import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { makeBudgetedKey } from '../../../bench/measure-keys';

const SEARCH = '{ searchCatalogue(text: "laut", first: 5) { totalCount } }';

describe.each(dialects)('a search by one of ten thousand keys, on $name', (dialect) => {
  let library: TestLibrary;
  beforeAll(async () => void (library = await startLibrary(dialect)));
  afterAll(() => library.stop());

  test('takes one statement more than one without a key', async () => {
    const { secret } = await makeBudgetedKey(library.house, { points: 1_000_000, others: 10_000 });
    const by = { headers: { authorization: `Bearer ${secret}` } };
    const count = async (run: () => Promise<{ body: { errors?: unknown } }>): Promise<number> => {
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      expect((await run()).body.errors).toBeUndefined();
      return library.statements.filter((sql) => !/outbox_event|^(BEGIN|COMMIT|START)/i.test(sql)).length;
    };
    await library.send(SEARCH, by);

    const without = await count(() => library.send(SEARCH));
    const withKey = await count(() => library.send(SEARCH, by));

    expect(withKey - without).toBeLessThanOrEqual(1);
  });
});
