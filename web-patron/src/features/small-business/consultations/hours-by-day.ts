import { toCivilDate } from '@pustaka/web-shared/format/index.ts';

/** Is an hour that can be taken. */
export type FreeHour = {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly mode: 'ON_SITE' | 'ONLINE' | 'EITHER';
};

/** Is a day with its free hours, in order. */
export type DayOfHours = { readonly day: string; readonly hours: readonly FreeHour[] };

/** Groups hours by the day they begin on in Pasuruan. */
export function hoursByDay(hours: readonly FreeHour[]): readonly DayOfHours[] {
  const days = new Map<string, FreeHour[]>();
  for (const hour of hours) {
    const day = toCivilDate(hour.startsAt);
    days.set(day, [...(days.get(day) ?? []), hour]);
  }
  return [...days].map(([day, own]) => ({ day, hours: own }));
}

/** Finds the day to show: that of the chosen hour, else the one asked for, else the first. */
export function shownDay(
  days: readonly DayOfHours[],
  { hourId, day }: { readonly hourId: string; readonly day: string },
): DayOfHours | null {
  return (
    days.find(({ hours }) => hours.some(({ id }) => id === hourId)) ??
    days.find((one) => one.day === day) ??
    days[0] ??
    null
  );
}
