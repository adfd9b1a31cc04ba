import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { TitleFacts } from '../titles/title-rows';
import type { RecordCallNumber } from '../shared/bibliographic-record';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { Field } from '../../../platform/validation/refusals';
import { invalid } from '../../../platform/validation/refusals';
import type { CallNumberEntry, TitleEntry } from './title-input';
import { say } from '../words/say';

/** Lengths of the fields of a title, in characters, and of its lists. */
export const TITLE_LIMITS = {
  title: 1000,
  statement: 300,
  short: 120,
  classNumber: 60,
  callPrefix: 24,
  note: 2000,
  allNotes: 15_000,
  paragraphs: 15_000,
  languages: 20,
  identifiers: 50,
  contributions: 100,
  subjects: 50,
  classifications: 20,
  series: 20,
  variantTitles: 50,
  notes: 50,
  latestYear: 2100,
} as const;

const { title: LONG, statement: STATEMENT, short: SHORT } = TITLE_LIMITS;

/**
 * Reads the facts of a title from its form; people and subjects are resolved elsewhere, because that takes
 * the database.
 */
export function readTitleEntry(
  entry: TitleEntry,
  path: Field,
): { readonly facts: TitleFacts; readonly refusals: readonly Refusal[] } {
  const form = new InputValidator(path);
  const titleProper = form.requiredLine(
    entry.titleProper,
    { longest: LONG, what: say('checkTitleInput.titleProper') },
    'titleProper',
  );
  const facts: TitleFacts = {
    titleProper,
    ...readTitles(form, entry),
    ...readPublication(form, entry),
    ...readNumbers(form, entry),
    materialType: entry.materialType ?? 'BOOK',
    contentType: form.line(entry.contentType, SHORT, 'contentType'),
    carrierType: form.line(entry.carrierType, SHORT, 'carrierType'),
    languages: readLanguages(form, entry.languages),
    audience: entry.audience ?? null,
    callNumber: readCallNumber(form, entry.callNumber, 'callNumber'),
    notes: readNotes(form, entry.notes),
    summary: form.paragraphs(entry.summary, TITLE_LIMITS.paragraphs, 'summary'),
    tableOfContents: form.paragraphs(entry.tableOfContents, TITLE_LIMITS.paragraphs, 'tableOfContents'),
  };
  return { facts, refusals: form.refusals };
}

/** Reads a call number from a form. */
export function readCallNumber(
  form: InputValidator,
  entry: CallNumberEntry | null | undefined,
  ...name: readonly string[]
): RecordCallNumber | null {
  if (entry == null) return null;
  const what = say('checkTitleInput.classNumber');
  return {
    prefix: form.line(entry.prefix, TITLE_LIMITS.callPrefix, ...name, 'prefix'),
    classNumber: form.requiredLine(
      entry.classNumber,
      { longest: TITLE_LIMITS.classNumber, what },
      ...name,
      'classNumber',
    ),
    entryMark: form.line(entry.entryMark, TITLE_LIMITS.classNumber, ...name, 'entryMark'),
    titleMark: form.line(entry.titleMark, TITLE_LIMITS.classNumber, ...name, 'titleMark'),
  };
}

function readTitles(form: InputValidator, entry: TitleEntry) {
  return {
    subtitle: form.line(entry.subtitle, LONG, 'subtitle'),
    parallelTitle: form.line(entry.parallelTitle, LONG, 'parallelTitle'),
    originalTitle: form.line(entry.originalTitle, LONG, 'originalTitle'),
    variantTitles: form.lines(
      entry.variantTitles,
      { most: TITLE_LIMITS.variantTitles, longest: STATEMENT },
      'variantTitles',
    ),
    responsibility: form.line(entry.responsibility, LONG, 'responsibility'),
  };
}

function readPublication(form: InputValidator, entry: TitleEntry) {
  return {
    edition: form.line(entry.edition, STATEMENT, 'edition'),
    publicationPlace: form.line(entry.publicationPlace, STATEMENT, 'publicationPlace'),
    publisher: form.line(entry.publisher, STATEMENT, 'publisher'),
    publicationYear: readYear(form, entry.publicationYear),
    publicationDate: form.line(entry.publicationDate, SHORT, 'publicationDate'),
    extent: form.line(entry.extent, STATEMENT, 'extent'),
    dimensions: form.line(entry.dimensions, SHORT, 'dimensions'),
  };
}

function readNumbers(form: InputValidator, entry: TitleEntry) {
  const identifierWhat = say('checkTitleInput.identifier');
  return {
    series: form.list(entry.series, TITLE_LIMITS.series, 'series').map(({ title, number }, index) => ({
      title: form.requiredLine(
        title,
        { longest: STATEMENT, what: say('checkTitleInput.series') },
        'series',
        String(index),
        'title',
      ),
      number: form.line(number, SHORT, 'series', String(index), 'number'),
    })),
    identifiers: form
      .list(entry.identifiers, TITLE_LIMITS.identifiers, 'identifiers')
      .map(({ kind, printed, qualifier }, index) => ({
        kind,
        printed: form.requiredLine(
          printed,
          { longest: SHORT, what: identifierWhat },
          'identifiers',
          String(index),
          'printed',
        ),
        qualifier: form.line(qualifier, SHORT, 'identifiers', String(index), 'qualifier'),
      })),
    classifications: form
      .list(entry.classifications, TITLE_LIMITS.classifications, 'classifications')
      .map(({ scheme, number, edition }, index) => ({
        scheme,
        number: form.requiredLine(
          number,
          { longest: TITLE_LIMITS.classNumber, what: say('checkTitleInput.classNumber') },
          'classifications',
          String(index),
          'number',
        ),
        edition: form.line(edition, TITLE_LIMITS.callPrefix, 'classifications', String(index), 'edition'),
      })),
  };
}

function readYear(form: InputValidator, year: number | null | undefined): number | null {
  if (year == null) return null;
  const message = say('checkTitleInput.publicationYear', { latestYear: TITLE_LIMITS.latestYear });
  if (year < 1 || year > TITLE_LIMITS.latestYear)
    form.refuse((field) => invalid(field, message), 'publicationYear');
  return year;
}

function readLanguages(form: InputValidator, languages: readonly string[] | null | undefined): string[] {
  const message = say('checkTitleInput.languageCode');
  const codes = form.list(languages, TITLE_LIMITS.languages, 'languages');
  codes.forEach((code, index) => {
    if (!/^[a-z]{3}$/.test(code)) form.refuse((field) => invalid(field, message), 'languages', String(index));
  });
  return [...new Set(codes)];
}

function readNotes(form: InputValidator, notes: readonly string[] | null | undefined): string[] {
  const kept = form
    .list(notes, TITLE_LIMITS.notes, 'notes')
    .flatMap((note, index) => form.paragraphs(note, TITLE_LIMITS.note, 'notes', String(index)) ?? []);
  const message = say('checkTitleInput.notesTooLong');
  if (kept.join('').length > TITLE_LIMITS.allNotes)
    form.refuse((field) => ({ code: 'TOO_LONG', field, message }), 'notes');
  return kept;
}
