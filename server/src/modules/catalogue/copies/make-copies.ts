import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { NodeRow } from '../../../platform/graphql/node';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { barcodeAfter, readBarcode } from './barcode-numbers';
import { raiseCounter, takeBarcodes, usedBarcodes } from './barcodes.queries';
import type { EntityRow } from '../../../platform/db/table';
import { insertCopies, insertStatusChanges } from './copies.queries';
import type { CopyEntity } from './copy.entity';
import type { CatalogueDeps } from '../catalogue-deps';
import { placeRefusals } from './copy-places';
import type { NewCopiesEntry } from './check-copy-input';
import {
  BARCODE_FORM,
  BARCODE_WITHOUT_NUMBER,
  COPY_LIMITS,
  readCopyEntry,
  readStatus,
} from './check-copy-input';
import { InputValidator } from '../../../platform/validation/input-validator';
import { alreadyExists, toErrors, invalid, tooMany } from '../../../platform/validation/refusals';
import { say } from '../words/say';

/** Makes copies of a title inside the open unit; answers their ids in the order asked for. */
export async function makeCopies(
  deps: CatalogueDeps,
  tx: EntityManager,
  { actor, titleId, entries }: { actor: Actor; titleId: string; entries: readonly NewCopiesEntry[] },
): Promise<Result<string[], Refusal>> {
  const form = new InputValidator(['copies']);
  const drafts = entries.map((entry, index) => draftOf(form, entry, index));
  if (entries.reduce((sum, { count }) => sum + Math.max(0, count), 0) > COPY_LIMITS.atOnce)
    form.refuse((field) => tooMany(field, COPY_LIMITS.atOnce));
  const refusals = toErrors([...form.refusals, ...(await placeRefusals(tx, entries, ['copies']))]);
  if (refusals) return fail(...refusals);
  const wanted = drafts.flatMap(({ barcodes }) => barcodes ?? []);
  const conflicts = toErrors(await barcodeConflicts(tx, drafts));
  if (conflicts) return fail(...conflicts);
  await raiseCounter(tx, wanted);
  const free = await takeBarcodes(
    deps.db,
    tx,
    drafts.reduce((sum, draft) => sum + (draft.barcodes ? 0 : draft.count), 0),
  );
  const rows = drafts.flatMap((draft) =>
    (draft.barcodes ?? free.splice(0, draft.count)).map((barcode) => copyRow(deps, titleId, draft, barcode)),
  );
  await insertNewCopies(deps, tx, rows, toPrincipal(actor));
  return ok(rows.map(({ id }) => id));
}

/** Writes new copies with the first line of their history. */
export async function insertNewCopies(
  deps: CatalogueDeps,
  tx: EntityManager,
  copies: readonly EntityRow<CopyEntity>[],
  addedBy: string,
): Promise<void> {
  await insertCopies(tx, copies);
  await insertStatusChanges(
    tx,
    copies.map(({ id, status, createdAt }) => ({
      id: deps.newId('csc', deps.clock.now()),
      copyId: id,
      fromStatus: null,
      toStatus: status,
      changedAt: createdAt,
      changedBy: addedBy,
      reason: null,
    })),
  );
}

type Draft = {
  readonly entry: NewCopiesEntry;
  readonly index: number;
  readonly count: number;
  readonly barcodes: readonly string[] | null;
  readonly columns: ReturnType<typeof readCopyEntry>;
};

function draftOf(form: InputValidator, entry: NewCopiesEntry, index: number): Draft {
  const name = String(index);
  const isCount = entry.count >= 1 && entry.count <= COPY_LIMITS.atOnce;
  const message = say('makeCopies.quantity', { atOnce: COPY_LIMITS.atOnce });
  if (!isCount) form.refuse((field) => invalid(field, message), name, 'count');
  readStatus(form, { from: null, to: entry.status ?? 'AVAILABLE' }, name, 'status');
  const columns = readCopyEntry(form, entry, name);
  return {
    entry,
    index,
    count: entry.count,
    barcodes:
      isCount && entry.firstBarcode ? countedBarcodes(form, entry.firstBarcode, entry.count, name) : null,
    columns,
  };
}

function countedBarcodes(
  form: InputValidator,
  firstBarcode: string,
  count: number,
  name: string,
): readonly string[] {
  const first = readBarcode(firstBarcode);
  if (first === null) return (form.refuse((field) => invalid(field, BARCODE_FORM), name, 'firstBarcode'), []);
  const barcodes = Array.from({ length: count }, (_, step) => barcodeAfter(first, step)).filter(
    (barcode) => barcode !== null,
  );
  if (barcodes.length < count)
    form.refuse((field) => invalid(field, BARCODE_WITHOUT_NUMBER), name, 'firstBarcode');
  return barcodes;
}

async function barcodeConflicts(tx: EntityManager, drafts: readonly Draft[]): Promise<Refusal[]> {
  const used = await usedBarcodes(
    tx,
    drafts.flatMap(({ barcodes }) => barcodes ?? []),
  );
  const before = new Set<string>();
  return drafts.flatMap(({ barcodes, index }) => {
    const taken = (barcodes ?? []).find((barcode) => used.has(barcode) || before.has(barcode));
    (barcodes ?? []).forEach((barcode) => before.add(barcode));
    if (taken === undefined) return [];
    return [
      alreadyExists(
        ['copies', String(index), 'firstBarcode'],
        barcodeTaken(taken),
        copyReference(used.get(taken)),
      ),
    ];
  });
}

/** Says that a barcode is on another copy. */
export function barcodeTaken(barcode: string) {
  return say('makeCopies.barcodeTaken', { barcode });
}

/** Names a copy so that a refusal can show it. */
export function copyReference(id: string | undefined): NodeRow | null {
  return id === undefined ? null : { nodeType: 'Copy', id };
}

function copyRow(
  deps: CatalogueDeps,
  titleId: string,
  { entry, columns }: Draft,
  barcode: string,
): EntityRow<CopyEntity> {
  const now = deps.clock.now();
  return {
    id: deps.newId('cpy', now),
    barcode,
    titleId,
    branchId: entry.branchId,
    shelvingLocationId: entry.shelvingLocationId ?? null,
    ...columns,
    status: entry.status ?? 'AVAILABLE',
    createdAt: now,
    version: 1,
  };
}
