import { dialects } from '../../../../test/dialects';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome } from '../testing/catalogue-home';
import { createTitle } from './create-title';
import { updateTitle } from './update-title';

describe.each(dialects)('updateTitle on $name', (dialect) => {
  let home: CatalogueHome;
  let id: string;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
    id = await titleOf('Bumi Manusia', 'Pramoedya Ananta Toer');
  });

  afterEach(() => home.close());

  async function titleOf(titleProper: string, author: string): Promise<string> {
    const created = await createTitle(home.deps, LIBRARIAN, {
      title: {
        titleProper,
        subtitle: 'sebuah roman',
        notes: ['Cet. 1'],
        identifiers: [{ kind: 'ISBN', printed: '9789799731234' }],
        contributions: [{ newName: author, role: 'AUTHOR' }],
      },
    });
    return created.ok ? created.value.titleId : '';
  }

  test('keeps what is absent and clears what is null', async () => {
    const result = await updateTitle(home.deps, LIBRARIAN, {
      id,
      version: 1,
      changes: { subtitle: null, publisher: 'Lentera Dipantara' },
    });

    expect(result).toEqual({ ok: true, value: { titleId: id } });
    expect(await home.rows('SELECT title_proper, subtitle, publisher, notes, version FROM title')).toEqual([
      {
        title_proper: 'Bumi Manusia',
        subtitle: null,
        publisher: 'Lentera Dipantara',
        notes: '["Cet. 1"]',
        version: 2,
      },
    ]);
    expect([await home.count('identifier'), await home.count('contribution')]).toEqual([1, 1]);
    expect(await home.rows('SELECT name, subject_id FROM outbox_event ORDER BY id')).toEqual([
      { name: 'title.changed', subject_id: id },
      { name: 'title.changed', subject_id: id },
    ]);
  });

  test('replaces lists that are given', async () => {
    await updateTitle(home.deps, LIBRARIAN, {
      id,
      version: 1,
      changes: {
        identifiers: [],
        contributions: [
          { newName: 'Max Lane', role: 'TRANSLATOR' },
          { newName: 'Pramoedya Ananta Toer', role: 'AUTHOR' },
        ],
        subjects: [{ newHeading: 'Roman' }],
      },
    });

    expect(await home.count('identifier')).toBe(0);
    expect(
      await home.rows(
        'SELECT c.preferred_name, l.role, l.is_main FROM contribution l JOIN contributor c ON c.id = l.contributor_id ORDER BY l.position',
      ),
    ).toEqual([
      { preferred_name: 'Max Lane', role: 'TRANSLATOR', is_main: 0 },
      { preferred_name: 'Pramoedya Ananta Toer', role: 'AUTHOR', is_main: 1 },
    ]);
    expect([await home.count('contributor'), await home.count('title_subject')]).toEqual([2, 1]);
  });

  test('refuses a version that somebody else has changed and leaves the row untouched', async () => {
    await updateTitle(home.deps, LIBRARIAN, { id, version: 1, changes: { edition: 'Cet. 2' } });

    const result = await updateTitle(home.deps, LIBRARIAN, {
      id,
      version: 1,
      changes: { edition: 'Cet. 3' },
    });

    expect(
      result.ok ? [] : result.refusals.map(({ code, currentVersion }) => [code, currentVersion]),
    ).toEqual([['STALE_VERSION', 2]]);
    expect(await home.rows('SELECT edition, version FROM title')).toEqual([
      { edition: 'Cet. 2', version: 2 },
    ]);
  });

  test('lets one of two change the same version when both save at once', async () => {
    const save = (edition: string) =>
      updateTitle(home.deps, LIBRARIAN, { id, version: 1, changes: { edition } });

    const results = await Promise.all([save('Cet. 2'), save('Cet. 3')]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await home.rows('SELECT version FROM title')).toEqual([{ version: 2 }]);
  });

  test('moves a title to another work when its name changes, and removes the work that is empty', async () => {
    const other = await titleOf('Anak Semua Bangsa', 'Pramoedya Ananta Toer');

    await updateTitle(home.deps, LIBRARIAN, {
      id: other,
      version: 1,
      changes: { titleProper: 'Bumi manusia' },
    });

    expect([
      await home.count('work'),
      await home.rows('SELECT COUNT(DISTINCT work_id) AS works FROM title'),
    ]).toEqual([1, [{ works: dialect.name === 'sqlite' ? 1 : '1' }]]);
  });

  test('keeps a work that was chosen by hand', async () => {
    const other = await titleOf('Bumi Manusia (komik)', 'Seno Gumira');
    const [first] = await home.rows<{ work_id: string }>('SELECT work_id FROM title WHERE id = ?', [id]);
    await updateTitle(home.deps, LIBRARIAN, {
      id: other,
      version: 1,
      changes: { workId: first?.work_id ?? '' },
    });

    await updateTitle(home.deps, LIBRARIAN, {
      id: other,
      version: 2,
      changes: { titleProper: 'Bumi Manusia bergambar' },
    });

    expect(await home.rows('SELECT work_id FROM title WHERE id = ?', [other])).toEqual([first]);
  });

  test('refuses an empty title and a title that does not exist', async () => {
    const empty = await updateTitle(home.deps, LIBRARIAN, { id, version: 1, changes: { titleProper: null } });
    const nowhere = await updateTitle(home.deps, LIBRARIAN, { id: 'ttl_no', version: 1, changes: {} });

    expect(
      [empty, nowhere].flatMap((result) =>
        result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')]),
      ),
    ).toEqual([
      ['REQUIRED', 'changes.titleProper'],
      ['NOT_FOUND', 'id'],
    ]);
    expect(await home.rows('SELECT title_proper, version FROM title')).toEqual([
      { title_proper: 'Bumi Manusia', version: 1 },
    ]);
  });
});
