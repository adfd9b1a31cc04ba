type Refusal = { readonly message: string; readonly field?: readonly string[] | null };

/** Refusals of the library, sorted by where they stand: at a question, or above the form. */
export type SortedRefusals = {
  readonly byQuestion: Readonly<Record<string, string>>;
  readonly general: readonly string[];
};

/** Nothing was refused. */
export const NO_REFUSALS: SortedRefusals = { byQuestion: {}, general: [] };

/** Sorts what the library refused of a sheet: `["answers", "<question>"]` names a question. */
export function sortRefusals(refusals: readonly Refusal[]): SortedRefusals {
  const placed = refusals.map(({ message, field }) => {
    const at = field?.indexOf('answers') ?? -1;
    return { message, question: at < 0 ? undefined : field?.[at + 1] };
  });
  return {
    byQuestion: Object.fromEntries(
      placed.flatMap(({ question, message }) => (question === undefined ? [] : [[question, message]])),
    ),
    general: placed.filter(({ question }) => question === undefined).map(({ message }) => message),
  };
}
