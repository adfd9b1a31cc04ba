import { addDays, toCivilDate, toInstant } from './civil-date';

/** When the library may write to people again after the night. */
export const MORNING = '07:00';
/** When the night begins. */
export const EVENING = '20:00';

/** Adds time to a moment, of which the night counts nothing: nobody learns then that their time runs. */
export function addWakingTime(from: Date, ms: number): Date {
  const day = toCivilDate(from);
  const evening = toInstant(day, EVENING);
  const begin = Math.max(from.getTime(), toInstant(day, MORNING).getTime());
  const left = Math.max(0, evening.getTime() - begin);
  if (ms <= left) return new Date(begin + ms);
  return addWakingTime(toInstant(addDays(day, 1), MORNING), ms - left);
}
