import { dialects } from '../../../../test/dialects';
import { insertRows } from '../../../platform/db/write-rows';
import type { SearchDocument } from '../../../platform/search';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, NOW, openCatalogueHome, PLACES } from '../testing/catalogue-home';
import { createTitle } from '../cataloguing/create-title';
import { deleteTitle } from '../cataloguing/delete-title';
import { updateTitle } from '../cataloguing/update-title';
import { catalogueDocuments } from './document-source';

describe.each(dialects)('documents for search on $name', (dialect) => {
  let home: CatalogueHome;
  let titleId: string;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
    const created = await createTitle(home.deps, LIBRARIAN, {
      title: {
        titleProper: 'Fikih Wanita',
        subtitle: 'edisi lengkap',
        originalTitle: 'Fiqh al-Nisa',
        publisher: 'Gema Insani',
        publicationYear: 2010,
        languages: ['ind', 'ara'],
        audience: 'ADULTS',
        series: [{ title: 'Seri Fikih', number: '2' }],
        identifiers: [{ kind: 'ISBN', printed: '978-602-250-000-1' }],
        classifications: [{ scheme: 'DDC', number: '297.4' }],
        callNumber: { classNumber: '297.4', entryMark: 'QAR', titleMark: 'f' },
        notes: ['Indeks'],
        contributions: [{ newName: 'Yusuf Qardhawi', role: 'AUTHOR' }],
        subjects: [{ newHeading: 'Hukum Islam' }],
      },
      copies: [
        { branchId: PLACES.main, count: 2 },
        { branchId: PLACES.mobile, count: 1, status: 'IN_REPAIR' },
      ],
    });
    titleId = created.ok ? created.value.titleId : '';
  });

  afterEach(() => home.close());

  async function everything(): Promise<SearchDocument[]> {
    const found: SearchDocument[] = [];
    for await (const batch of catalogueDocuments.all(home.db)) found.push(...batch);
    return found;
  }

  test('hold all that a title can be found and filtered by', async () => {
    const [title] = await catalogueDocuments.load(home.db, [titleId]);

    expect(title).toMatchObject({
      id: titleId,
      kind: 'title',
      headline: ['Fikih Wanita : edisi lengkap', 'Fiqh al-Nisa'],
      people: [{ forms: ['Yusuf Qardhawi', 'Qardhawi, Yusuf'] }],
      subjects: [{ forms: ['Hukum Islam'] }],
      context: ['Gema Insani', 'Seri Fikih 2'],
      identifiers: ['978-602-250-000-1', '297.4 QAR f'],
      body: 'Indeks',
      facets: { material: 'BOOK', language: 'ind', audience: 'ADULTS', classes: '2X4', year: 2010 },
      sort: { title: 'Fikih Wanita', year: 2010, createdAt: NOW.getTime() },
      popularity: 3,
    });
    expect(title?.branches).toEqual(
      expect.arrayContaining([
        { branch: PLACES.main, copies: 2, available: 2 },
        { branch: PLACES.mobile, copies: 1, available: 0 },
      ]),
    );
  });

  test('are the same whether read one by one or all together', async () => {
    const all = await everything();

    expect(all.map(({ kind }) => kind)).toEqual(['title', 'contributor', 'subject']);
    expect(all).toEqual(
      await catalogueDocuments.load(
        home.db,
        all.map(({ id }) => id),
      ),
    );
    expect(all.slice(1).map(({ headline, weight }) => [headline, weight])).toEqual([
      [['Yusuf Qardhawi', 'Qardhawi, Yusuf'], 1],
      [['Hukum Islam'], 1],
    ]);
  });

  test('are all read, even after hundreds of people who have no title', async () => {
    await home.db.transaction(async (tx) => {
      const people = Array.from({ length: 300 }, (_, index) => ({
        id: `ctb_0${String(index).padStart(25, '0')}`,
        kind: 'PERSON',
        preferred_name: 'Tanpa Judul',
        name_sort: 'tanpa judul',
        version: 1,
      }));
      await insertRows(tx, 'contributor', people);
      return { ok: true, value: null };
    });

    expect((await everything()).map(({ kind }) => kind)).toEqual(['title', 'contributor', 'subject']);
  });

  test('are touched by what happens to the title, its copies, its people and its subjects', async () => {
    const [, person, subject] = (await everything()).map(({ id }) => id);
    const touched = async (name: string, subjectId: string) =>
      new Set(await catalogueDocuments.touchedBy(home.db, [{ id: 1, name, subjectId, occurredAt: NOW }]));

    expect(await touched('title.changed', titleId)).toEqual(new Set([titleId, person, subject]));
    expect(await touched('copy.changed', titleId)).toEqual(new Set([titleId]));
    expect(await touched('contributor.changed', person ?? '')).toEqual(new Set([person, titleId]));
    expect(await touched('subject.changed', subject ?? '')).toEqual(new Set([subject, titleId]));
    expect(await touched('branch.changed', PLACES.main)).toEqual(new Set());
    expect(await catalogueDocuments.load(home.db, ['ttl_gone'])).toEqual([]);
  });

  test('of a person are refreshed when a title no longer names them', async () => {
    const [, person = ''] = (await everything()).map(({ id }) => id);

    await updateTitle(home.deps, LIBRARIAN, {
      id: titleId,
      version: 1,
      changes: { contributions: [{ newName: 'Gusti Ayu', role: 'AUTHOR' }] },
    });

    expect(await touchedByAllFacts()).toContain(person);
  });

  test('of people and subjects are refreshed when their title is deleted', async () => {
    const [, person = '', subject = ''] = (await everything()).map(({ id }) => id);
    await home.db.transaction(async (tx) => {
      await tx.query('DELETE FROM copy_status_change');
      await tx.query('DELETE FROM copy');
      return { ok: true, value: null };
    });

    await deleteTitle(home.deps, LIBRARIAN, { id: titleId, version: 1 });

    expect(await touchedByAllFacts()).toEqual(expect.arrayContaining([titleId, person, subject]));
    expect(await catalogueDocuments.load(home.db, [titleId, person, subject])).toEqual([]);
  });

  async function touchedByAllFacts(): Promise<readonly string[]> {
    const facts = await home.rows<{ id: number; name: string; subject_id: string }>(
      'SELECT id, name, subject_id FROM outbox_event ORDER BY id',
    );
    return catalogueDocuments.touchedBy(
      home.db,
      facts.map(({ id, name, subject_id }) => ({ id, name, subjectId: subject_id, occurredAt: NOW })),
    );
  }
});
