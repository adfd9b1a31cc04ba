import { apiKeyCommand } from '../src/cli/api-key';
import { NotDoneError, parseArguments, UsageError } from '../src/cli/command';
import { withApp } from '../src/cli/open-app';
import { createPartner } from '../src/modules/partners';
import type { Actor } from '../src/platform/auth/actor';

import type { TestDatabase } from './dialects';
import { dialects } from './dialects';

const SYSTEM: Actor = { kind: 'system', name: 'test' };
const before = { ...process.env };

describe.each(dialects)('the command for keys on $name', (dialect) => {
  let home: TestDatabase;
  beforeAll(async () => {
    home = await dialect.open();
    process.env = {
      ...before,
      DATA_DIR: home.dataDir,
      ...(home.url === null ? {} : { DATABASE_URL: home.url }),
    };
    await withApp(async (house) => {
      await house.db.writer.runMigrations();
      await createPartner(house, SYSTEM, { partner: { kind: 'SCHOOL', name: 'SDN Kunci' } });
    });
  });
  afterAll(async () => {
    process.env = { ...before };
    await home.remove();
  });

  async function run(...line: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
    const written = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      const code = await apiKeyCommand.run(parseArguments(line));
      return { code, said: written.mock.calls.map(([text]) => String(text)).join('') };
    } finally {
      written.mockRestore();
    }
  }
  const keys = () =>
    withApp(({ db }) =>
      db.query<{ name: string; daily_quota: number; allowed_addresses: string | null }>(
        'SELECT name, daily_quota, allowed_addresses FROM api_key ORDER BY name',
      ),
    );
  const create = (...more: readonly string[]) =>
    run('create', '--partner', 'SDN Kunci', '--name', 'Situs', ...more);

  test('a key is made with its addresses and quota, listed and ended; its secret is said once', async () => {
    const made = await create('--address', '203.0.113.7, 2001:db8::/32', '--quota', '1200');
    const [, id = ''] = /^(key_\w+) made\./.exec(made.said) ?? [];
    const secret = made.said.trimEnd().split('\n').at(-1) ?? '';

    expect([made.code, secret.length > 30]).toEqual([0, true]);
    expect(await keys()).toEqual([
      { name: 'Situs', daily_quota: 1200, allowed_addresses: '203.0.113.7 2001:db8::/32' },
    ]);
    const listed = await run('list', '--partner', 'SDN Kunci');
    expect(listed.said).toContain(`${id}  SDN Kunci  Situs`);
    expect(listed.said).not.toContain(secret);
    expect(await run('revoke', '--id', id)).toEqual({ code: 0, said: `${id} no longer works.\n` });
    expect((await run('list')).said).toContain('revoked ');
  });

  test('what cannot be is refused in words, and nothing is made', async () => {
    const known = await keys();

    const address = await create('--address', 'somewhere');
    expect([address.code, address.said]).toEqual([1, expect.stringMatching(/^allowedAddresses/)]);
    await expect(create('--quota', 'many')).rejects.toThrow(UsageError);
    await expect(create('--scope', 'everything:read')).rejects.toThrow(UsageError);
    await expect(run('create', '--partner', 'Nobody', '--name', 'x')).rejects.toThrow(NotDoneError);
    await expect(run('rotate')).rejects.toThrow(UsageError);
    expect(await keys()).toEqual(known);
  });
});
