import type { Message } from '../../../platform/i18n/message';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import type { CallNumberEntry } from '../cataloguing/title-input';
import { readCallNumber } from '../cataloguing/check-title-input';
import type { CopyStatus } from '../shared/catalogue.terms';
import { splitCallNumber } from '../titles/title-rows';
import { say } from '../words/say';

/** How copies were acquired, as entered. */
export type AcquisitionEntry = {
  readonly date?: string | null;
  readonly source?: string | null;
  readonly price?: number | null;
  readonly supplier?: string | null;
};

/** Copies to make, as entered. */
export type NewCopiesEntry = {
  readonly branchId: string;
  readonly shelvingLocationId?: string | null;
  readonly count: number;
  readonly firstBarcode?: string | null;
  readonly isReferenceOnly?: boolean | null;
  readonly status?: CopyStatus | null;
  readonly acquisition?: AcquisitionEntry | null;
  readonly callNumber?: CallNumberEntry | null;
  readonly staffNote?: string | null;
};

/** Changes to a copy, as entered: absent keeps, null clears. */
export type CopyChangesEntry = Partial<Omit<NewCopiesEntry, 'count' | 'firstBarcode' | 'branchId'>> & {
  readonly barcode?: string | null;
  readonly branchId?: string | null;
  readonly statusReason?: string | null;
};

/** Longest texts of a copy and most copies made at once. */
export const COPY_LIMITS = { atOnce: 250, staffNote: 2000, source: 120, supplier: 200, reason: 300 } as const;

/** Statuses that only lending sets: staff cannot choose them by hand. */
const SET_BY_LENDING: ReadonlySet<CopyStatus> = new Set(['ON_LOAN', 'ON_HOLD_SHELF']);

/** The columns of a copy that a form fills. */
export function readCopyEntry(
  form: InputValidator,
  entry: Pick<NewCopiesEntry, 'staffNote' | 'acquisition' | 'callNumber' | 'isReferenceOnly'>,
  ...name: readonly string[]
) {
  return {
    ...splitCallNumber(readCallNumber(form, entry.callNumber, ...name, 'callNumber')),
    isReferenceOnly: entry.isReferenceOnly ?? false,
    staffNote: form.paragraphs(entry.staffNote, COPY_LIMITS.staffNote, ...name, 'staffNote'),
    ...readAcquisition(form, entry.acquisition, ...name),
  };
}

/** The columns that tell how a copy was acquired. */
export function readAcquisition(
  form: InputValidator,
  acquisition: AcquisitionEntry | null | undefined,
  ...name: readonly string[]
) {
  return {
    acquiredOn: acquisition?.date ?? null,
    acquisitionSource: form.line(acquisition?.source, COPY_LIMITS.source, ...name, 'acquisition', 'source'),
    price: acquisition?.price ?? null,
    supplier: form.line(acquisition?.supplier, COPY_LIMITS.supplier, ...name, 'acquisition', 'supplier'),
  };
}

/** Statuses that only lending ends: what is on its way may be kept for somebody. */
const ENDED_BY_LENDING: ReadonlySet<CopyStatus> = new Set([...SET_BY_LENDING, 'IN_TRANSIT']);

/** Refuses statuses that lending sets, and a change by hand while lending has the copy. */
export function readStatus(
  form: InputValidator,
  { from, to: status }: { from: CopyStatus | null; to: CopyStatus },
  ...name: readonly string[]
): CopyStatus {
  if (from !== null && ENDED_BY_LENDING.has(from)) form.refuse((field) => invalid(field, BUSY), ...name);
  else if (SET_BY_LENDING.has(status)) form.refuse((field) => invalid(field, NOT_BY_HAND), ...name);
  return status;
}

/** Says why a copy that is out, kept for somebody or on its way stays so. */
const BUSY: Message = say('checkCopyInput.busy');

/** Says which status cannot be chosen. */
const NOT_BY_HAND: Message = say('checkCopyInput.notByHand');

/** Says what a barcode may look like. */
export const BARCODE_FORM: Message = say('checkCopyInput.barcodeForm');

/** Says that a barcode cannot be counted up. */
export const BARCODE_WITHOUT_NUMBER: Message = say('checkCopyInput.barcodeWithoutNumber');
