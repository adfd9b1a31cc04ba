/** Readings of a class on a day. */
export type DayCount = {
  readonly day: string;
  readonly classGroup: string | null;
  readonly count: number;
  readonly className: { readonly text: string } | null;
};

/** A class with its readings of the last day and of all days. */
export type ClassCount = {
  readonly group: string | null;
  readonly name: string | null;
  readonly today: number;
  readonly total: number;
};

/** Adds up readings by class, the most read first; what has no class stands last. */
export function countsByClass(counts: readonly DayCount[], today: string): readonly ClassCount[] {
  const groups = [...new Set(counts.map(({ classGroup }) => classGroup))];
  const sum = (rows: readonly DayCount[]) => rows.reduce((total, { count }) => total + count, 0);
  return groups
    .map((group) => {
      const rows = counts.filter(({ classGroup }) => classGroup === group);
      return {
        group,
        name: rows[0]?.className?.text ?? null,
        today: sum(rows.filter(({ day }) => day === today)),
        total: sum(rows),
      };
    })
    .sort(
      (left, right) => Number(left.group === null) - Number(right.group === null) || right.total - left.total,
    );
}
