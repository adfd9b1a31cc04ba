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

/** Joins conditions that must all hold; null ones are left out. */
export function allOf(...parts: readonly (Condition | null)[]): Condition {
  const given = parts.filter((part) => part !== null);
  return {
    sql: given.length === 0 ? '1 = 1' : given.map(({ sql }) => sql).join(' AND '),
    values: given.flatMap(({ values }) => values),
  };
}
