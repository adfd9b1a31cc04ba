import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { MarcField, MarcRecord } from '../../../libs/marc/marc-record';
import { nameKey } from '../names/person-names';
import { fromMarc } from './from-marc';
import { insertFields, reusableFields } from './merge-fields';
import { NOTE_TAGS, readNotes, readSubjects } from './read-content';
import { readContributions } from './read-contributions';
import {
  writeCallNumber,
  writeClassifications,
  writeContribution,
  writeCopy,
  writeIdentifiers,
  writeNote,
  writeSubject,
  writeSummaries,
} from './write-access';
import { writeFixedField, writeLanguages, writeLeader } from './write-coded';
import {
  writeCarriers,
  writePhysical,
  writePublication,
  writeSeries,
  writeTitles,
} from './write-description';
import { withoutNothing } from './write-fields';

/** The record's number in the system that writes it. */
export type ControlNumber = { readonly number: string; readonly agency: string; readonly updatedAt: Date };

type Group = {
  readonly tags: readonly string[];
  /** What of the record the group writes; equal before and after means that the fields stay as they are. */
  readonly content: (record: BibliographicRecord) => unknown;
  readonly write: (record: BibliographicRecord, base: MarcRecord | null) => readonly MarcField[];
};

const GROUPS: readonly Group[] = [
  {
    tags: ['008'],
    content: (record) => [record.publicationYear, record.languages, record.audience, record.materialType],
    write: (record, base) => [writeFixedField(record, base)],
  },
  { tags: ['020', '022', '024', '028'], content: (record) => record.identifiers, write: writeIdentifiers },
  { tags: ['041'], content: (record) => record.languages, write: writeLanguages },
  { tags: ['082', '084'], content: (record) => record.classifications, write: writeClassifications },
  { tags: ['090'], content: (record) => record.callNumber, write: writeCallNumber },
  {
    tags: ['100', '110', '111', '700', '710', '711', '720'],
    content: (record) => record.contributions.map(({ name, role, isMain }) => [nameKey(name), role, isMain]),
    write: (record, base) =>
      rewritten(
        record.contributions,
        writeContribution,
        reusableFields(base, ['100', '110', '111', '700', '710', '711', '720'], readContributions),
      ),
  },
  {
    tags: ['130', '240', '245', '246'],
    content: ({ titleProper, subtitle, parallelTitle, originalTitle, variantTitles, responsibility }) => [
      titleProper,
      subtitle,
      parallelTitle,
      originalTitle,
      variantTitles,
      responsibility,
    ],
    write: writeTitles,
  },
  {
    tags: ['250', '260', '264'],
    content: ({ edition, publicationPlace, publisher, publicationYear, publicationDate }) => [
      edition,
      publicationPlace,
      publisher,
      publicationYear,
      publicationDate,
    ],
    write: writePublication,
  },
  { tags: ['300'], content: ({ extent, dimensions }) => [extent, dimensions], write: writePhysical },
  {
    tags: ['336', '338'],
    content: ({ contentType, carrierType }) => [contentType, carrierType],
    write: writeCarriers,
  },
  { tags: ['440', '490', '830'], content: (record) => record.series, write: writeSeries },
  {
    tags: NOTE_TAGS,
    content: (record) => record.notes,
    write: (record, base) =>
      rewritten(
        record.notes,
        writeNote,
        reusableFields(base, NOTE_TAGS, (fields) => readNotes(fields).notes),
      ),
  },
  {
    tags: ['505', '520'],
    content: ({ summary, tableOfContents }) => [summary, tableOfContents],
    write: writeSummaries,
  },
  {
    tags: ['600', '610', '611', '630', '648', '650', '651', '653', '655'],
    content: (record) => record.subjects,
    write: (record, base) =>
      rewritten(
        record.subjects,
        writeSubject,
        reusableFields(base, ['600', '610', '611', '630', '648', '650', '651', '653', '655'], readSubjects),
      ),
  },
  {
    tags: ['852', '952', '990'],
    content: (record) => record.copies,
    write: (record) => withoutNothing(record.copies.map(writeCopy)),
  },
];

/**
 * Writes a record as MARC 21 with ISBD punctuation. What the record was read from is the base: fields that
 * the catalogue does not know, and those whose content did not change, stay exactly as they were.
 */
export function toMarc(record: BibliographicRecord, control?: ControlNumber): MarcRecord {
  const base = record.marc;
  const before = base === null ? null : fromMarc(base);
  const changed = GROUPS.filter(
    ({ content }) => before === null || !isEqual(content(before), content(record)),
  );
  const replaced = new Set(changed.flatMap(({ tags }) => tags));
  const kept = (base?.fields ?? []).filter(({ tag }) => !replaced.has(tag));
  const written = changed.flatMap(({ write }) => write(record, base));
  const numbers = control === undefined ? withSource(record, kept) : withControlNumber(control, kept);
  return {
    leader: before?.materialType === record.materialType ? (base?.leader ?? '') : writeLeader(record, base),
    fields: insertFields(numbers, written),
  };
}

function rewritten<Item>(
  items: readonly Item[],
  write: (item: Item) => MarcField | null,
  reusable: ReadonlyMap<string, MarcField>,
): readonly MarcField[] {
  return withoutNothing(items.map((item) => reusable.get(JSON.stringify(item)) ?? write(item)));
}

function withSource({ source }: BibliographicRecord, kept: readonly MarcField[]): readonly MarcField[] {
  if (source === null || kept.length > 0) return kept;
  return insertFields(kept, [
    { tag: '001', value: source.id },
    { tag: '003', value: source.system },
  ]);
}

/** The number of the system the record came from moves to 035, as the format asks. */
function withControlNumber(control: ControlNumber, kept: readonly MarcField[]): readonly MarcField[] {
  const valueOf = (tag: string): string | null =>
    kept.flatMap((field) => (field.tag === tag && 'value' in field ? [field.value.trim()] : []))[0] ?? null;
  const [formerNumber, formerAgency] = [valueOf('001'), valueOf('003')];
  const isOwn = formerNumber === null || (formerNumber === control.number && formerAgency === control.agency);
  const former = isOwn
    ? []
    : [
        {
          tag: '035',
          indicators: '  ',
          subfields: [
            { code: 'a', value: `${formerAgency === null ? '' : `(${formerAgency})`}${formerNumber}` },
          ],
        },
      ];
  const updatedAt = `${control.updatedAt.toISOString().replace(/[-:T]/g, '').slice(0, 14)}.0`;
  const others = kept.filter(({ tag }) => !['001', '003', '005'].includes(tag));
  return insertFields(others, [
    { tag: '001', value: control.number },
    { tag: '003', value: control.agency },
    { tag: '005', value: updatedAt },
    ...former,
  ]);
}

function isEqual(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
