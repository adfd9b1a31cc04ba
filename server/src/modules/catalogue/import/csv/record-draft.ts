import type {
  BibliographicRecord,
  RecordAcquisition,
  RecordContribution,
  RecordCopy,
} from '../../shared/bibliographic-record';
import { blankRecord } from '../../shared/bibliographic-record';
import type { ContributorKind, ContributorRole } from '../../shared/catalogue.terms';
import { nameForms, nameKey, tidyName } from '../../names/person-names';

type Writable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key];
};

/** A record while its columns are read. */
export type RecordDraft = {
  readonly record: Writable<BibliographicRecord>;
  readonly copy: Writable<Omit<RecordCopy, 'acquisition' | 'barcode'>>;
  readonly acquisition: Writable<RecordAcquisition>;
  readonly barcodes: string[];
  readonly warnings: string[];
};

/** Starts a record without anything in it. */
export function startDraft(): RecordDraft {
  const blank = blankRecord('');
  return {
    record: {
      ...blank,
      variantTitles: [],
      series: [],
      languages: [],
      identifiers: [],
      classifications: [],
      notes: [],
      contributions: [],
      subjects: [],
      copies: [],
    },
    copy: {
      branchCode: null,
      shelvingLocation: null,
      callNumber: null,
      status: 'AVAILABLE',
      isReferenceOnly: false,
      staffNote: null,
    },
    acquisition: { date: null, source: null, price: null, supplier: null },
    barcodes: [],
    warnings: [],
  };
}

/** Adds a person or body; the same one in the same role counts once, and there is one main entry. */
export function addContribution(
  draft: RecordDraft,
  printed: string,
  as: { kind: ContributorKind; role: ContributorRole; isMain: boolean },
): void {
  const { kind, role } = as;
  const forms = kind === 'PERSON' ? nameForms(printed) : { heading: tidyName(printed), variants: [] };
  const { contributions } = draft.record;
  const isKnown = contributions.some(
    (known) => known.role === role && nameKey(known.name) === nameKey(forms.heading),
  );
  if (forms.heading === '' || isKnown) return;
  const contribution: RecordContribution = {
    name: forms.heading,
    variantNames: forms.variants,
    kind,
    role,
    isMain: as.isMain && !contributions.some(({ isMain }) => isMain),
    printedName: printed === forms.heading || forms.variants.includes(printed) ? null : printed,
    birthYear: null,
    deathYear: null,
  };
  contributions.push(contribution);
}

/** Ends the draft: one copy for each barcode. */
export function finishDraft(draft: RecordDraft): BibliographicRecord {
  const { acquisition, copy } = draft;
  const hasAcquisition = Object.values(acquisition).some((value) => value !== null);
  const copies = draft.barcodes.map((barcode) => ({
    ...copy,
    barcode,
    acquisition: hasAcquisition ? acquisition : null,
  }));
  return { ...draft.record, copies };
}
