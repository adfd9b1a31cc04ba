import { branchCalendar } from '../../library/calendar/calendar.rules';
import type { CalendarParts } from '../../library/calendar/calendar.rules';

const HOURS = { opens: '08:00', closes: '16:00' };

/**
 * The hours in which every case of circulation is told: open 08:00 to 16:00, closed every Sunday; Monday
 * 17 August 2026 is a holiday; Sunday 23 August 2026 is open by exception.
 */
export const FIXTURE_PARTS: CalendarParts = {
  weekly: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, ...HOURS })),
  periods: [],
  closedDays: [{ day: '2026-08-17', name: 'Proklamasi Kemerdekaan' }],
  exceptionDays: [{ id: 'cal_open', name: 'Malam buku', day: '2026-08-23', spans: [HOURS] }],
  closures: [],
};

/** The calendar of every case. */
export const FIXTURE_CALENDAR = branchCalendar(FIXTURE_PARTS);

/** A branch that never opens. */
export const NEVER_OPEN = branchCalendar({
  weekly: [],
  periods: [],
  closedDays: [],
  exceptionDays: [],
  closures: [],
});

/** Returns the instant at which a wall clock in Pasuruan shows `2026-08-13 13:00` (seconds may follow). */
export function at(text: string): Date {
  const [day = '', time = '00:00'] = text.split(' ');
  return new Date(`${day}T${time.length === 5 ? `${time}:00` : time}+07:00`);
}
