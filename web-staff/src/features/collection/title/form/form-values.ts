import type { UseFormReturnType } from '@mantine/form';

import { hasSameShape } from '../../../../lib/data/has-shape';
import type { NewCopiesInput } from './CreateTitle.generated';
import { emptyDraft } from './title-draft';
import type { TitleDraft } from './title-draft';

/** Copies to make, as typed. */
export type CopiesDraft = {
  readonly count: string;
  readonly firstBarcode: string;
  /** Branch and shelving location as one choice: `brn_…/shl_…`, the second part may be empty. */
  readonly place: string;
  readonly source: string;
  readonly price: string;
  readonly isReferenceOnly: boolean;
};

/** Everything the title form holds. */
export type TitleFormValues = TitleDraft & { readonly copies: CopiesDraft };

/** The form of a title. */
export type TitleForm = UseFormReturnType<TitleFormValues>;

/** Creates the draft of copies at a place; one copy, since most titles come alone. */
export function emptyCopies(place: string, count = '1'): CopiesDraft {
  return { count, firstBarcode: '', place, source: '', price: '', isReferenceOnly: false };
}

/** Turns typed copies into the contract's input; none when the count is empty or zero. */
export function copiesInput(copies: CopiesDraft): readonly NewCopiesInput[] {
  const count = Number(copies.count.trim() || '0');
  if (!Number.isInteger(count) || count < 1) return [];
  const [branchId = '', shelvingLocationId = ''] = copies.place.split('/');
  const price = parsePrice(copies.price);
  const source = copies.source.trim() || null;
  return [
    {
      branchId,
      shelvingLocationId: shelvingLocationId || null,
      count,
      firstBarcode: copies.firstBarcode.trim() || null,
      isReferenceOnly: copies.isReferenceOnly,
      acquisition: source === null && price === null ? null : { source, price },
    },
  ];
}

/** Reads rupiah as people type them: `98.000`, `Rp98000`; null when it is no whole amount. */
export function parsePrice(text: string): number | null {
  const compact = text.replace(/^\s*rp/i, '').replace(/[\s.]/g, '');
  return /^\d{1,12}$/.test(compact) ? Number(compact) : null;
}

/** Says whether a stored value is still a draft of this form: every field is there and of its kind. */
export function isFormValues(value: unknown): value is TitleFormValues {
  return hasSameShape(value, { ...emptyDraft(), copies: emptyCopies('') });
}
