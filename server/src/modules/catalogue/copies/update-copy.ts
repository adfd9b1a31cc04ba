import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
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
import type { CopyStatus } from '../shared/catalogue.terms';
import { changeCopy, insertStatusChanges, lockCopy } from './copies.queries';
import type { Copy, CopyEntity } from './copy.entity';
import { splitCallNumber } from '../titles/title-rows';
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
  const copy = await lockCopy(deps.db, tx, id);
  if (!copy) return fail(notFound(['id'], CATALOGUE_NOUNS.copy));
  if (copy.version !== version) return fail(stale(CATALOGUE_NOUNS.copy, copy.version));
  const form = new InputValidator(['changes']);
  const columns = changedColumns(form, copy, changes);
  const reason = form.line(changes.statusReason, COPY_LIMITS.reason, 'statusReason');
  const refusals = toErrors([
    ...form.refusals,
    ...(await changedPlaceRefusals(tx, { ...copy, ...columns }, changes)),
    ...(await barcodeRefusals(tx, copy, columns.barcode)),
  ]);
  if (refusals) return fail(...refusals);
  await changeCopy(tx, id, { ...columns, version: version + 1 });
  if (columns.barcode !== undefined) await raiseCounter(tx, [columns.barcode]);
  if (columns.status !== undefined && columns.status !== copy.status)
    await noteStatus(deps, tx, actor, { copy, to: columns.status, reason });
  const isBack = columns.status === 'AVAILABLE' && copy.status !== 'AVAILABLE';
  await recordEvents(tx, [copyChanged(copy.titleId, isBack ? [copy.id] : [])], deps.clock.now());
  return ok({ copyId: id });
}

/** The columns that change: absent keeps, null clears; what cannot be empty keeps its value on null. */
function changedColumns(
  form: InputValidator,
  copy: Copy,
  changes: CopyChangesEntry,
): Partial<EntityRow<CopyEntity>> {
  const { branchId, shelvingLocationId } = changes;
  const isMoved = branchId != null && branchId !== copy.branchId;
  return {
    ...(changes.barcode == null ? {} : { barcode: readNewBarcode(form, changes.barcode) }),
    ...(branchId == null ? {} : { branchId }),
    ...(shelvingLocationId !== undefined
      ? { shelvingLocationId }
      : isMoved
        ? { shelvingLocationId: null }
        : {}),
    ...(changes.callNumber === undefined
      ? {}
      : splitCallNumber(readCallNumber(form, changes.callNumber, 'callNumber'))),
    ...(changes.status == null || changes.status === copy.status
      ? {}
      : { status: readStatus(form, { from: copy.status, to: changes.status }, 'status') }),
    ...(changes.isReferenceOnly == null ? {} : { isReferenceOnly: changes.isReferenceOnly }),
    ...(changes.staffNote === undefined
      ? {}
      : { staffNote: form.paragraphs(changes.staffNote, COPY_LIMITS.staffNote, 'staffNote') }),
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
  after: Pick<Copy, 'branchId' | 'shelvingLocationId'>,
  changes: CopyChangesEntry,
): Promise<Refusal[]> {
  if (changes.branchId == null && changes.shelvingLocationId == null) return [];
  return placeRefusals(
    tx,
    [{ branchId: after.branchId, shelvingLocationId: after.shelvingLocationId }],
    ['changes'],
    false,
  );
}

async function barcodeRefusals(
  tx: EntityManager,
  copy: Copy,
  barcode: string | undefined,
): Promise<Refusal[]> {
  if (barcode === undefined || barcode === copy.barcode) return [];
  const owner = (await usedBarcodes(tx, [barcode])).get(barcode);
  return owner === undefined
    ? []
    : [alreadyExists(['changes', 'barcode'], barcodeTaken(barcode), copyReference(owner))];
}

type StatusChange = { readonly copy: Copy; readonly to: CopyStatus; readonly reason: string | null };

async function noteStatus(
  deps: CatalogueDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, to, reason }: StatusChange,
): Promise<void> {
  const now = deps.clock.now();
  await insertStatusChanges(tx, [
    {
      id: deps.newId('csc', now),
      copyId: copy.id,
      fromStatus: copy.status,
      toStatus: to,
      changedAt: now,
      changedBy: toPrincipal(actor),
      reason,
    },
  ]);
}
