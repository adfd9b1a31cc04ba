/** A refusal of the server, as every payload carries it. */
export type Refusal = {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
};

/** Refusals sorted by where they are shown: beside a field, or above the form. */
export type SortedRefusals = {
  readonly byField: Readonly<Record<string, string>>;
  readonly general: readonly string[];
};

/**
 * Sorts refusals by the form field they blame; `pathOf` turns the server's path (without `input`) into the
 * form's, and `undefined` leaves the refusal above the form. The first refusal of a field wins.
 */
export function sortRefusals(
  refusals: readonly Refusal[],
  pathOf: (path: readonly string[]) => string | undefined,
): SortedRefusals {
  const byField: Record<string, string> = {};
  const general: string[] = [];
  for (const { field, message } of refusals) {
    const path = field == null || field.length === 0 ? undefined : pathOf(withoutInput(field));
    if (path === undefined) general.push(message);
    else byField[path] ??= message;
  }
  return { byField, general };
}

function withoutInput(field: readonly string[]): readonly string[] {
  return field[0] === 'input' ? field.slice(1) : field;
}
