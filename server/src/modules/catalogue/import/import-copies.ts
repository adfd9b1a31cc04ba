import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { toInstant } from '../../../shared/civil-date';
import { raiseCounter, takeBarcodes, usedBarcodes } from '../copies/barcodes.queries';
import { insertRows } from '../../../platform/db/write-rows';
import type { CopyRow } from '../shared/rows';
import { callNumberColumns } from '../titles/title-rows';
import type { RecordCopy } from '../shared/bibliographic-record';
import type { ImportPosition } from './imported-record';
import type { CatalogueDeps } from '../catalogue-deps';
import type { ImportReport } from './import-report';
import { noteWarning } from './import-report';

/** Branches and shelves by the codes and names that foreign records use. */
export type Places = {
  readonly branchByCode: ReadonlyMap<string, string>;
  readonly shelfByCode: ReadonlyMap<string, string>;
  /** Where copies of unknown branches go; null leaves such copies out. */
  readonly defaultBranchId: string | null;
};

/** A copy to make, with the title it belongs to and the place of its record in the file. */
export type CopyOfTitle = {
  readonly titleId: string;
  readonly copy: RecordCopy;
  readonly position: ImportPosition;
};

/** Reads the branches and shelves that copies can be put in. */
export async function readPlaces(tx: EntityManager, defaultBranchCode: string | null): Promise<Places> {
  const branches = await tx.query<{ id: string; code: string; name_id: string }[]>(
    'SELECT id, code, name_id FROM branch',
  );
  const shelves = await tx.query<{ id: string; branch_id: string; code: string; name_id: string }[]>(
    'SELECT id, branch_id, code, name_id FROM shelving_location',
  );
  const branchByCode = new Map(
    branches.flatMap(
      ({ id, code, name_id }) =>
        [
          [code.toLowerCase(), id],
          [name_id.toLowerCase(), id],
        ] as const,
    ),
  );
  const shelfByCode = new Map(
    shelves.flatMap(
      ({ id, branch_id, code, name_id }) =>
        [
          [`${branch_id} ${code.toLowerCase()}`, id],
          [`${branch_id} ${name_id.toLowerCase()}`, id],
        ] as const,
    ),
  );
  const named = branchByCode.get(defaultBranchCode?.toLowerCase() ?? '');
  // Where there is one branch only, nothing else can be meant.
  const single = branches.length === 1 ? branches[0]?.id : undefined;
  return { branchByCode, shelfByCode, defaultBranchId: named ?? single ?? null };
}

/**
 * Writes the copies of a batch and gives the titles that got some; copies whose barcode is taken or whose
 * branch is unknown are left out and told.
 */
export async function importCopies(
  deps: CatalogueDeps & { forUpdate: string },
  tx: EntityManager,
  copies: readonly CopyOfTitle[],
  given: { places: Places; report: ImportReport; addedBy: string },
): Promise<string[]> {
  const { places, report } = given;
  const used = await takenBarcodes(tx, copies);
  const rows: CopyRow[] = [];
  const withoutBarcode: CopyRow[] = [];
  for (const { titleId, copy, position } of copies) {
    const branchId = places.branchByCode.get(copy.branchCode?.toLowerCase() ?? '') ?? places.defaultBranchId;
    if (branchId === null) {
      noteWarning(
        report,
        position,
        `copy left out: no branch "${copy.branchCode ?? ''}" (create it, or name one with --branch)`,
      );
      continue;
    }
    const row = copyRow(deps, titleId, { copy, branchId, places });
    if (copy.barcode === null) withoutBarcode.push(row);
    else if (used.has(copy.barcode))
      noteWarning(report, position, `copy left out: barcode ${copy.barcode} is on another copy`);
    else rows.push(row);
    if (copy.barcode !== null) used.add(copy.barcode);
  }
  await raiseCounter(
    tx,
    rows.map(({ barcode }) => barcode),
  );
  const free = withoutBarcode.length === 0 ? [] : await takeBarcodes(deps.db, tx, withoutBarcode.length);
  const all = [
    ...rows,
    ...withoutBarcode.flatMap((row, index) =>
      free[index] === undefined ? [] : [{ ...row, barcode: free[index] }],
    ),
  ];
  await insertRows(tx, 'copy', all);
  await insertRows(tx, 'copy_status_change', firstStatusRows(deps, all, given.addedBy));
  report.copiesCreated += all.length;
  return all.map(({ title_id }) => title_id);
}

function firstStatusRows(deps: CatalogueDeps, copies: readonly CopyRow[], addedBy: string) {
  return copies.map(({ id, status, added_at }) => ({
    id: deps.newId('csc', deps.clock.now()),
    copy_id: id,
    from_status: null,
    to_status: status,
    changed_at: added_at,
    changed_by: addedBy,
    reason: null,
  }));
}

async function takenBarcodes(tx: EntityManager, copies: readonly CopyOfTitle[]): Promise<Set<string>> {
  const barcodes = copies.flatMap(({ copy }) => copy.barcode ?? []);
  const used = new Set<string>();
  for (let start = 0; start < barcodes.length; start += 500)
    for (const barcode of (await usedBarcodes(tx, barcodes.slice(start, start + 500))).keys())
      used.add(barcode);
  return used;
}

function copyRow(
  deps: CatalogueDeps,
  titleId: string,
  { copy, branchId, places }: { copy: RecordCopy; branchId: string; places: Places },
): CopyRow {
  const now = deps.clock.now();
  const acquiredOn = copy.acquisition?.date ?? null;
  const arrived = acquiredOn === null ? now : toInstant(acquiredOn, '09:00');
  return {
    id: deps.newId('cpy', now),
    barcode: copy.barcode ?? '',
    title_id: titleId,
    branch_id: branchId,
    shelving_location_id:
      places.shelfByCode.get(`${branchId} ${copy.shelvingLocation?.toLowerCase() ?? ''}`) ?? null,
    ...callNumberColumns(copy.callNumber),
    status: copy.status,
    is_reference_only: Number(copy.isReferenceOnly),
    staff_note: copy.staffNote,
    acquired_on: acquiredOn,
    acquisition_source: copy.acquisition?.source ?? null,
    price: copy.acquisition?.price ?? null,
    supplier: copy.acquisition?.supplier ?? null,
    added_at: sqlInstant(arrived < now ? arrived : now),
    version: 1,
  };
}
