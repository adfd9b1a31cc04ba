import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import type { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readParagraphs, readRequiredText, readText } from '../../../platform/validation/read-text';
import { invalid } from '../../../platform/validation/refusals';
import { isSlug } from '../../../shared/slug';
import type { ServiceStandardEntity } from './service-standard.entity';
import type { PartTexts, StandardPart, StandardStatus } from './standard.terms';
import { STANDARD_PARTS } from './standard.terms';
import { say } from './words/say';

/** A part as entered. */
export type PartEntry = { readonly part: StandardPart; readonly text: TextEntry };

/** What can be said of a standard: absent keeps, null clears; parts that are given replace those of their name. */
export type StandardChanges = {
  readonly slug?: string | null;
  readonly status?: StandardStatus | null;
  readonly name?: TextEntry | null;
  readonly summary?: TextEntry | null;
  readonly decree?: string | null;
  readonly answerDays?: number | null;
  readonly position?: number | null;
  readonly parts?: readonly PartEntry[] | null;
};

/** Facts of a standard that were given, by the properties of its row. */
export type StandardFacts = Partial<EntityRow<ServiceStandardEntity>>;
/** The texts of the parts in both languages. */
export type BothTexts = Pick<EntityRow<ServiceStandardEntity>, 'partsIndonesian' | 'partsEnglish'>;

const LONGEST_PART = 1_500;

/** Reads the facts of a standard that were given; what is wrong stands in the form. */
export function readStandard(
  form: InputValidator,
  changes: StandardChanges,
  known: BothTexts,
): StandardFacts & BothTexts {
  const { name, summary, decree, answerDays, slug, status, position } = changes;
  if (slug != null && !isSlug(slug)) form.refuse((path) => invalid(path, say('wrongSlug')), 'slug');
  if (answerDays != null && (answerDays < 1 || answerDays > 60))
    form.refuse((path) => invalid(path, say('wrongDays')), 'answerDays');
  return {
    ...(slug == null ? {} : { slug }),
    ...(status == null ? {} : { status }),
    ...(position == null ? {} : { position }),
    ...(answerDays === undefined ? {} : { answerDays }),
    ...(decree === undefined ? {} : { decree: form.line(decree, 160, 'decree') }),
    ...(name === undefined
      ? {}
      : toTextColumns(
          'name',
          readRequiredText(form, name, { longest: 160, what: say('name'), field: ['name'] }),
        )),
    ...(summary === undefined
      ? {}
      : toTextColumns('summary', readText(form, summary, { longest: 300, field: ['summary'] }))),
    ...readParts(form, changes.parts ?? [], known),
  };
}

/** Refuses a published standard that lacks one of the 14 parts in Bahasa Indonesia. */
export function refuseMissingParts(form: InputValidator, { partsIndonesian }: BothTexts): void {
  for (const part of STANDARD_PARTS)
    if (partsIndonesian[part] === undefined)
      form.refuse((path) => invalid(path, say('missingPart')), 'parts', part);
}

function readParts(form: InputValidator, entries: readonly PartEntry[], known: BothTexts): BothTexts {
  const read = form.list(entries, STANDARD_PARTS.length, 'parts').map(({ part, text }) => ({
    part,
    ...readParagraphs(form, text, { longest: LONGEST_PART, field: ['parts', part] }),
  }));
  const merge = (texts: PartTexts, language: 'indonesian' | 'english'): PartTexts => {
    const changed = new Map(read.map((entry) => [entry.part, entry[language]]));
    const merged = STANDARD_PARTS.map(
      (part) => [part, changed.has(part) ? changed.get(part) : texts[part]] as const,
    );
    return Object.fromEntries(merged.filter(([, text]) => text != null));
  };
  return {
    partsIndonesian: merge(known.partsIndonesian, 'indonesian'),
    partsEnglish: merge(known.partsEnglish, 'english'),
  };
}
