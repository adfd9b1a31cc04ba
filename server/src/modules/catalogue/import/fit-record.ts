import type { BibliographicRecord } from '../shared/bibliographic-record';
import { TITLE_LIMITS } from '../cataloguing/check-title-input';

const NAME_LENGTH = 250;
const { title: TITLE, statement: STATEMENT, short: SHORT } = TITLE_LIMITS;

/** A record cut to what the tables can keep, and what was cut. */
export type FittedRecord = { readonly record: BibliographicRecord; readonly cuts: readonly string[] };

/** Cuts texts to their column and notes what was cut; `line` is for those that may be absent. */
type Cutter = {
  readonly line: (name: string, text: string | null, longest: number) => string | null;
  readonly must: (name: string, text: string, longest: number) => string;
  readonly leaveOut: (what: string) => void;
};

/** Cuts what is too long for its column and takes out characters that are no text (NUL, lone surrogates). */
export function fitRecord(raw: BibliographicRecord): FittedRecord {
  const cuts: string[] = [];
  const must: Cutter['must'] = (name, text, longest) => fit(name, text, { longest, cuts });
  const cutter: Cutter = {
    must,
    line: (name, text, longest) => (text === null ? null : must(name, text, longest)),
    leaveOut: (what) => void cuts.push(what),
  };
  const record: BibliographicRecord = {
    ...raw,
    ...fitDescription(raw, cutter),
    ...fitNumbers(raw, cutter),
    ...fitTexts(raw, cutter),
    ...fitHeadings(raw, cutter),
  };
  return { record, cuts: [...new Set(cuts)] };
}

/** Title, edition, imprint, extent and series. */
function fitDescription(raw: BibliographicRecord, { line, must }: Cutter) {
  return {
    titleProper: must('title', raw.titleProper, TITLE),
    subtitle: line('subtitle', raw.subtitle, TITLE),
    parallelTitle: line('parallel title', raw.parallelTitle, TITLE),
    originalTitle: line('original title', raw.originalTitle, TITLE),
    variantTitles: raw.variantTitles
      .slice(0, TITLE_LIMITS.variantTitles)
      .map((text) => must('variant title', text, STATEMENT)),
    responsibility: line('statement of responsibility', raw.responsibility, TITLE),
    edition: line('edition', raw.edition, STATEMENT),
    publicationPlace: line('place', raw.publicationPlace, STATEMENT),
    publisher: line('publisher', raw.publisher, STATEMENT),
    publicationDate: line('date', raw.publicationDate, SHORT),
    extent: line('extent', raw.extent, STATEMENT),
    dimensions: line('dimensions', raw.dimensions, SHORT),
    series: raw.series.slice(0, TITLE_LIMITS.series).map(({ title, number }) => ({
      title: must('series', title, STATEMENT),
      number: line('series number', number, SHORT),
    })),
    contentType: line('content type', raw.contentType, SHORT),
    carrierType: line('carrier type', raw.carrierType, SHORT),
  };
}

/** Languages, identifiers, classes and the call number. */
function fitNumbers(raw: BibliographicRecord, { line, must }: Cutter) {
  return {
    languages: raw.languages.slice(0, TITLE_LIMITS.languages),
    identifiers: raw.identifiers.slice(0, TITLE_LIMITS.identifiers).map(({ kind, printed, qualifier }) => ({
      kind,
      printed: must('identifier', printed, SHORT),
      qualifier: line('qualifier', qualifier, SHORT),
    })),
    classifications: raw.classifications
      .slice(0, TITLE_LIMITS.classifications)
      .map(({ scheme, number, edition }) => ({
        scheme,
        number: must('class', number, TITLE_LIMITS.classNumber),
        edition: line('class edition', edition, 24),
      })),
    callNumber: raw.callNumber && {
      prefix: line('shelf prefix', raw.callNumber.prefix, TITLE_LIMITS.callPrefix),
      classNumber: must('call number', raw.callNumber.classNumber, TITLE_LIMITS.classNumber),
      entryMark: line('call number', raw.callNumber.entryMark, TITLE_LIMITS.classNumber),
      titleMark: line('call number', raw.callNumber.titleMark, TITLE_LIMITS.classNumber),
    },
  };
}

/** Notes, summary and contents. */
function fitTexts(raw: BibliographicRecord, { line, must, leaveOut }: Cutter) {
  return {
    notes: withinTotal(
      raw.notes.slice(0, TITLE_LIMITS.notes).map((text) => must('note', text, TITLE_LIMITS.note)),
      leaveOut,
    ),
    summary: line('summary', raw.summary, TITLE_LIMITS.paragraphs),
    tableOfContents: line('contents', raw.tableOfContents, TITLE_LIMITS.paragraphs),
  };
}

/** Names and subjects. */
function fitHeadings(raw: BibliographicRecord, { line, must }: Cutter) {
  return {
    contributions: raw.contributions.slice(0, TITLE_LIMITS.contributions).map((entry) => ({
      ...entry,
      name: must('name', entry.name, NAME_LENGTH),
      variantNames: entry.variantNames.filter((name) => name.length <= NAME_LENGTH).map(asText),
      printedName: line('printed name', entry.printedName, STATEMENT),
    })),
    subjects: raw.subjects
      .slice(0, TITLE_LIMITS.subjects)
      .map((heading) => must('subject', heading, NAME_LENGTH)),
  };
}

function fit(name: string, text: string, { longest, cuts }: { longest: number; cuts: string[] }): string {
  const clean = asText(text);
  if (clean.length <= longest) return clean;
  cuts.push(`${name} cut to ${longest} characters`);
  return asText(clean.slice(0, longest));
}

function withinTotal(notes: readonly string[], leaveOut: Cutter['leaveOut']): string[] {
  let rest: number = TITLE_LIMITS.allNotes;
  const kept = notes.filter((note) => (rest -= note.length) >= 0);
  if (kept.length < notes.length) leaveOut(`${notes.length - kept.length} notes left out`);
  return kept;
}

function asText(text: string): string {
  return text.toWellFormed().replaceAll('\uFFFD', '').replaceAll('\u0000', '');
}
