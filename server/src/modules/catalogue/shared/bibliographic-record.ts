import type {
  Audience,
  ClassificationScheme,
  ContributorKind,
  ContributorRole,
  CopyStatus,
  IdentifierKind,
  MaterialType,
} from './catalogue.terms';
import type { MarcRecord } from '../../../libs/marc/marc-record';

/** A number as printed; the catalogue works out its normalised form and whether the check digit is right. */
export type RecordIdentifier = {
  readonly kind: IdentifierKind;
  readonly printed: string;
  readonly qualifier: string | null;
};

/** A class number in a scheme, with the edition of the scheme (`23`). */
export type RecordClassification = {
  readonly scheme: ClassificationScheme;
  readonly number: string;
  readonly edition: string | null;
};

/** The call number in its parts, as on the spine label: `R`, `899.221`, `PRA`, `b`. */
export type RecordCallNumber = {
  readonly prefix: string | null;
  readonly classNumber: string;
  readonly entryMark: string | null;
  readonly titleMark: string | null;
};

/** A series the edition belongs to, with the number in it. */
export type RecordSeries = { readonly title: string; readonly number: string | null };

/** What a person or body did for the edition. */
export type RecordContribution = {
  /** The heading: without academic titles, in the order of its entry rule. */
  readonly name: string;
  /** Other forms that must lead here, for example the last-element entry. */
  readonly variantNames: readonly string[];
  readonly kind: ContributorKind;
  readonly role: ContributorRole;
  /** The main entry; at most one contribution of a record has it. */
  readonly isMain: boolean;
  /** The name as it stands on the item, when it differs from the heading. */
  readonly printedName: string | null;
  readonly birthYear: number | null;
  readonly deathYear: number | null;
};

/** How a copy came into the library. */
export type RecordAcquisition = {
  /** Civil date `2026-11-24`. */
  readonly date: string | null;
  readonly source: string | null;
  /** Whole rupiah. */
  readonly price: number | null;
  readonly supplier: string | null;
};

/** A copy as a foreign record describes it; codes are the foreign ones until the import maps them. */
export type RecordCopy = {
  readonly barcode: string | null;
  readonly branchCode: string | null;
  readonly shelvingLocation: string | null;
  readonly callNumber: RecordCallNumber | null;
  readonly status: CopyStatus;
  readonly isReferenceOnly: boolean;
  readonly staffNote: string | null;
  readonly acquisition: RecordAcquisition | null;
};

/** Where a record came from: the system (`slims`) and its identifier there. */
export type RecordSource = { readonly system: string; readonly id: string };

/** The full description of one edition, as plain values: what every format is read into and written from. */
export type BibliographicRecord = {
  readonly source: RecordSource | null;
  readonly titleProper: string;
  readonly subtitle: string | null;
  readonly parallelTitle: string | null;
  readonly originalTitle: string | null;
  readonly variantTitles: readonly string[];
  readonly responsibility: string | null;
  readonly edition: string | null;
  readonly publicationPlace: string | null;
  readonly publisher: string | null;
  readonly publicationYear: number | null;
  /** The date of publication as printed: `[2016?]`, `Cet. 2, 2019`. */
  readonly publicationDate: string | null;
  readonly extent: string | null;
  readonly dimensions: string | null;
  readonly series: readonly RecordSeries[];
  readonly materialType: MaterialType;
  readonly contentType: string | null;
  readonly carrierType: string | null;
  /** ISO 639-2/B codes. */
  readonly languages: readonly string[];
  readonly audience: Audience | null;
  readonly identifiers: readonly RecordIdentifier[];
  readonly classifications: readonly RecordClassification[];
  readonly callNumber: RecordCallNumber | null;
  readonly notes: readonly string[];
  readonly summary: string | null;
  readonly tableOfContents: string | null;
  readonly contributions: readonly RecordContribution[];
  /** Headings, subdivisions joined with ` -- `. */
  readonly subjects: readonly string[];
  readonly copies: readonly RecordCopy[];
  /** The record as it was read, when it was read from MARC. */
  readonly marc: MarcRecord | null;
};

/** A record with nothing in it but its title; formats fill in what they know. */
export function blankRecord(titleProper: string): BibliographicRecord {
  return {
    source: null,
    titleProper,
    subtitle: null,
    parallelTitle: null,
    originalTitle: null,
    variantTitles: [],
    responsibility: null,
    edition: null,
    publicationPlace: null,
    publisher: null,
    publicationYear: null,
    publicationDate: null,
    extent: null,
    dimensions: null,
    series: [],
    materialType: 'BOOK',
    contentType: null,
    carrierType: null,
    languages: [],
    audience: null,
    identifiers: [],
    classifications: [],
    callNumber: null,
    notes: [],
    summary: null,
    tableOfContents: null,
    contributions: [],
    subjects: [],
    copies: [],
    marc: null,
  };
}
