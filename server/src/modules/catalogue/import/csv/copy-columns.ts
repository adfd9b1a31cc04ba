import { parseCallNumber } from '../../classification/call-number';
import type { CopyStatus } from '../../shared/catalogue.terms';
import { COPY_STATUSES } from '../../shared/catalogue.terms';
import { parseCivilDate } from '../../shared/printed-values';
import { parseRupiah } from '../../shared/printed-values';
import type { RecordDraft } from './record-draft';

const STATUS_WORDS: readonly (readonly [RegExp, CopyStatus])[] = [
  [/rusak|repair|perbaikan|^r$/i, 'IN_REPAIR'],
  [/hilang|lost/i, 'LOST'],
  [/tidak ditemukan|missing|^mis$/i, 'MISSING'],
  [/diolah|pengolahan|process/i, 'IN_PROCESSING'],
  [/dipesan|order/i, 'ON_ORDER'],
  [/afkir|penyiangan|withdrawn|dikeluarkan/i, 'WITHDRAWN'],
];

/** Reads the call number of the copy. */
export function readCopyCallNumber(draft: RecordDraft, text: string): void {
  draft.copy.callNumber = parseCallNumber(text);
}

/** Reads a status, as its code or in words; what is on loan elsewhere is simply there in a new catalogue. */
export function readCopyStatus(draft: RecordDraft, text: string): void {
  draft.copy.status =
    COPY_STATUSES.find((code) => code === text) ??
    STATUS_WORDS.find(([words]) => words.test(text))?.[1] ??
    'AVAILABLE';
}

/** Reads whether the copy may be borrowed. */
export function readCopyAccess(draft: RecordDraft, text: string): void {
  draft.copy.isReferenceOnly =
    /baca di tempat|tidak (?:dapat|boleh) dipinjam|referensi|reference|no ?loan|^nl$/i.test(text);
}

/** Reads the date of acquisition. */
export function readCopyDate(draft: RecordDraft, text: string): void {
  draft.acquisition.date = parseCivilDate(text);
  if (draft.acquisition.date === null) draft.warnings.push(`"${text}" is no date.`);
}

/** Reads the price; zero stands for unknown in other systems. */
export function readCopyPrice(draft: RecordDraft, text: string): void {
  const price = parseRupiah(text);
  draft.acquisition.price = price === 0 ? null : price;
}
