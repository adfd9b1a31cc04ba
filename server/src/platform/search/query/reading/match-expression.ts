import { CREDIT_MARK } from '../../index-file/writing/document-text';
import type { QueryTerm, Reading } from './parsed-query';
import { requiredTerms } from './parsed-query';
import type { EveryTerm } from './term-rows';

/** The terms of a reading: every required word, in some spelling, in some field. */
export function buildStrictTerms(reading: Reading): EveryTerm {
  const terms = requiredTerms(reading);
  return terms.map((term) =>
    distinct([...recallTerms(term), ...(terms.length > 1 ? imprintTerms(term) : [])]),
  );
}

/** The terms of any of some words, in some spelling, in some field. */
export function buildAnyWordTerms(words: Reading): readonly string[] {
  return distinct(words.flatMap(recallTerms));
}

/** Like `buildStrictTerms` with similar names, and with initials if at least one word is part of a name. */
export function buildGenerousTerms(reading: Reading): EveryTerm[] {
  const terms = requiredTerms(reading);
  const near = terms.map((term) => distinct([...recallTerms(term), ...nearTerms(term)]));
  const withInitials = terms.map((term) =>
    distinct([...recallTerms(term), ...nearTerms(term), ...initialTerms(term)]),
  );
  return [
    near,
    ...terms.map((part, at) => withInitials.map((any, index) => (index === at ? nameTerms(part) : any))),
  ];
}

/** These words as written in a title. */
export function buildTitleTerms(words: Reading): EveryTerm {
  return words.map((term) => [`t${term.forms.surface}`]);
}

/** Every required word in names. */
export function buildNameTerms(reading: Reading): EveryTerm {
  return requiredTerms(reading).map((term) => [`k${term.forms.key}`]);
}

/** Every required word as written in a title, or in names. */
export function buildTitleOrNameTerms(reading: Reading): EveryTerm {
  return requiredTerms(reading).map((term) => [`t${term.forms.surface}`, `k${term.forms.key}`]);
}

/**
 * The full-text expression for every required word in the notes, by its root or as a name. Terms consist of
 * letters and digits only, so quoting cannot be escaped.
 */
export function buildBodyExpression(reading: Reading): string {
  return requiredTerms(reading)
    .map(({ forms }) => `("${forms.root}" OR "${CREDIT_MARK}${forms.key}")`)
    .join(' AND ');
}

/** All required words but one as names: "Okky Puspa Madasari" also signs "Okky Madasari". */
export function buildShorterNameTerms(reading: Reading): EveryTerm[] {
  return withoutEach(reading).map(buildNameTerms);
}

function withoutEach(reading: Reading): Reading[] {
  const terms = requiredTerms(reading);
  return terms.map((missing) => terms.filter((term) => term !== missing));
}

function recallTerms({ forms }: QueryTerm): string[] {
  const terms = [`m${forms.root}`, `m${forms.key}`, `k${forms.key}`];
  if (forms.sound) terms.push(`k${forms.sound}`);
  if (forms.surface.length <= 3 || /\d/.test(forms.surface)) terms.push(`i${forms.surface}`);
  return terms;
}

/**
 * The terms of a year or place of publication, which count only beside other words: *laskar pelangi 2005*.
 */
function imprintTerms({ forms }: QueryTerm): string[] {
  return /^(?:1[4-9]|20)\d\d$/.test(forms.surface) ? [`y${forms.surface}`] : [`p${forms.key}`];
}

function nearTerms({ near }: QueryTerm): string[] {
  return near.map((key) => `k${key}`);
}

function initialTerms({ forms }: QueryTerm): string[] {
  return /^[a-z]{3,}$/.test(forms.key) ? [`k${forms.key.charAt(0)}`] : [];
}

function nameTerms({ forms }: QueryTerm): string[] {
  return forms.sound ? [`k${forms.key}`, `k${forms.sound}`] : [`k${forms.key}`];
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}
