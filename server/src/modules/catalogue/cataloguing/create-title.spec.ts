import { dialects } from '../../../../test/dialects';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome, PLACES } from '../testing/catalogue-home';
import { createTitle } from './create-title';
import type { CreateTitleRequest } from './create-title';

const LASKAR_PELANGI: CreateTitleRequest = {
  title: {
    titleProper: 'Laskar Pelangi',
    publisher: 'Bentang Pustaka',
    publicationYear: 2005,
    languages: ['ind'],
    identifiers: [
      { kind: 'ISBN', printed: '979-3062-79-7' },
      { kind: 'ISBN', printed: '9786234002969', qualifier: 'jil. 2' },
    ],
    classifications: [{ scheme: 'DDC', number: '899.221 3', edition: '23' }],
    callNumber: { classNumber: '899.221 3', entryMark: 'AND', titleMark: 'l' },
    contributions: [{ newName: 'Andrea Hirata', role: 'AUTHOR' }],
    subjects: [{ newHeading: 'Fiksi Indonesia' }, { newHeading: 'fiksi  indonesia' }],
  },
  copies: [
    { branchId: PLACES.main, shelvingLocationId: PLACES.fiction, count: 2 },
    { branchId: PLACES.mobile, count: 1, firstBarcode: '*b0099*' },
  ],
};

describe.each(dialects)('createTitle on $name', (dialect) => {
  let home: CatalogueHome;

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
  });

  afterEach(() => home.close());

  test('keeps the title, its numbers, people, subjects and copies in one step', async () => {
    const result = await createTitle(home.deps, LIBRARIAN, LASKAR_PELANGI);

    expect(result.ok).toBe(true);
    expect(
      await home.rows(
        'SELECT title_proper, title_sort, publication_year, class_number, shelf_sort_key, version FROM title',
      ),
    ).toEqual([
      {
        title_proper: 'Laskar Pelangi',
        title_sort: 'laskar pelangi',
        publication_year: 2005,
        class_number: '899.221 3',
        shelf_sort_key: '0 899221 3 AND L',
        version: 1,
      },
    ]);
    expect(
      await home.rows(
        'SELECT printed, normalised, lookup_key, is_check_digit_valid FROM identifier ORDER BY position',
      ),
    ).toEqual([
      {
        printed: '979-3062-79-7',
        normalised: '9789793062792',
        lookup_key: '9789793062792',
        is_check_digit_valid: 1,
      },
      {
        printed: '9786234002969',
        normalised: '9786234002969',
        lookup_key: '9786234002969',
        is_check_digit_valid: 0,
      },
    ]);
    expect(
      await home.rows(
        'SELECT c.preferred_name, l.role, l.is_main FROM contribution l JOIN contributor c ON c.id = l.contributor_id',
      ),
    ).toEqual([{ preferred_name: 'Andrea Hirata', role: 'AUTHOR', is_main: 1 }]);
    expect(await home.rows('SELECT name_key, is_form FROM contributor_name_key ORDER BY name_key')).toEqual([
      { name_key: 'andrea hirata', is_form: 1 },
      { name_key: 'hirata andrea', is_form: 1 },
    ]);
    expect(await home.rows('SELECT heading FROM subject')).toEqual([{ heading: 'Fiksi Indonesia' }]);
    expect(
      await home.rows('SELECT barcode, branch_id, shelving_location_id, status FROM copy ORDER BY barcode'),
    ).toEqual([
      { barcode: 'B0099', branch_id: PLACES.mobile, shelving_location_id: null, status: 'AVAILABLE' },
      { barcode: 'B0100', branch_id: PLACES.main, shelving_location_id: PLACES.fiction, status: 'AVAILABLE' },
      { barcode: 'B0101', branch_id: PLACES.main, shelving_location_id: PLACES.fiction, status: 'AVAILABLE' },
    ]);
    expect(await home.count('copy_status_change')).toBe(3);
    expect(await home.rows('SELECT name FROM outbox_event')).toEqual([{ name: 'title.changed' }]);
  });

  test('puts a second edition into the work of the first and reuses its people and subjects', async () => {
    await createTitle(home.deps, LIBRARIAN, { title: LASKAR_PELANGI.title });

    await createTitle(home.deps, LIBRARIAN, {
      title: { ...LASKAR_PELANGI.title, titleProper: 'LASKAR PELANGI', publicationYear: 2018 },
    });

    expect([
      await home.count('title'),
      await home.count('work'),
      await home.count('contributor'),
      await home.count('subject'),
    ]).toEqual([2, 1, 1, 1]);
  });

  test('tells every mistake of the form at once and writes nothing', async () => {
    const result = await createTitle(home.deps, LIBRARIAN, {
      title: {
        titleProper: ' \u0000 ',
        edition: 'x'.repeat(301),
        languages: ['indonesia'],
        contributions: [{ contributorId: 'ctb_no', role: 'AUTHOR' }],
        workId: 'wrk_no',
      },
    });

    expect(result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['REQUIRED', 'title.titleProper'],
      ['TOO_LONG', 'title.edition'],
      ['INVALID', 'title.languages.0'],
      ['NOT_FOUND', 'title.contributions.0.contributorId'],
      ['NOT_FOUND', 'title.workId'],
    ]);
    expect([
      await home.count('title'),
      await home.count('work'),
      await home.count('contributor'),
      await home.count('outbox_event'),
    ]).toEqual([0, 0, 0, 0]);
  });

  test('refuses a barcode that is on another copy and writes nothing', async () => {
    await createTitle(home.deps, LIBRARIAN, LASKAR_PELANGI);

    const result = await createTitle(home.deps, LIBRARIAN, {
      title: { titleProper: 'Edensor' },
      copies: [{ branchId: PLACES.main, count: 1, firstBarcode: 'B0099' }],
    });

    expect(
      result.ok
        ? []
        : result.refusals.map(({ code, field, message }) => [code, field?.join('.'), message.ID]),
    ).toEqual([
      [
        'ALREADY_EXISTS',
        'copies.0.firstBarcode',
        'Barkode B0099 sudah dipakai eksemplar lain. Pakai barkode lain.',
      ],
    ]);
    expect([await home.count('title'), await home.count('copy')]).toEqual([1, 3]);
  });

  test('refuses places that do not exist or do not belong together', async () => {
    const result = await createTitle(home.deps, LIBRARIAN, {
      title: { titleProper: 'Edensor' },
      copies: [
        { branchId: 'brn_no', count: 1 },
        { branchId: PLACES.main, shelvingLocationId: PLACES.van, count: 1 },
        { branchId: PLACES.main, count: 0 },
      ],
    });

    expect(result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['INVALID', 'copies.2.count'],
      ['NOT_FOUND', 'copies.0.branchId'],
      ['INVALID', 'copies.1.shelvingLocationId'],
    ]);
    expect(await home.count('title')).toBe(0);
  });

  test('lets one of two librarians have a barcode when both take it at once', async () => {
    const request = (titleProper: string): CreateTitleRequest => ({
      title: { titleProper },
      copies: [{ branchId: PLACES.main, count: 1, firstBarcode: '7001' }],
    });

    const results = await Promise.all([
      createTitle(home.deps, LIBRARIAN, request('Satu')),
      createTitle(home.deps, LIBRARIAN, request('Dua')),
    ]);

    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(results.flatMap((result) => (result.ok ? [] : result.refusals.map(({ code }) => code)))).toEqual([
      'ALREADY_EXISTS',
    ]);
    expect([await home.count('title'), await home.count('copy')]).toEqual([1, 1]);
  });

  test('has one effect and one answer when one request arrives fifty times at once', async () => {
    const request = { ...LASKAR_PELANGI, idempotencyKey: 'satu-kunci-01' };

    const results = await Promise.all(
      Array.from({ length: 50 }, () => createTitle(home.deps, LIBRARIAN, request)),
    );

    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
    expect(results[0]?.ok).toBe(true);
    expect([await home.count('title'), await home.count('copy'), await home.count('outbox_event')]).toEqual([
      1, 3, 1,
    ]);
  });

  test('gives every copy its own number when many are made at once', async () => {
    const request = (index: number): CreateTitleRequest => ({
      title: { titleProper: `Judul ${index}` },
      copies: [{ branchId: PLACES.main, count: 3 }],
    });

    const results = await Promise.all(
      Array.from({ length: 10 }, (_, index) => createTitle(home.deps, LIBRARIAN, request(index))),
    );

    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(
      (await home.rows<{ barcode: string }>('SELECT barcode FROM copy ORDER BY barcode')).map(({ barcode }) =>
        Number(barcode),
      ),
    ).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });
});
