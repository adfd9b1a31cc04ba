import { UsageError } from '../src/cli/command';
import { withCurrentHouse } from '../src/cli/open-house';

import { dialects } from './dialects';

const before = { ...process.env };
afterEach(() => { process.env = { ...before }; });

/** A new version was installed and a command comes before its first start. */
describe.each(dialects)('a command on $name whose tables are older than the program', (dialect) => {
  test('brings an embedded database up to date, and says what to do on MariaDB', async () => {
    const home = await dialect.open();
    process.env = { ...before, DATA_DIR: home.dataDir, ...(home.url === null ? {} : { DATABASE_URL: home.url }) };

    const titles = withCurrentHouse(({ db }) => db.query<{ total: number | string }>('SELECT COUNT(*) AS total FROM title'));

    if (home.url === null) expect(Number((await titles)[0]?.total)).toBe(0);
    else await expect(titles).rejects.toThrow(new UsageError('The tables are older than this program: run `npm run pustaka -- migrate` first.'));
    await home.remove();
  });
});
