import { dialects } from '../../../../test/dialects';
import { listContributors } from './contributors.queries';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome } from '../testing/catalogue-home';
import { listSubjects } from './subjects.queries';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { createSubject } from './create-subject';
import { createContributor, updateContributor } from './save-contributor';

const FIRST_FIVE = { limit: 5, isBackward: false, cursor: null };

describe.each(dialects)('people and subjects on $name', (dialect) => {
  let home: CatalogueHome;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
  });

  afterEach(() => home.close());

  async function namesFor(text: string): Promise<string[]> {
    return (await listContributors(home.db, { text, order: null, page: FIRST_FIVE })).nodes.map(
      ({ preferredName }) => preferredName,
    );
  }

  test('a person is found by the first letters of any word of any form of the name', async () => {
    await createContributor(home.deps, LIBRARIAN, {
      preferredName: 'Pramoedya Ananta Toer',
      variantNames: ['Toer, Pramoedya Ananta', 'Pramudya'],
      birthYear: 1925,
      deathYear: 2006,
    });
    await createContributor(home.deps, LIBRARIAN, { preferredName: 'Ananta Wijaya' });

    expect([
      await namesFor('pram'),
      await namesFor('toer pra'),
      await namesFor('anan'),
      await namesFor('pramud'),
      await namesFor('%'),
      await namesFor('zzz'),
    ]).toEqual([
      ['Pramoedya Ananta Toer'],
      ['Pramoedya Ananta Toer'],
      ['Ananta Wijaya', 'Pramoedya Ananta Toer'],
      ['Pramoedya Ananta Toer'],
      ['Ananta Wijaya', 'Pramoedya Ananta Toer'],
      [],
    ]);
  });

  test('lists can be turned round and stand in the order in which records were made, page by page', async () => {
    let now = Date.parse('2026-09-01T03:00:00Z');
    const deps = { ...home.deps, clock: { now: () => new Date((now += 1_000)) } };
    for (const preferredName of ['Budi', 'Candra', 'Ani'])
      await createContributor(deps, LIBRARIAN, { preferredName });
    for (const heading of ['Kopi', 'Teh', 'Air']) await createSubject(deps, LIBRARIAN, { heading });
    const pages = async <Row>(read: (page: PageRequest) => Promise<Page<Row>>): Promise<Row[]> => {
      const first = await read({ limit: 2, isBackward: false, cursor: null });
      const rest = await read({ limit: 2, isBackward: false, cursor: first.pageInfo.endCursor });
      return [...first.nodes, ...rest.nodes];
    };

    expect([
      (
        await pages((page) =>
          listContributors(home.db, { text: '', order: { field: 'NAME', direction: 'DESC' }, page }),
        )
      ).map(({ preferredName }) => preferredName),
      (
        await pages((page) =>
          listContributors(home.db, { text: '', order: { field: 'CREATED_AT', direction: 'DESC' }, page }),
        )
      ).map(({ preferredName }) => preferredName),
      (
        await pages((page) =>
          listSubjects(home.db, { text: '', order: { field: 'CREATED_AT', direction: 'ASC' }, page }),
        )
      ).map(({ heading }) => heading),
    ]).toEqual([
      ['Candra', 'Budi', 'Ani'],
      ['Ani', 'Candra', 'Budi'],
      ['Kopi', 'Teh', 'Air'],
    ]);
  });

  test('new forms of a name replace the old ones, and its titles hear of it', async () => {
    const created = await createContributor(home.deps, LIBRARIAN, {
      preferredName: 'Dee',
      variantNames: ['Dewi Lestari'],
    });
    const id = created.ok ? created.value.contributorId : '';

    await updateContributor(home.deps, LIBRARIAN, {
      id,
      version: 1,
      changes: { preferredName: 'Dee Lestari' },
    });
    await updateContributor(home.deps, LIBRARIAN, { id, version: 2, changes: { variantNames: null } });

    expect([await namesFor('dewi'), await namesFor('lestari')]).toEqual([[], ['Dee Lestari']]);
    expect(await home.rows('SELECT preferred_name, version FROM contributor')).toEqual([
      { preferred_name: 'Dee Lestari', version: 3 },
    ]);
    expect(
      (await home.rows<{ name: string }>('SELECT name FROM outbox_event')).map(({ name }) => name),
    ).toEqual(['contributor.changed', 'contributor.changed', 'contributor.changed']);
  });

  test('a name that exists is refused when it is made or taken, unless years or a word tell the two apart', async () => {
    const navis = await createContributor(home.deps, LIBRARIAN, {
      preferredName: 'A.A. Navis',
      birthYear: 1924,
    });
    const susanto = await createContributor(home.deps, LIBRARIAN, { preferredName: 'A.B. Susanto' });
    const rename = (more: { isNamesake?: boolean; birthYear?: number } = {}) =>
      updateContributor(home.deps, LIBRARIAN, {
        id: susanto.ok ? susanto.value.contributorId : '',
        version: 1,
        changes: { preferredName: 'A. A. Navis', ...(more.birthYear ? { birthYear: more.birthYear } : {}) },
        isNamesake: more.isNamesake ?? null,
      });
    const told = (result: Awaited<ReturnType<typeof rename>>) =>
      result.ok ? [] : result.refusals.map(({ code, field, existing }) => [code, field?.join('.'), existing]);

    expect(told(await rename())).toEqual([
      [
        'ALREADY_EXISTS',
        'changes.preferredName',
        { nodeType: 'Contributor', id: navis.ok ? navis.value.contributorId : '' },
      ],
    ]);
    expect(
      told(await createContributor(home.deps, LIBRARIAN, { preferredName: 'A.A. Navis' })),
    ).toMatchObject([['ALREADY_EXISTS', 'preferredName', expect.anything()]]);
    expect((await home.rows('SELECT preferred_name FROM contributor ORDER BY preferred_name')).length).toBe(
      2,
    );

    expect(
      told(await createContributor(home.deps, LIBRARIAN, { preferredName: 'A.A. Navis', birthYear: 1990 })),
    ).toEqual([]);
    expect(told(await rename({ isNamesake: true }))).toEqual([]);
    expect(await home.count('contributor')).toBe(3);
  });

  test('a person cannot die before being born, nor be named by signs alone', async () => {
    const result = await createContributor(home.deps, LIBRARIAN, {
      preferredName: '***',
      birthYear: 1990,
      deathYear: 1980,
    });

    expect(result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID', 'preferredName'],
      ['INVALID', 'deathYear'],
    ]);
    expect(await home.count('contributor')).toBe(0);
  });

  test('a subject exists once, however its heading is spelled', async () => {
    const results = await Promise.all([
      createSubject(home.deps, LIBRARIAN, { heading: "Al-Qur'an" }),
      createSubject(home.deps, LIBRARIAN, { heading: 'al qur’an' }),
    ]);

    expect(results.filter(({ ok }) => ok).length).toBe(1);
    expect(results.flatMap((result) => (result.ok ? [] : result.refusals.map(({ code }) => code)))).toEqual([
      'ALREADY_EXISTS',
    ]);
    expect(await home.count('subject')).toBe(1);
  });
});
