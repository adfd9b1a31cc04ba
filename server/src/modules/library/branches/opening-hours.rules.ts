/** One span of opening: weekday 1 = Monday … 7 = Sunday, wall-clock times `08:00`. */
export type OpeningSpan = { readonly weekday: number; readonly opens: string; readonly closes: string };

/** Open or closed, and what comes next. */
export type OpeningState = {
  readonly isOpen: boolean;
  readonly closesAt: Date | null;
  readonly opensAt: Date | null;
};

/**
 * Tells what is wrong with a set of spans: the index of the first span that ends before it begins or overlaps
 * another; null if none.
 */
export function brokenSpan(spans: readonly OpeningSpan[]): number | null {
  const index = spans.findIndex(
    (span, position) =>
      span.opens >= span.closes || spans.some((other, at) => at < position && overlaps(span, other)),
  );
  return index === -1 ? null : index;
}

function overlaps(one: OpeningSpan, other: OpeningSpan): boolean {
  return one.weekday === other.weekday && one.opens < other.closes && other.opens < one.closes;
}
