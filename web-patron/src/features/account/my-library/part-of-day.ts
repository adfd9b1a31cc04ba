/** Names the parts of a day by which people greet each other. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

/** Gives the part of the day for a clock time in Jakarta such as `14:00`. */
export function partOfDay(time: string): PartOfDay {
  if (time >= '03:00' && time < '11:00') return 'morning';
  if (time >= '11:00' && time < '15:00') return 'noon';
  return time >= '15:00' && time < '18:30' ? 'afternoon' : 'evening';
}
