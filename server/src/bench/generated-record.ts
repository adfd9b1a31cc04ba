import type { BibliographicRecord, ImportOutcome, RecordContribution } from '../modules/catalogue';
import { blankRecord, nameForms } from '../modules/catalogue';
import { generateCatalogue, type GeneratedTitle } from './generate-catalogue';

/** The name of the system that generated records come from. */
export const BENCH_SYSTEM = 'bench';

/** Turns a generated title into a record as a reader of files yields it. */
export function generatedRecord(title: GeneratedTitle): BibliographicRecord {
  const [classNumber = '', entryMark = null, titleMark = null] = title.callNumber.split(' ');
  const callNumber = { prefix: null, classNumber, entryMark, titleMark };
  return {
    ...blankRecord(title.title),
    source: { system: BENCH_SYSTEM, id: String(title.id) },
    subtitle: title.subtitle,
    publisher: title.publisher,
    publicationPlace: title.place,
    publicationYear: title.year,
    languages: [title.language],
    materialType: title.materialType,
    audience: title.audience,
    identifiers: title.isbn === null ? [] : [{ kind: 'ISBN', printed: title.isbn, qualifier: null }],
    classifications: [{ scheme: 'DDC', number: title.ddc, edition: '23' }],
    callNumber,
    contributions: title.contributors.map(contribution),
    subjects: title.subjects,
    copies: title.copies.map(({ barcode, branch, isAvailable }) => ({
      barcode,
      branchCode: branchCode(branch),
      shelvingLocation: null,
      callNumber: null,
      status: isAvailable ? 'AVAILABLE' : 'IN_REPAIR',
      isReferenceOnly: false,
      staffNote: null,
      acquisition: null,
    })),
  };
}

/** Yields the records of a generated catalogue as if they came out of a file. */
export function* generatedOutcomes(count: number): Generator<ImportOutcome> {
  for (const title of generateCatalogue(count)) {
    yield {
      position: { kind: 'record', number: title.id, byte: 0 },
      record: generatedRecord(title),
      warnings: [],
    };
  }
}

/** Gives the code of a generated catalogue's branch. */
export function branchCode(branch: number): string {
  return `B${branch + 1}`;
}

function contribution(printed: string, position: number): RecordContribution {
  const { heading, variants } = nameForms(printed);
  return {
    name: heading,
    variantNames: variants,
    kind: 'PERSON',
    role: 'AUTHOR',
    isMain: position === 0,
    printedName: printed === heading ? null : printed,
    birthYear: null,
    deathYear: null,
  };
}
