import { dialects } from '../../../../test/dialects';
import { listFreeBarcodes } from './barcodes.queries';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome, PLACES } from '../testing/catalogue-home';
import { addCopies } from './add-copies';
import { createTitle } from '../cataloguing/create-title';
import { updateCopy } from './update-copy';

describe.each(dialects)('copies on $name', (dialect) => {
  let home: CatalogueHome;
  let titleId: string;
  let copyIds: readonly string[];

  beforeEach(async () => {
    home = await openCatalogueHome(dialect);
    const created = await createTitle(home.deps, LIBRARIAN, {
      title: { titleProper: 'Edensor' },
      copies: [
        { branchId: PLACES.main, shelvingLocationId: PLACES.fiction, count: 2, firstBarcode: 'B0000007' },
      ],
    });
    titleId = created.ok ? created.value.titleId : '';
    copyIds = created.ok ? created.value.copyIds : [];
  });

  afterEach(() => home.close());

  test('are added with the next free barcodes, the price kept in whole rupiah', async () => {
    const result = await addCopies(home.deps, LIBRARIAN, {
      titleId,
      copies: [
        {
          branchId: PLACES.mobile,
          count: 2,
          acquisition: { date: '2026-11-20', source: 'Hibah', price: 125_000 },
        },
      ],
    });

    expect(result.ok && result.value.copyIds.length).toBe(2);
    expect(
      (await home.rows<{ barcode: string }>('SELECT barcode FROM copy ORDER BY barcode')).map(
        ({ barcode }) => barcode,
      ),
    ).toEqual(['B0000007', 'B0000008', 'B0000009', 'B0000010']);
    expect(
      (
        await home.rows<{ price: number | string }>('SELECT price FROM copy WHERE branch_id = ?', [
          PLACES.mobile,
        ])
      ).map(({ price }) => Number(price)),
    ).toEqual([125_000, 125_000]);
    expect(await listFreeBarcodes(home.db, 2, null)).toEqual(['B0000011', 'B0000012']);
    expect(await listFreeBarcodes(home.db, 3, 'B0000006')).toEqual(['B0000006', 'B0000011', 'B0000012']);
  });

  test('are refused for a title that does not exist, and when there are too many at once', async () => {
    const nowhere = await addCopies(home.deps, LIBRARIAN, {
      titleId: 'ttl_no',
      copies: [{ branchId: PLACES.main, count: 1 }],
    });
    const many = await addCopies(home.deps, LIBRARIAN, {
      titleId,
      copies: [
        { branchId: PLACES.main, count: 200 },
        { branchId: PLACES.main, count: 200 },
      ],
    });

    expect(
      [nowhere, many].flatMap((result) =>
        result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')]),
      ),
    ).toEqual([
      ['NOT_FOUND', 'titleId'],
      ['TOO_LONG', 'copies'],
    ]);
    expect(await home.count('copy')).toBe(2);
  });

  test('keep the history of their status, with who and why', async () => {
    const result = await updateCopy(home.deps, LIBRARIAN, {
      id: copyIds[0] ?? '',
      version: 1,
      changes: { status: 'IN_REPAIR', statusReason: 'Jilid lepas' },
    });

    expect(result.ok).toBe(true);
    expect(
      await home.rows(
        'SELECT from_status, to_status, changed_by, reason FROM copy_status_change WHERE copy_id = ? ORDER BY from_status',
        [copyIds[0]],
      ),
    ).toEqual([
      {
        from_status: null,
        to_status: 'AVAILABLE',
        changed_by: 'stf_00000000000000000000000001',
        reason: null,
      },
      {
        from_status: 'AVAILABLE',
        to_status: 'IN_REPAIR',
        changed_by: 'stf_00000000000000000000000001',
        reason: 'Jilid lepas',
      },
    ]);
    expect(
      (await home.rows<{ name: string }>('SELECT name FROM outbox_event ORDER BY id')).map(
        ({ name }) => name,
      ),
    ).toEqual(['title.changed', 'copy.changed']);
  });

  test('lose their shelf when they move to another branch without a new one', async () => {
    await updateCopy(home.deps, LIBRARIAN, {
      id: copyIds[0] ?? '',
      version: 1,
      changes: { branchId: PLACES.mobile },
    });

    expect(
      await home.rows('SELECT branch_id, shelving_location_id, version FROM copy WHERE id = ?', [copyIds[0]]),
    ).toEqual([{ branch_id: PLACES.mobile, shelving_location_id: null, version: 2 }]);
  });

  test('refuse a barcode of another copy, a shelf of another branch, a status that lending sets and a stale version', async () => {
    const change = (changes: Parameters<typeof updateCopy>[2]['changes'], version = 1) =>
      updateCopy(home.deps, LIBRARIAN, { id: copyIds[0] ?? '', version, changes });

    const results = [
      await change({ barcode: 'b0000008' }),
      await change({ shelvingLocationId: PLACES.van }),
      await change({ status: 'ON_LOAN' }),
      await change({ staffNote: 'x' }, 9),
    ];

    expect(
      results.flatMap((result) =>
        result.ok ? [] : result.refusals.map(({ code, field }) => [code, field?.join('.')]),
      ),
    ).toEqual([
      ['ALREADY_EXISTS', 'changes.barcode'],
      ['INVALID', 'changes.shelvingLocationId'],
      ['INVALID', 'changes.status'],
      ['STALE_VERSION', 'version'],
    ]);
    expect(
      await home.rows(
        'SELECT barcode, shelving_location_id, status, staff_note, version FROM copy WHERE id = ?',
        [copyIds[0]],
      ),
    ).toEqual([
      {
        barcode: 'B0000007',
        shelving_location_id: PLACES.fiction,
        status: 'AVAILABLE',
        staff_note: null,
        version: 1,
      },
    ]);
  });

  test('refuse a new status by hand while the copy is on loan', async () => {
    await home.deps.db.transaction(async (tx) => ({
      ok: true as const,
      value: await tx.query("UPDATE copy SET status = 'ON_LOAN' WHERE id = ?", [copyIds[1]]),
    }));

    const result = await updateCopy(home.deps, LIBRARIAN, {
      id: copyIds[1] ?? '',
      version: 1,
      changes: { status: 'MISSING' },
    });

    expect(result.ok ? [] : result.refusals.map(({ field, message }) => [field, message.EN])).toEqual([
      [
        ['changes', 'status'],
        'This copy is on loan, kept for somebody or on its way. Settle that at the circulation desk first.',
      ],
    ]);
  });
});
