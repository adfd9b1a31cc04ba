import * as v from 'valibot';

import { AUDIENCES, CONTRIBUTOR_ROLES, MATERIAL_TYPES } from '../shared/catalogue.terms';

const text = v.pipe(v.string(), v.minLength(1));
const texts = v.optional(v.array(text), []);
const maybeText = v.optional(text);
const year = v.pipe(v.number(), v.integer(), v.minValue(500), v.maxValue(2100));
const localizedText = v.object({ indonesian: text, english: text });

/** A branch of the sample library; every branch of it is made up and says so. */
export const branchShape = v.object({
  code: text,
  kind: v.picklist(['MAIN', 'BRANCH', 'MOBILE']),
  name: localizedText,
  address: text,
  phone: text,
  /** For the mobile library the stops, in words. */
  note: localizedText,
  /** Weekday 1 = Monday … 7 = Sunday; a day with a break has two spans. */
  openingHours: v.array(v.object({ weekday: v.number(), opens: text, closes: text })),
});

/** A place on the floor of a branch where copies stand. */
export const shelvingLocationShape = v.object({ branchCode: text, code: text, name: localizedText });

/**
 * A person or body. The preferred name follows the rule "entry under the first element", a clan name
 * excepted.
 */
export const contributorShape = v.object({
  id: text,
  kind: v.picklist(['PERSON', 'CORPORATE']),
  preferredName: text,
  /** The name as it stands on books, where the preferred form turns it round. */
  printedName: maybeText,
  /** Forms that lead here (*lihat*): last-element entry, pen names, old spelling. */
  variantNames: texts,
  birthYear: v.optional(year),
  deathYear: v.optional(year),
});

/** A heading of the controlled list, with the words that lead to it (*lihat*). */
export const subjectShape = v.object({
  id: text,
  heading: text,
  headingInEnglish: text,
  variantHeadings: texts,
});

/** What editions have in common. */
export const workShape = v.object({ id: text, title: text, originalTitle: maybeText });

/** One edition as the files describe it: facts only, absent where we were not sure. */
export const titleShape = v.object({
  /** Stable between releases; serves as source id. */
  id: text,
  workId: text,
  titleProper: text,
  subtitle: maybeText,
  variantTitles: texts,
  originalTitle: maybeText,
  /** The statement of responsibility, academic titles kept. */
  responsibility: maybeText,
  contributions: v.optional(
    v.array(v.object({ contributorId: text, role: v.picklist(CONTRIBUTOR_ROLES) })),
    [],
  ),
  edition: maybeText,
  publicationPlace: maybeText,
  publisher: maybeText,
  /** For serials the year of the first issue. */
  publicationYear: v.optional(year),
  /** As printed; a few carry a wrong check digit, as the real ones do. */
  isbn: maybeText,
  issn: maybeText,
  pages: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** ISO 639-2/B. */
  languages: v.array(text),
  series: v.optional(v.array(v.object({ title: text, number: maybeText })), []),
  /** Dewey; for Islam the 297 that answers to `islamicClass`. */
  dewey: text,
  /** The 2X expansion for Islam, which then stands on the label. */
  islamicClass: maybeText,
  subjectIds: v.array(text),
  audience: v.picklist(AUDIENCES),
  materialType: v.picklist(MATERIAL_TYPES),
  isReferenceOnly: v.optional(v.boolean(), false),
  /** From 0 to 5: how many copies a library like ours would buy. Our guess, not a fact about the book. */
  popularity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
});
