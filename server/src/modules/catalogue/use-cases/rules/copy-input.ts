import type { CopyStatus } from '../../domain/catalogue-terms';
import type { CallNumberEntry } from './title-input';

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
