import { dialects } from '../../../../test/dialects';
import { wasTitleDeleted } from '../titles/deleted-titles.queries';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome, PLACES } from '../testing/catalogue-home';
import { createTitle } from './create-title';
import { deleteTitle } from './delete-title';

describe.each(dialects)('deleteTitle on $name', (dialect) => {
  let home: CatalogueHome;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
  });

  afterEach(() => home.close());

  async function titleWithCopies(count: number): Promise<string> {
    const created = await createTitle(home.deps, LIBRARIAN, {
      title: {
        titleProper: 'Edensor',
        contributions: [{ newName: 'Andrea Hirata', role: 'AUTHOR' }],
        subjects: [{ newHeading: 'Roman' }],
        identifiers: [{ kind: 'OTHER', printed: 'X 1' }],
      },
      copies: count === 0 ? [] : [{ branchId: PLACES.main, count }],
    });
    return created.ok ? created.value.titleId : '';
  }

  test('takes a title with all its parts and its empty work, and remembers that it was there', async () => {
    const id = await titleWithCopies(0);

    const result = await deleteTitle(home.deps, LIBRARIAN, { id, version: 1 });

    expect(result).toEqual({ ok: true, value: { titleId: id } });
    expect(
      await Promise.all(['title', 'work', 'identifier', 'contribution', 'title_subject'].map(home.count)),
    ).toEqual([0, 0, 0, 0, 0]);
    expect([
      await home.count('contributor'),
      await home.count('subject'),
      await wasTitleDeleted(home.db, id),
    ]).toEqual([1, 1, true]);
    expect(
      (await home.rows<{ name: string }>('SELECT name FROM outbox_event ORDER BY id')).map(
        ({ name }) => name,
      ),
    ).toEqual(['title.changed', 'title.deleted', 'authority.released', 'authority.released']);
  });

  test('refuses while copies hang on the title and takes nothing', async () => {
    const id = await titleWithCopies(2);

    const result = await deleteTitle(home.deps, LIBRARIAN, { id, version: 1 });

    expect(result.ok ? [] : result.refusals.map(({ code, message }) => [code, message.EN])).toEqual([
      [
        'IN_USE',
        'This title still has 2 copies. A title with copies cannot be deleted; mark the copies as withdrawn instead.',
      ],
    ]);
    expect(await Promise.all(['title', 'copy', 'identifier', 'outbox_event'].map(home.count))).toEqual([
      1, 2, 1, 1,
    ]);
  });
});
