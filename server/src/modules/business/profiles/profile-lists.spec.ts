import { dialects } from '../../../../test/dialects';
import { openTestDatabase } from '../../../../test/open-test-database';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { ProfileFilter, ProfileOrder } from './profile-lists.queries';
import { countProfiles, listProfiles } from './profile-lists.queries';
import { profileListSource } from './profile-list-source';

describe.each(dialects)('lists of profiles on $name', (dialect) => {
  let home: Awaited<ReturnType<typeof openTestDatabase>>;

  beforeAll(async () => {
    home = await openTestDatabase(dialect);
    const rows = ['Batik Sekar', 'Anyaman Jati', 'Kerupuk Bu Tin', 'Mebel Lama'].map((name, number) => ({
      id: newId('biz'),
      slug: `usaha-${number}`,
      name,
      status: number === 3 ? 'CLOSED' : 'PUBLISHED',
      sector: 'OTHER',
      kelurahan_code: null,
      regency_place: number === 2 ? 'Bangil' : null,
      created_at: '2026-11-20 03:00:00.000',
      created_by: 'stf_1',
      updated_at: `2026-11-2${number} 03:00:00.000`,
      public_fields: '[]',
    }));
    await home.db.transaction(async (tx) => ok(await insertRows(tx, 'business', rows)));
  });
  afterAll(() => home.close());

  const names = async (filter: ProfileFilter, orderBy: ProfileOrder | null = null) => {
    const seen: string[] = [];
    for (let cursor: string | null = null; ;) {
      const page = { limit: 2, isBackward: false, cursor };
      const found = await listProfiles(home.db, { filter, orderBy, page });
      seen.push(...found.nodes.map(({ name }) => name));
      if (!found.pageInfo.hasNextPage) return seen;
      cursor = found.pageInfo.endCursor;
    }
  };

  test('come by last change or by name, page by page, closed ones only when asked for', async () => {
    expect(await names({})).toEqual(['Kerupuk Bu Tin', 'Anyaman Jati', 'Batik Sekar']);
    expect(await names({}, { field: 'NAME', direction: 'ASC' })).toEqual([
      'Anyaman Jati',
      'Batik Sekar',
      'Kerupuk Bu Tin',
    ]);
    expect(await names({ statuses: ['CLOSED'] })).toEqual(['Mebel Lama']);
    expect(await countProfiles(home.db, { text: 'batik' })).toBe(1);
  });

  test('are written into a file with a fixed number of statements', async () => {
    const scope = {
      db: home.db,
      clock: { now: () => new Date() },
      locale: 'EN' as const,
      namesOf: async () => new Map(),
    };
    const asked = { filter: {}, orderBy: { field: 'NAME', direction: 'DESC' } };
    home.statements.length = 0;
    const { rows } = await profileListSource.readRows(scope, asked, {
      cursor: null,
      limit: 50,
      keys: ['name', 'owner', 'place', 'status'],
    });

    expect(rows).toEqual([
      ['Kerupuk Bu Tin', '', 'Bangil, outside the city', 'Published'],
      ['Batik Sekar', '', null, 'Published'],
      ['Anyaman Jati', '', null, 'Published'],
    ]);
    expect(home.statements).toHaveLength(2);
  });
});
