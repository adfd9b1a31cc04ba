import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { toInstant } from '../../../shared/civil-date';
import { listBranchNames, listShelfNames } from '../copies/copy-places.queries';
import { raiseCounter, takeBarcodes, usedBarcodes } from '../copies/barcodes.queries';
import { insertNewCopies } from '../copies/make-copies';
import type { CopyEntity } from '../copies/copy.entity';
import { splitCallNumber } from '../titles/title-rows';
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
  const branches = await listBranchNames(tx);
  const shelves = await listShelfNames(tx);
  const branchByCode = new Map(
    branches.flatMap(
      ({ id, code, name }) =>
        [
          [code.toLowerCase(), id],
          [name.toLowerCase(), id],
        ] as const,
    ),
  );
  const shelfByCode = new Map(
    shelves.flatMap(
      ({ id, branchId, code, name }) =>
        [
          [`${branchId} ${code.toLowerCase()}`, id],
          [`${branchId} ${name.toLowerCase()}`, id],
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
  const rows: EntityRow<CopyEntity>[] = [];
  const withoutBarcode: EntityRow<CopyEntity>[] = [];
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
  await insertNewCopies(deps, tx, all, given.addedBy);
  report.copiesCreated += all.length;
  return all.map(({ titleId }) => titleId);
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
): EntityRow<CopyEntity> {
  const now = deps.clock.now();
  const acquiredOn = copy.acquisition?.date ?? null;
  const arrived = acquiredOn === null ? now : toInstant(acquiredOn, '09:00');
  return {
    id: deps.newId('cpy', now),
    barcode: copy.barcode ?? '',
    titleId,
    branchId,
    shelvingLocationId:
      places.shelfByCode.get(`${branchId} ${copy.shelvingLocation?.toLowerCase() ?? ''}`) ?? null,
    ...splitCallNumber(copy.callNumber),
    status: copy.status,
    isReferenceOnly: copy.isReferenceOnly,
    staffNote: copy.staffNote,
    acquiredOn,
    acquisitionSource: copy.acquisition?.source ?? null,
    price: copy.acquisition?.price ?? null,
    supplier: copy.acquisition?.supplier ?? null,
    createdAt: arrived < now ? arrived : now,
    version: 1,
  };
}
