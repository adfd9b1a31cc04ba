import type { QueryTerm, Reading } from './parsed-query';
import { requiredTerms } from './parsed-query';

/** The full-text question for a reading: every required word in some spelling in some field. */
export function recallExpression(reading: Reading): string {
  return allOf(requiredTerms(reading).map((term) => anyOf(recallTerms(term))));
}

/** The same with almost alike names and initials allowed. */
export function generousExpression(reading: Reading): string {
  return allOf(requiredTerms(reading).map((term) => anyOf([...recallTerms(term), ...generousTerms(term)])));
}

/** Every word as written in a title. */
export function titleExpression(reading: Reading): string {
  return allOf(reading.map((term) => quote(`t${term.forms.surface}`)));
}

/** Every required word in names. */
export function nameExpression(reading: Reading): string {
  return allOf(requiredTerms(reading).map((term) => quote(`k${term.forms.key}`)));
}

/** Every required word as written in a title, or in names. */
export function titleOrNameExpression(reading: Reading): string {
  return allOf(requiredTerms(reading).map((term) => anyOf([`t${term.forms.surface}`, `k${term.forms.key}`])));
}

/** Every required root among the notes. */
export function bodyExpression(reading: Reading): string {
  return allOf(requiredTerms(reading).map((term) => quote(term.forms.root)));
}

/** All but one of the required words, whichever is missing. */
export function allButOneExpression(reading: Reading): string {
  const terms = requiredTerms(reading);
  return terms.map((missing) => `(${recallExpression(terms.filter((term) => term !== missing))})`).join(' OR ');
}

/** All but one of the required words as names: "Okky Puspa Madasari" signs "Okky Madasari" too. */
export function nameWithoutOneExpression(reading: Reading): string {
  const terms = requiredTerms(reading);
  return terms.map((missing) => `(${nameExpression(terms.filter((term) => term !== missing))})`).join(' OR ');
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

function allOf(expressions: readonly string[]): string {
  return expressions.join(' AND ');
}

function anyOf(terms: readonly string[]): string {
  return `(${[...new Set(terms)].map(quote).join(' OR ')})`;
}

/** Terms hold letters and digits only, so that quoting cannot be escaped. */
function quote(term: string): string {
  return `"${term}"`;
}
