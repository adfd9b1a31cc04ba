/** Is one reason why the library refused, as every mutation gives it. */
export type Refusal = { readonly message: string; readonly field: readonly string[] | null };

/** Gives the reasons that belong to one field of the input, as one text; null when there is none. */
export function findFieldMessage(refusals: readonly Refusal[], field: string): string | null {
  const messages = refusals.filter((refusal) => refusal.field?.[0] === field).map(({ message }) => message);
  return messages.length === 0 ? null : messages.join(' ');
}

/** Gives the reasons that belong to none of the fields a form shows. */
export function refusalsBeside(refusals: readonly Refusal[], fields: readonly string[]): readonly Refusal[] {
  return refusals.filter(({ field }) => !fields.includes(field?.[0] ?? ''));
}

/**
 * Gives the reasons about one place in the input (`people`, `0`) and what lies in it, as one text; null when
 * there is none.
 */
export function refusalAt(refusals: readonly Refusal[], ...place: readonly string[]): string | null {
  const messages = refusals
    .filter(({ field }) => place.every((step, depth) => field?.[depth] === step))
    .map(({ message }) => message);
  return messages.length === 0 ? null : messages.join(' ');
}
