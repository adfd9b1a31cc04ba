import { parsePrice } from '../form/form-values';
import type { CopyRow } from './copy-row';
import type { CopyChanges } from './UpdateCopy.generated';

/** The status of a copy. */
export type CopyStatus = CopyRow['status'];

/** A copy as its editor holds it. */
export type CopyValues = {
  readonly status: CopyStatus;
  readonly statusReason: string;
  readonly barcode: string;
  readonly place: string;
  readonly source: string;
  readonly price: string;
  readonly date: string | null;
  readonly supplier: string | null;
  readonly staffNote: string;
  readonly isReferenceOnly: boolean;
};

const setByHand: readonly CopyStatus[] = [
  'AVAILABLE',
  'IN_PROCESSING',
  'ON_ORDER',
  'IN_REPAIR',
  'MISSING',
  'LOST',
  'WITHDRAWN',
];

/**
 * Lists the statuses a librarian may choose: loans, holds and journeys make their own, so they appear only
 * while they last.
 */
export function editableStatuses(current: CopyStatus): readonly CopyStatus[] {
  return setByHand.includes(current) ? setByHand : [current, ...setByHand];
}

/** Returns a copy as its editor holds it. */
export function toCopyValues(copy: CopyRow): CopyValues {
  return {
    status: copy.status,
    statusReason: '',
    barcode: copy.barcode ?? '',
    place: `${copy.branch.id}/${copy.shelvingLocation?.id ?? ''}`,
    source: copy.acquisition?.source ?? '',
    price: copy.acquisition?.price?.toString() ?? '',
    date: copy.acquisition?.date ?? null,
    supplier: copy.acquisition?.supplier ?? null,
    staffNote: copy.staffNote ?? '',
    isReferenceOnly: copy.isReferenceOnly,
  };
}

/** Returns only what was changed; a reason travels only with a change of status. */
export function copyChanges(before: CopyValues, after: CopyValues): CopyChanges {
  const [branchId, shelvingLocationId = ''] = after.place.split('/');
  const isBought = before.source !== after.source || before.price !== after.price;
  return {
    ...(before.status !== after.status && {
      status: after.status,
      statusReason: after.statusReason.trim() || null,
    }),
    ...(before.barcode !== after.barcode && { barcode: after.barcode.trim() }),
    ...(before.place !== after.place && { branchId, shelvingLocationId: shelvingLocationId || null }),
    ...(isBought && {
      acquisition: {
        source: after.source.trim() || null,
        price: parsePrice(after.price),
        date: after.date,
        supplier: after.supplier,
      },
    }),
    ...(before.staffNote !== after.staffNote && { staffNote: after.staffNote.trim() || null }),
    ...(before.isReferenceOnly !== after.isReferenceOnly && { isReferenceOnly: after.isReferenceOnly }),
  };
}

const places: Readonly<Record<string, string>> = {
  status: 'status',
  statusReason: 'statusReason',
  barcode: 'barcode',
  branchId: 'place',
  shelvingLocationId: 'place',
  acquisition: 'price',
  staffNote: 'staffNote',
};

/** Turns the path of a refusal into the editor's field. */
export function toCopyField(path: readonly string[]): string | undefined {
  return places[(path[0] === 'changes' ? path[1] : path[0]) ?? ''];
}
