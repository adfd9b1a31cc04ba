/** Gives the first day of a year or a quarter, and the day after the last. */
export function toStatisticsSpan(
  year: number,
  quarter: number | null,
): { readonly from: string; readonly to: string } {
  const first = quarter === null ? 1 : quarter * 3 - 2;
  const isLast = quarter === null || quarter === 4;
  return { from: day(year, first), to: isLast ? day(year + 1, 1) : day(year, first + 3) };
}

function day(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
}
