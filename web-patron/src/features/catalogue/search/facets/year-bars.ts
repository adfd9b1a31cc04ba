/** Counts titles of one year. */
export type YearCount = { readonly year: number; readonly count: number };

/** Is one bar of the histogram: a span of years and its share of the highest bar. */
export type YearBar = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly height: number;
};

/** Groups years into at most `most` bars of equal span, oldest first. */
export function yearBars(years: readonly YearCount[], most: number): readonly YearBar[] {
  if (years.length === 0) return [];
  const from = Math.min(...years.map(({ year }) => year));
  const to = Math.max(...years.map(({ year }) => year));
  const span = Math.max(1, Math.ceil((to - from + 1) / most));
  const counts = Array.from({ length: Math.ceil((to - from + 1) / span) }, () => 0);
  for (const { year, count } of years) {
    const place = Math.floor((year - from) / span);
    counts[place] = (counts[place] ?? 0) + count;
  }
  const highest = Math.max(...counts);
  return counts.map((count, place) => ({
    from: from + place * span,
    to: Math.min(to, from + (place + 1) * span - 1),
    count,
    height: highest === 0 ? 0 : count / highest,
  }));
}
