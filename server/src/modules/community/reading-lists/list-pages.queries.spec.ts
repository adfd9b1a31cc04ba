import { dialects } from '../../../../test/dialects';
import type { OpenedDatabase } from '../../../../test/open-test-database';
import { openTestDatabase } from '../../../../test/open-test-database';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { ok } from '../../../shared/result';
import { writeBranches, writeMember, writeTitle } from '../../circulation/testing/home-rows';
import { writeMemberCategories } from '../../members/registration/member-categories.queries';
import { readingListPages } from './list-pages.queries';

const day = (date: string): Date => new Date(`${date}T03:00:00.000Z`);

describe.each(dialects)('pages of public lists on $name', (dialect) => {
  let home: OpenedDatabase;
  beforeAll(async () => void (home = await openTestDatabase(dialect)));
  afterAll(() => home.close());

  test('a list changed when its newest title came, one without titles when it was made; others are not told', async () => {
    const [filled, empty, own] = ['rls_1', 'rls_2', 'rls_3'];
    await home.db.transaction(async (tx) => {
      await writeMemberCategories(tx);
      await writeBranches(tx);
      const memberId = await writeMember(tx, {});
      const list = (id: string | undefined, visibility: string) => ({
        id,
        member_id: memberId,
        name: 'Hujan',
        visibility,
        is_named: 0,
        status: 'PUBLISHED',
        created_at: sqlInstant(day('2026-01-05')),
        version: 1,
      });
      await insertRows(tx, 'reading_list', [
        list(filled, 'PUBLIC'),
        list(empty, 'PUBLIC'),
        list(own, 'PRIVATE'),
      ]);
      for (const date of ['2026-11-20', '2026-03-01'])
        await insertRows(tx, 'reading_list_title', [
          { list_id: filled, title_id: (await writeTitle(tx)).titleId, created_at: sqlInstant(day(date)) },
        ]);
      return ok(null);
    });

    expect(await readingListPages(home.db).after('', 10)).toEqual([
      { id: filled, updatedAt: day('2026-11-20') },
      { id: empty, updatedAt: day('2026-01-05') },
    ]);
  });
});
