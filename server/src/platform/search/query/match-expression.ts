import type { QueryTerm, Reading } from './parsed-query';
import { requiredTerms } from './parsed-query';
import type { AllOf } from './term-rows';

/** What a row must hold for a reading: every required word in some spelling in some field. */
export function recallQuestion(reading: Reading): AllOf {
  return requiredTerms(reading).map((term) => distinct(recallTerms(term)));
}

/** The same with almost alike names and initials allowed. */
export function generousQuestion(reading: Reading): AllOf {
  return requiredTerms(reading).map((term) => distinct([...recallTerms(term), ...generousTerms(term)]));
}

/** Every word as written in a title. */
export function titleQuestion(reading: Reading): AllOf {
  return reading.map((term) => [`t${term.forms.surface}`]);
}

/** Every required word in names. */
export function nameQuestion(reading: Reading): AllOf {
  return requiredTerms(reading).map((term) => [`k${term.forms.key}`]);
}

/** Every required word as written in a title, or in names. */
export function titleOrNameQuestion(reading: Reading): AllOf {
  return requiredTerms(reading).map((term) => [`t${term.forms.surface}`, `k${term.forms.key}`]);
}

/** Every required root among the notes, as the full-text table is asked. Terms hold letters and digits only, so that quoting cannot be escaped. */
export function bodyExpression(reading: Reading): string {
  return requiredTerms(reading).map((term) => `"${term.forms.root}"`).join(' AND ');
}

/** All but one of the required words, whichever is missing. */
export function allButOneQuestions(reading: Reading): AllOf[] {
  return withoutEach(reading).map(recallQuestion);
}

/** All but one of the required words as names: "Okky Puspa Madasari" signs "Okky Madasari" too. */
export function nameWithoutOneQuestions(reading: Reading): AllOf[] {
  return withoutEach(reading).map(nameQuestion);
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

function generousTerms({ forms, near }: QueryTerm): string[] {
  const initial = /^[a-z]{3,}$/.test(forms.key) ? [`k${forms.key.charAt(0)}`] : [];
  return [...near.map((key) => `k${key}`), ...initial];
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)];
}
