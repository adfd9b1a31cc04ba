import { createHash } from 'node:crypto';

import type {
  BibliographicRecord,
  RecordCallNumber,
  RecordClassification,
  RecordIdentifier,
} from '../shared/bibliographic-record';
import { foldText } from '../shared/folding';
import { readIdentifier } from '../shared/identifiers';
import type { MarcRecord } from '../../../libs/marc/marc-record';
import { shelfSortKey } from '../classification/class-notation';
import type {
  CallNumberColumns,
  ClassificationRow,
  IdentifierRow,
  TitleDescription,
  TitleMarcRow,
} from '../shared/rows';

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
    title_proper: facts.titleProper,
    title_sort: foldText(facts.titleProper).slice(0, SORT_LENGTH),
    subtitle: facts.subtitle,
    parallel_title: facts.parallelTitle,
    original_title: facts.originalTitle,
    variant_titles: listText(facts.variantTitles),
    responsibility: facts.responsibility,
    edition: facts.edition,
    publication_place: facts.publicationPlace,
    publisher: facts.publisher,
    publication_year: facts.publicationYear,
    publication_date: facts.publicationDate,
    extent: facts.extent,
    dimensions: facts.dimensions,
    series: listText(facts.series.map(({ title, number }) => ({ title, number }))),
    material_type: facts.materialType,
    content_type: facts.contentType,
    carrier_type: facts.carrierType,
    languages: listText(facts.languages),
    audience: facts.audience,
    class_number: facts.classifications[0]?.number ?? callNumber?.classNumber ?? null,
    ...callNumberColumns(callNumber),
    shelf_sort_key: callNumber ? shelfSortKey(callNumber).slice(0, SHELF_KEY_LENGTH) : null,
    notes: listText(facts.notes),
    summary: facts.summary,
    table_of_contents: facts.tableOfContents,
  };
}

/** Turns a call number into columns; null clears them all. */
export function callNumberColumns(callNumber: RecordCallNumber | null): CallNumberColumns {
  return {
    call_prefix: callNumber?.prefix ?? null,
    call_class: callNumber?.classNumber ?? null,
    call_entry: callNumber?.entryMark ?? null,
    call_title: callNumber?.titleMark ?? null,
  };
}

/** Reads a call number back; null when there is no class number. */
export function toCallNumber(row: CallNumberColumns): RecordCallNumber | null {
  if (row.call_class === null) return null;
  return {
    prefix: row.call_prefix,
    classNumber: row.call_class,
    entryMark: row.call_entry,
    titleMark: row.call_title,
  };
}

/** Turns printed numbers into rows, normalised and judged. */
export function identifierRows(titleId: string, identifiers: readonly RecordIdentifier[]): IdentifierRow[] {
  return identifiers.map(({ kind, printed, qualifier }, position) => {
    const reading = readIdentifier(printed);
    const isKnown = kind !== 'OTHER' && reading.kind === kind;
    return {
      title_id: titleId,
      position,
      kind,
      printed,
      normalised: isKnown ? reading.normalised : null,
      lookup_key: identifierLookupKey(printed),
      qualifier,
      is_check_digit_valid:
        isKnown && reading.isCheckDigitValid !== null ? Number(reading.isCheckDigitValid) : null,
    };
  });
}

/** Gives what any spelling of a number is looked up by. */
export function identifierLookupKey(printed: string): string {
  return readIdentifier(printed).normalised ?? foldText(printed).replaceAll(' ', '').slice(0, 120);
}

/** Turns class numbers into rows. */
export function classificationRows(
  titleId: string,
  classifications: readonly RecordClassification[],
): ClassificationRow[] {
  return classifications.map(({ scheme, number, edition }, position) => ({
    title_id: titleId,
    position,
    scheme,
    number,
    edition,
  }));
}

/** Cuts a MARC record into rows. */
export function marcRows(titleId: string, marc: MarcRecord): TitleMarcRow[] {
  const text = JSON.stringify(marc);
  const rows: TitleMarcRow[] = [];
  for (let start = 0; start < text.length;) {
    const content = withoutHalfCharacter(text.slice(start, start + MARC_PIECE));
    rows.push({ title_id: titleId, piece: rows.length, content });
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

/** Keeps a list as JSON text; an empty list as null. */
export function listText(list: readonly unknown[]): string | null {
  return list.length === 0 ? null : JSON.stringify(list);
}
