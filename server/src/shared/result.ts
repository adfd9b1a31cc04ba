/** The outcome of a use case: a value, or one or more refusals that the person can act on. */
export type Result<T, Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Wraps the value of a use case that succeeded. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Refuses; the database rolls the unit back. At least one refusal is required. */
export function fail<Refusal>(...refusals: readonly [Refusal, ...Refusal[]]): {
  readonly ok: false;
  readonly refusals: readonly Refusal[];
} {
  return { ok: false, refusals };
}
