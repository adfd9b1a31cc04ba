import type { TitleFields } from './CreateTitle.generated';
import { effectiveCallNumber } from './title-draft';
import type { TitleDraft } from './title-draft';
import type { TitleChanges } from './UpdateTitle.generated';

/** Turns a draft into the fields that are sent: texts trimmed, empty ones null. */
export function titleFields(draft: TitleDraft): TitleFields {
  return {
    titleProper: draft.titleProper.trim(),
    subtitle: orNull(draft.subtitle),
    parallelTitle: orNull(draft.parallelTitle),
    originalTitle: orNull(draft.originalTitle),
    variantTitles: linesOf(draft.variantTitles),
    responsibility: orNull(draft.responsibility),
    edition: orNull(draft.edition),
    publicationPlace: orNull(draft.publicationPlace),
    publisher: orNull(draft.publisher),
    publicationYear: parseYear(draft.publicationYear),
    publicationDate: orNull(draft.publicationDate),
    extent: orNull(draft.extent),
    dimensions: orNull(draft.dimensions),
    series: seriesOf(draft),
    materialType: draft.materialType,
    contentType: orNull(draft.contentType),
    carrierType: orNull(draft.carrierType),
    languages: draft.languages,
    audience: draft.audience === '' ? null : draft.audience,
    identifiers: draft.identifiers
      .filter(({ printed }) => printed.trim() !== '')
      .map(({ kind, printed, qualifier }) => ({
        kind,
        printed: printed.trim(),
        qualifier: orNull(qualifier),
      })),
    classifications: classificationsOf(draft),
    callNumber: callNumberInput(draft),
    notes: linesOf(draft.notes),
    summary: orNull(draft.summary),
    tableOfContents: orNull(draft.tableOfContents),
    contributions: draft.contributions.map(contributionInput),
    subjects: draft.subjects.map(({ subjectId, heading }) =>
      subjectId === null ? { newHeading: heading } : { subjectId },
    ),
    workId: draft.workId,
  };
}

/** Returns only the fields that differ; absent fields are kept by the server as they are. */
export function changesBetween(before: TitleFields, after: TitleFields): TitleChanges {
  const names = changedNames(before, after);
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}

/** Names the fields that differ. */
export function changedNames(before: TitleFields, after: TitleFields): readonly (keyof TitleFields)[] {
  return fieldNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Names every field of a title, in the order of the form. */
export const fieldNames = [
  'titleProper',
  'subtitle',
  'contributions',
  'responsibility',
  'publicationPlace',
  'publisher',
  'publicationYear',
  'identifiers',
  'extent',
  'dimensions',
  'subjects',
  'classifications',
  'callNumber',
  'materialType',
  'languages',
  'audience',
  'edition',
  'publicationDate',
  'series',
  'parallelTitle',
  'originalTitle',
  'variantTitles',
  'contentType',
  'carrierType',
  'summary',
  'notes',
  'tableOfContents',
  'workId',
] as const satisfies readonly (keyof TitleFields)[];

/** Reads a year of four digits; anything else is no year. */
export function parseYear(text: string): number | null {
  return /^\d{4}$/.test(text.trim()) ? Number(text) : null;
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function seriesOf({
  seriesTitle,
  seriesNumber,
  otherSeries,
}: TitleDraft): NonNullable<TitleFields['series']> {
  const all = [{ title: seriesTitle, number: seriesNumber }, ...otherSeries];
  return all
    .filter(({ title }) => title.trim() !== '')
    .map(({ title, number }) => ({ title: title.trim(), number: orNull(number) }));
}

function classificationsOf(draft: TitleDraft): NonNullable<TitleFields['classifications']> {
  const all = [
    { scheme: draft.classScheme, number: draft.classNumber, edition: draft.classEdition },
    ...draft.otherClassifications,
  ];
  return all
    .filter(({ number }) => number.trim() !== '')
    .map(({ scheme, number, edition }) => ({ scheme, number: number.trim(), edition: orNull(edition) }));
}

/** A call number without a class cannot stand on a shelf, so it is none. */
function callNumberInput(draft: TitleDraft): TitleFields['callNumber'] {
  const { prefix, classNumber, entryMark, titleMark } = effectiveCallNumber(draft);
  if (classNumber.trim() === '') return null;
  return {
    prefix: orNull(prefix),
    classNumber: classNumber.trim(),
    entryMark: orNull(entryMark),
    titleMark: orNull(titleMark),
  };
}

function contributionInput({
  contributorId,
  name,
  kind,
  role,
  isMain,
  printedName,
}: TitleDraft['contributions'][number]) {
  const who = contributorId === null ? { newName: name, kind } : { contributorId };
  return { ...who, role, isMain, printedName: orNull(printedName) };
}
