type Years = { readonly birthYear: number | null; readonly deathYear: number | null };

/** Writes the years of a person behind their name: `, 1925–2006`; nothing when both are unknown. */
export function formatYears({ birthYear, deathYear }: Years): string {
  return birthYear === null && deathYear === null ? '' : `, ${birthYear ?? ''}–${deathYear ?? ''}`;
}
