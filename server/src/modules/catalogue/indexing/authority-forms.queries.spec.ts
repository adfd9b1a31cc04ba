import { dialects } from '../../../../test/dialects';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome } from '../testing/catalogue-home';
import { createTitle } from '../cataloguing/create-title';
import { CONTRIBUTOR, createAuthorityForms } from './authority-forms.queries';

describe.each(dialects)('forms of authorities on $name', (dialect) => {
  let home: CatalogueHome;
  let hirata: string;
  let liye: string;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
    await createTitle(home.deps, LIBRARIAN, {
      title: {
        titleProper: 'Bunga Rampai',
        contributions: [
          { newName: 'Andrea Hirata', role: 'AUTHOR' },
          { newName: 'Tere Liye', role: 'AUTHOR' },
        ],
      },
    });
    const rows = await home.rows<{ id: string }>('SELECT id FROM contributor ORDER BY preferred_name');
    [hirata, liye] = [rows[0]?.id ?? '', rows[1]?.id ?? ''];
    home.statements.length = 0;
  });
  afterEach(() => home.close());

  test('come with the preferred one first, in one statement for all that are new', async () => {
    const found = await createAuthorityForms(home.db, CONTRIBUTOR)([hirata, liye, hirata, 'ctb_gone']);

    expect(found.get(hirata)).toEqual({ id: hirata, forms: ['Andrea Hirata', 'Hirata, Andrea'] });
    expect(found.get(liye)?.forms[0]).toBe('Tere Liye');
    expect(found.has('ctb_gone')).toBe(false);
    expect(home.statements).toHaveLength(1);
  });

  test('are not read again, and stay the same object', async () => {
    const formsOf = createAuthorityForms(home.db, CONTRIBUTOR);
    const first = (await formsOf([hirata])).get(hirata);
    home.statements.length = 0;

    const second = (await formsOf([hirata])).get(hirata);

    expect(second).toBe(first);
    expect(home.statements).toEqual([]);
  });
});
