import { sqlInstant } from './columns';
import { placeholders } from './placeholders';

/** A condition of a statement with the values of its placeholders. */
export type Condition = { readonly sql: string; readonly values: readonly unknown[] };

/** Builds the condition that a column has one of several values; null if none are given, so that all fit. */
export function isOneOf(column: string, values: readonly unknown[] | null | undefined): Condition | null {
  return values == null || values.length === 0
    ? null
    : { sql: `${column} IN (${placeholders(values)})`, values };
}

/** Builds a condition on one value, such as `m.expires_on >= ?`; null if the value is absent. */
export function compares(sql: string, value: unknown): Condition | null {
  return value == null ? null : { sql, values: [value] };
}

/** A span of instants: `from` is in it, `to` is not. */
export type InstantSpan = { readonly from?: Date | null; readonly to?: Date | null };

/** Builds the condition that an instant lies in a span; null if the span is open on both sides. */
export function isWithin(column: string, span: InstantSpan | null | undefined): Condition | null {
  const parts = [
    compares(`${column} >= ?`, span?.from && sqlInstant(span.from)),
    compares(`${column} < ?`, span?.to && sqlInstant(span.to)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : allOf(...parts);
}

/** Joins conditions that must all hold; null ones are left out. */
export function allOf(...parts: readonly (Condition | null)[]): Condition {
  const given = parts.filter((part) => part !== null);
  return {
    sql: given.length === 0 ? '1 = 1' : given.map(({ sql }) => sql).join(' AND '),
    values: given.flatMap(({ values }) => values),
  };
}
