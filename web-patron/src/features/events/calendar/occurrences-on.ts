/** Is what decides on which days something stands. */
export type Spanned = { readonly fromDate: string; readonly untilDate: string; readonly isAllDay: boolean };

/**
 * Gives what stands on a day: whole days stand on each of theirs, everything else on its first. What lasts
 * longest comes first.
 */
export function occurrencesOn<Item extends Spanned>(day: string, items: readonly Item[]): readonly Item[] {
  const isOn = ({ fromDate, untilDate, isAllDay }: Item) =>
    isAllDay ? fromDate <= day && day <= untilDate : fromDate === day;
  return items.filter(isOn).toSorted((one, other) => Number(other.isAllDay) - Number(one.isAllDay));
}
