import { createHash } from 'node:crypto';

import type {
  BibliographicRecord,
  RecordCallNumber,
  RecordClassification,
  RecordIdentifier,
} from '../shared/bibliographic-record';
import { foldHeading } from '../shared/folding';
import { readIdentifier } from '../shared/identifiers';
import type { MarcRecord } from '../../../libs/marc/marc-record';
import { shelfSortKey } from '../classification/class-notation';
import type { EntityRow } from '../../../platform/db/table';
import type { TitleEntity, TitleMarcEntity } from './title.entity';
import type { ClassificationEntity, ContributionEntity, IdentifierEntity } from './title-part.entity';

/** The columns of a title that describe the edition. */
export type TitleDescription = Omit<
  EntityRow<TitleEntity>,
  | 'id'
  | 'workId'
  | 'sourceSystem'
  | 'sourceId'
  | 'sourceHash'
  | 'coverUploadId'
  | 'isSample'
  | 'createdAt'
  | 'updatedAt'
  | 'version'
>;

/** The columns that hold a call number, of titles and of copies. */
export type CallNumberParts = Pick<TitleDescription, 'callPrefix' | 'callClass' | 'callEntry' | 'callTitle'>;

/** The facts of a title that stand in its own row, and its numbers. */
export type TitleFacts = Omit<
  BibliographicRecord,
  'source' | 'contributions' | 'subjects' | 'copies' | 'marc'
>;

/** 15,000 characters fit into a text column whatever they are. */
const MARC_PIECE = 15_000;
const SORT_LENGTH = 200;
const SHELF_KEY_LENGTH = 240;

/** Turns the facts of a title into columns. */
export function describeTitle(facts: TitleFacts): TitleDescription {
  const { callNumber } = facts;
  return {
    titleProper: facts.titleProper,
    titleSort: foldHeading(facts.titleProper).slice(0, SORT_LENGTH),
    subtitle: facts.subtitle,
    parallelTitle: facts.parallelTitle,
    originalTitle: facts.originalTitle,
    variantTitles: facts.variantTitles,
    responsibility: facts.responsibility,
    edition: facts.edition,
    publicationPlace: facts.publicationPlace,
    publisher: facts.publisher,
    publicationYear: facts.publicationYear,
    publicationDate: facts.publicationDate,
    extent: facts.extent,
    dimensions: facts.dimensions,
    series: facts.series.map(({ title, number }) => ({ title, number })),
    materialType: facts.materialType,
    contentType: facts.contentType,
    carrierType: facts.carrierType,
    languages: facts.languages,
    audience: facts.audience,
    classNumber: facts.classifications[0]?.number ?? callNumber?.classNumber ?? null,
    ...splitCallNumber(callNumber),
    shelfSortKey: callNumber ? shelfSortKey(callNumber).slice(0, SHELF_KEY_LENGTH) : null,
    notes: facts.notes,
    summary: facts.summary,
    tableOfContents: facts.tableOfContents,
  };
}

/** Turns a call number into columns; null clears them all. */
export function splitCallNumber(callNumber: RecordCallNumber | null): CallNumberParts {
  return {
    callPrefix: callNumber?.prefix ?? null,
    callClass: callNumber?.classNumber ?? null,
    callEntry: callNumber?.entryMark ?? null,
    callTitle: callNumber?.titleMark ?? null,
  };
}

/** Reads a call number back; null when there is no class number. */
export function joinCallNumber(parts: CallNumberParts): RecordCallNumber | null {
  if (parts.callClass === null) return null;
  return {
    prefix: parts.callPrefix,
    classNumber: parts.callClass,
    entryMark: parts.callEntry,
    titleMark: parts.callTitle,
  };
}

/** Turns printed numbers into rows, normalised and judged. */
export function identifierRows(
  titleId: string,
  identifiers: readonly RecordIdentifier[],
): EntityRow<IdentifierEntity>[] {
  return identifiers.map(({ kind, printed, qualifier }, position) => {
    const reading = readIdentifier(printed);
    const isKnown = kind !== 'OTHER' && reading.kind === kind;
    return {
      titleId,
      position,
      kind,
      printed,
      normalised: isKnown ? reading.normalised : null,
      lookupKey: identifierLookupKey(printed),
      qualifier,
      isCheckDigitValid: isKnown ? reading.isCheckDigitValid : null,
    };
  });
}

/** Gives what any spelling of a number is looked up by. */
export function identifierLookupKey(printed: string): string {
  return readIdentifier(printed).normalised ?? foldHeading(printed).replaceAll(' ', '').slice(0, 120);
}

/** Turns class numbers into rows. */
export function classificationRows(
  titleId: string,
  classifications: readonly RecordClassification[],
): EntityRow<ClassificationEntity>[] {
  return classifications.map(({ scheme, number, edition }, position) => ({
    titleId,
    position,
    scheme,
    number,
    edition,
  }));
}

/** Turns a link to a contributor into a row. */
export function contributionRow(
  titleId: string,
  { position, contributorId, role, isMain, printedName }: Omit<EntityRow<ContributionEntity>, 'titleId'>,
): EntityRow<ContributionEntity> {
  return { titleId, position, contributorId, role, isMain, printedName };
}

/** Cuts a MARC record into rows. */
export function marcRows(titleId: string, marc: MarcRecord): EntityRow<TitleMarcEntity>[] {
  const text = JSON.stringify(marc);
  const rows: EntityRow<TitleMarcEntity>[] = [];
  for (let start = 0; start < text.length;) {
    const content = withoutHalfCharacter(text.slice(start, start + MARC_PIECE));
    rows.push({ titleId, piece: rows.length, content });
    start += content.length;
  }
  return rows;
}

function withoutHalfCharacter(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

/** Gives the hash by which an import sees that a record has not changed. */
export function recordHash(record: BibliographicRecord): string {
  return createHash('sha1').update(JSON.stringify(record)).digest('hex');
}
