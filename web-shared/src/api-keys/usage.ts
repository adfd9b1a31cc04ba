/** What one key asked for on a day, by operation. */
export type UsageLine = {
  readonly usedOn: string;
  readonly operation: string;
  readonly calls: number;
  readonly points: number;
};

/** One operation over all days. */
export type OperationSum = { readonly operation: string; readonly calls: number; readonly points: number };

/** Adds up usage by operation, the dearest first. */
export function sumByOperation(lines: readonly UsageLine[]): readonly OperationSum[] {
  const sums = new Map<string, OperationSum>();
  for (const { operation, calls, points } of lines) {
    const before = sums.get(operation) ?? { operation, calls: 0, points: 0 };
    sums.set(operation, { operation, calls: before.calls + calls, points: before.points + points });
  }
  return [...sums.values()].sort((one, other) => other.points - one.points);
}

/** Adds up points by day, the oldest first; days without any are left out. */
export function sumByDay(
  lines: readonly UsageLine[],
): readonly { readonly day: string; readonly points: number }[] {
  const sums = new Map<string, number>();
  for (const { usedOn, points } of lines) sums.set(usedOn, (sums.get(usedOn) ?? 0) + points);
  return [...sums]
    .map(([day, points]) => ({ day, points }))
    .sort((one, other) => one.day.localeCompare(other.day));
}
