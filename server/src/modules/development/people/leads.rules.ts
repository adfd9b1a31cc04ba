/** Who leads whom. */
export type Leading = { readonly staffId: string; readonly leadId: string | null };

/** Tells whether somebody would lead themselves, directly or through those who lead their lead. */
export function leadsBack(
  known: readonly Leading[],
  wanted: { readonly staffId: string; readonly leadId: string },
): boolean {
  const leadOf = new Map(known.map(({ staffId, leadId }) => [staffId, leadId]));
  let next: string | null = wanted.leadId;
  for (let step = 0; next !== null && step <= known.length + 1; step++) {
    if (next === wanted.staffId) return true;
    next = leadOf.get(next) ?? null;
  }
  return false;
}
