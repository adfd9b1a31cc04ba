import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { copyChanged } from '../catalogue.events';
import { readBarcode } from './barcode-numbers';
import { raiseCounter, usedBarcodes } from './barcodes.queries';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { CopyRow } from '../shared/rows';
import { callNumberColumns } from '../titles/title-rows';
import type { CatalogueDeps } from '../catalogue-deps';
import { placeRefusals } from './copy-places';
import { barcodeTaken, copyReference } from './make-copies';
import type { CopyChangesEntry } from './check-copy-input';
import { BARCODE_FORM, COPY_LIMITS, readAcquisition, readStatus } from './check-copy-input';
import { InputValidator } from '../../../platform/validation/input-validator';
import { alreadyExists, toErrors, invalid, notFound, stale } from '../../../platform/validation/refusals';
import { CATALOGUE_NOUNS } from '../shared/nouns';
import { readCallNumber } from '../cataloguing/check-title-input';

/** Changes to a copy, as entered. */
export type UpdateCopyRequest = {
  readonly id: string;
  readonly version: number;
  readonly changes: CopyChangesEntry;
  readonly idempotencyKey?: string | null;
};

/**
 * Changes a copy and notes a change of its status in its history. Refuses a barcode that is taken and a stale
 * version.
 */
export function updateCopy(
  deps: CatalogueDeps,
  actor: Actor,
  request: UpdateCopyRequest,
): Promise<Result<{ copyId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateCopy', request), (tx) =>
      update(deps, tx, actor, request),
    ),
  );
}

async function update(
  deps: CatalogueDeps,
  tx: EntityManager,
  actor: Actor,
  { id, version, changes }: UpdateCopyRequest,
): Promise<Result<{ copyId: string }, Refusal>> {
  const [row] = await tx.query<CopyRow[]>(`SELECT * FROM copy WHERE id = ?${deps.db.forUpdate}`, [id]);
  if (!row) return fail(notFound(['id'], CATALOGUE_NOUNS.copy));
  if (row.version !== version) return fail(stale(CATALOGUE_NOUNS.copy, row.version));
  const form = new InputValidator(['changes']);
  const columns = changedColumns(form, row, changes);
  const reason = form.line(changes.statusReason, COPY_LIMITS.reason, 'statusReason');
  const refusals = toErrors([
    ...form.refusals,
    ...(await changedPlaceRefusals(tx, { ...row, ...columns }, changes)),
    ...(await barcodeRefusals(tx, row, columns.barcode)),
  ]);
  if (refusals) return fail(...refusals);
  await updateRow(tx, 'copy', id, { ...columns, version: version + 1 });
  if (columns.barcode !== undefined) await raiseCounter(tx, [columns.barcode]);
  if (columns.status !== undefined && columns.status !== row.status)
    await noteStatus(deps, tx, actor, { row, to: columns.status, reason });
  await recordEvents(tx, [copyChanged(row.title_id)], deps.clock.now());
  return ok({ copyId: id });
}

/** The columns that change: absent keeps, null clears; what cannot be empty keeps its value on null. */
function changedColumns(form: InputValidator, row: CopyRow, changes: CopyChangesEntry): Partial<CopyRow> {
  const { branchId, shelvingLocationId } = changes;
  const isMoved = branchId != null && branchId !== row.branch_id;
  return {
    ...(changes.barcode == null ? {} : { barcode: readNewBarcode(form, changes.barcode) }),
    ...(branchId == null ? {} : { branch_id: branchId }),
    ...(shelvingLocationId !== undefined
      ? { shelving_location_id: shelvingLocationId }
      : isMoved
        ? { shelving_location_id: null }
        : {}),
    ...(changes.callNumber === undefined
      ? {}
      : callNumberColumns(readCallNumber(form, changes.callNumber, 'callNumber'))),
    ...(changes.status == null || changes.status === row.status
      ? {}
      : { status: readStatus(form, { from: row.status, to: changes.status }, 'status') }),
    ...(changes.isReferenceOnly == null ? {} : { is_reference_only: Number(changes.isReferenceOnly) }),
    ...(changes.staffNote === undefined
      ? {}
      : { staff_note: form.paragraphs(changes.staffNote, COPY_LIMITS.staffNote, 'staffNote') }),
    ...(changes.acquisition === undefined ? {} : readAcquisition(form, changes.acquisition)),
  };
}

function readNewBarcode(form: InputValidator, text: string): string {
  const barcode = readBarcode(text);
  if (barcode === null) form.refuse((field) => invalid(field, BARCODE_FORM), 'barcode');
  return barcode ?? '';
}

async function changedPlaceRefusals(
  tx: EntityManager,
  after: Pick<CopyRow, 'branch_id' | 'shelving_location_id'>,
  changes: CopyChangesEntry,
): Promise<Refusal[]> {
  if (changes.branchId == null && changes.shelvingLocationId == null) return [];
  return placeRefusals(
    tx,
    [{ branchId: after.branch_id, shelvingLocationId: after.shelving_location_id }],
    ['changes'],
    false,
  );
}

async function barcodeRefusals(
  tx: EntityManager,
  row: CopyRow,
  barcode: string | undefined,
): Promise<Refusal[]> {
  if (barcode === undefined || barcode === row.barcode) return [];
  const owner = (await usedBarcodes(tx, [barcode])).get(barcode);
  return owner === undefined
    ? []
    : [alreadyExists(['changes', 'barcode'], barcodeTaken(barcode), copyReference(owner))];
}

type StatusChange = { readonly row: CopyRow; readonly to: CopyRow['status']; readonly reason: string | null };

async function noteStatus(
  deps: CatalogueDeps,
  tx: EntityManager,
  actor: Actor,
  { row, to, reason }: StatusChange,
): Promise<void> {
  const now = deps.clock.now();
  await insertRows(tx, 'copy_status_change', [
    {
      id: deps.newId('csc', now),
      copy_id: row.id,
      from_status: row.status,
      to_status: to,
      changed_at: sqlInstant(now),
      changed_by: toPrincipal(actor),
      reason,
    },
  ]);
}
