import type { BibliographicRecord } from '../../shared/bibliographic-record';
import { withoutIsbd } from '../../marc/isbd';
import {
  readAuthorHeadings,
  readAuthors,
  readClassification,
  readIsbn,
  readSubjectHeadings,
  readTitleCallNumber,
} from './access-columns';
import {
  readCopyAccess,
  readCopyCallNumber,
  readCopyDate,
  readCopyPrice,
  readCopyStatus,
} from './copy-columns';
import type { CsvColumn, CsvField, CsvMapping } from './csv-mapping';
import {
  readAudienceCode,
  readCollation,
  readLanguage,
  readMaterial,
  readNote,
  readPages,
  readSeriesText,
  readTitle,
  readTitleProper,
  readYear,
} from './description-columns';
import type { RecordDraft } from './record-draft';
import { addContribution, finishDraft, startDraft } from './record-draft';
import { tidyTitle } from './printed-text';

/** A row read as a record, or the reason why it cannot be one. */
export type MappedRow =
  | { readonly record: BibliographicRecord; readonly warnings: readonly string[] }
  | { readonly failure: string };

type CellReader = (
  draft: RecordDraft,
  text: string,
  column: Pick<CsvColumn, 'separator' | 'qualifier'>,
) => void;

/** No column of a catalogue is longer; a longer one is a quote gone wrong or an attack. */
const LONGEST_CELL = 20_000;
const NOTHING = /^(?:-+|n\/a|null|\(null\)|-+\s*belum ditentukan\s*-+)$/i;

const READERS: Readonly<Record<CsvField, CellReader>> = {
  sourceId: () => undefined,
  title: readTitle,
  titleProper: readTitleProper,
  subtitle: (draft, text) => {
    draft.record.subtitle = tidyTitle(withoutIsbd(text));
  },
  responsibility: (draft, text) => {
    draft.record.responsibility = withoutIsbd(text);
  },
  edition: (draft, text) => {
    draft.record.edition = text.replace(/(?<![\s/:;,=])[\s/:;,=]+$/, '');
  },
  publicationPlace: (draft, text) => {
    draft.record.publicationPlace = withoutIsbd(text);
  },
  publisher: (draft, text) => {
    draft.record.publisher = withoutIsbd(text);
  },
  publicationYear: readYear,
  collation: readCollation,
  extent: (draft, text) => {
    draft.record.extent = text.replace(/(?<![\s:;+])[\s:;+]+$/, '');
  },
  pages: readPages,
  dimensions: (draft, text) => {
    draft.record.dimensions = text.replace(/(?<=\w)\.$/, '');
  },
  series: readSeriesText,
  materialType: readMaterial,
  language: readLanguage,
  audience: readAudienceCode,
  isbn: (draft, text, { separator }) => {
    for (const number of splitCell(text, separator ?? ';')) readIsbn(draft, number);
  },
  issn: (draft, text) => {
    draft.record.identifiers.push({ kind: 'ISSN', printed: text, qualifier: null });
  },
  identifier: (draft, text, { qualifier }) => {
    draft.record.identifiers.push({ kind: 'OTHER', printed: text, qualifier: qualifier ?? null });
  },
  classification: readClassification,
  callNumber: readTitleCallNumber,
  note: readNote,
  summary: (draft, text) => {
    draft.record.summary = text;
  },
  tableOfContents: (draft, text) => {
    draft.record.tableOfContents = text;
  },
  authors: (draft, text, { separator }) => {
    if (separator === undefined) readAuthors(draft, text);
    else readAuthorHeadings(draft, splitCell(text, separator));
  },
  mainPerson: (draft, text) => {
    addContribution(draft, withoutIsbd(text), { kind: 'PERSON', role: 'AUTHOR', isMain: true });
  },
  mainBody: (draft, text) => {
    addContribution(draft, withoutIsbd(text), { kind: 'CORPORATE', role: 'AUTHOR', isMain: true });
  },
  addedPersons: (draft, text, { separator }) => {
    for (const name of splitCell(text, separator ?? ';'))
      addContribution(draft, name, { kind: 'PERSON', role: 'AUTHOR', isMain: false });
  },
  addedBodies: (draft, text, { separator }) => {
    for (const name of splitCell(text, separator ?? ';'))
      addContribution(draft, name, { kind: 'CORPORATE', role: 'AUTHOR', isMain: false });
  },
  subjects: (draft, text, { separator }) => {
    readSubjectHeadings(draft, splitCell(text, separator ?? ';'));
  },
  copyBarcode: (draft, text, { separator }) => {
    draft.barcodes.push(...splitCell(text, separator ?? ';'));
  },
  copyBranch: (draft, text) => {
    draft.copy.branchCode = text;
  },
  copyLocation: (draft, text) => {
    draft.copy.shelvingLocation = text;
  },
  copyCallNumber: readCopyCallNumber,
  copyStatus: readCopyStatus,
  copyAccess: readCopyAccess,
  copyDate: readCopyDate,
  copySource: (draft, text) => {
    draft.acquisition.source = text;
  },
  copyPrice: readCopyPrice,
  copySupplier: (draft, text) => {
    draft.acquisition.supplier = text;
  },
};

/**
 * Builds a record from the cells that a mapping names; `places` gives for each column of the mapping its
 * place in the row.
 */
export function mapRow(mapping: CsvMapping, places: readonly number[], cells: readonly string[]): MappedRow {
  const tooLong = mapping.columns.find(
    (_, index) => (cells[places[index] ?? -1] ?? '').length > LONGEST_CELL,
  );
  if (tooLong) return { failure: `The column "${tooLong.column}" has more than ${LONGEST_CELL} characters.` };
  const draft = startDraft();
  for (const [field, value] of Object.entries(mapping.constants)) {
    const reader = isCsvField(field) ? READERS[field] : undefined;
    if (value !== undefined) reader?.(draft, value, {});
  }
  mapping.columns.forEach((column, index) => {
    const text = valueOf(cells[places[index] ?? -1] ?? '', column);
    if (text === '') return;
    if (column.field === 'sourceId') draft.record.source = { system: mapping.sourceSystem, id: text };
    else READERS[column.field](draft, text, column);
  });
  const { titleProper } = draft.record;
  if (titleProper === '') return { failure: 'The title is empty.' };
  return { record: finishDraft(draft), warnings: draft.warnings };
}

function isCsvField(field: string): field is CsvField {
  return field in READERS;
}

function valueOf(cell: string, column: CsvColumn): string {
  const text = cell
    .replaceAll('\0', '')
    .replace(/[^\S\n]{2,}/g, ' ')
    .trim();
  if (NOTHING.test(text)) return '';
  if (column.values === undefined || text === '') return text;
  return column.values[text] ?? column.values['*'] ?? text;
}

/** Parts several values in one cell: `<A><B>` or by a separator. */
function splitCell(text: string, separator: string): readonly string[] {
  const parts =
    separator === '<>'
      ? Array.from(text.matchAll(/<([^<>]*)>/g), (match) => match[1] ?? '')
      : text.split(separator);
  const values = separator === '<>' && parts.length === 0 ? [text] : parts;
  return values.map((value) => value.trim()).filter((value) => value !== '');
}
