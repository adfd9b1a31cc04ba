import { addDays, toWeekday } from '../../../../shared/civil-date';
import type { OpeningCalendar } from '../../../../shared/opening-calendar';
import { branchCalendar, loadCalendarPartsOfBranches } from '../../../library';
import { say } from '../../words/say';
import type { Figure } from '../subjects/figures.queries';
import { WEEKDAY_LABELS } from './labels';
import type { ReportAsk, ReportDeps } from '../report-ask';
import { CLOSED, column, inWords, part, row, shown, UNKNOWN } from './report-parts';
import type { ReportPart } from '../report.terms';

type HeatGiven = Pick<ReportPart, 'key' | 'title' | 'subtitle' | 'definition'> & {
  /** Figures by day and hour. */
  readonly figures: readonly Figure[];
  /** How often somebody looked at each hour; an hour nobody looked at is not known. Every open hour unless given. */
  readonly looks?: OpenHours;
};

/** How often each hour of the week was open: `1 9` is Monday, from nine to ten. */
export type OpenHours = ReadonlyMap<string, number>;

/** The busiest hour of a week, with its average. */
export type BusiestHour = { readonly weekday: number; readonly hour: number; readonly average: number };

/** A map of hours, and the busiest of them. */
export type HeatPart = { readonly part: ReportPart; readonly busiest: BusiestHour | null };

/**
 * Builds a map of weekdays and hours: the average for each time the hour was open. An hour that was never open
 * and in which nothing happened is closed, not zero; a weekday that the span does not hold is not told. What was
 * scanned in an hour that was never open (the late scans of a closed desk) is shared by the weekdays of the span, and
 * is never the busiest hour: nobody could come then.
 */
export function heatPart(open: OpenHours, ask: ReportAsk, given: HeatGiven): HeatPart {
  const { figures, looks = open, ...rest } = given;
  const sums = new Map<string, number>();
  for (const { day = '', hour = '', total } of figures) {
    const place = `${toWeekday(day)} ${Number(hour)}`;
    sums.set(place, (sums.get(place) ?? 0) + total);
  }
  const hours = [
    ...new Set([...open.keys(), ...sums.keys()].map((place) => Number(place.split(' ')[1]))),
  ].sort((one, other) => one - other);
  const days = countWeekdays(ask.span);
  let busiest: BusiestHour | null = null;
  const rows = WEEKDAY_LABELS.map((label, index) => {
    const weekday = index + 1;
    const values = hours.map((hour) => {
      const place = `${weekday} ${hour}`;
      const [times, sum] = [looks.get(place) ?? 0, sums.get(place) ?? 0];
      if (times === 0 && sum === 0) return open.has(place) || !days.has(weekday) ? UNKNOWN : CLOSED;
      const average = Math.round((sum * 10) / (times || (days.get(weekday) ?? 1))) / 10;
      if (times > 0 && average > (busiest?.average ?? 0)) busiest = { weekday, hour, average };
      return shown(average);
    });
    return row(String(weekday), inWords(label, ask.locale), values);
  });
  return {
    part: part({
      ...rest,
      chart: 'HEAT',
      rowHead: inWords(say('head.weekday'), ask.locale),
      columns: hours.map((hour) => column(String(hour), String(hour).padStart(2, '0'), 'DECIMAL')),
      rows: hours.length === 0 ? [] : rows,
    }),
    busiest,
  };
}

/** Counts how often each weekday stands in a span. */
function countWeekdays({ from, to }: ReportAsk['span']): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  for (let day = from; day < to; day = addDays(day, 1))
    days.set(toWeekday(day), (days.get(toWeekday(day)) ?? 0) + 1);
  return days;
}

/** Counts how often each hour of the week was open in a span; open anywhere is open. */
export async function loadOpenHours({ db }: ReportDeps, ask: ReportAsk): Promise<OpenHours> {
  const ids = ask.branchId === null ? [...ask.branches.keys()] : [ask.branchId];
  const parts = await loadCalendarPartsOfBranches(db.read, ids, ask.span.from);
  const calendars = [...parts.values()].map((some) => branchCalendar(some));
  const open = new Map<string, number>();
  for (let day = ask.span.from; day < ask.span.to; day = addDays(day, 1)) {
    const weekday = toWeekday(day);
    for (const hour of hoursOpen(calendars, day)) {
      const place = `${weekday} ${hour}`;
      open.set(place, (open.get(place) ?? 0) + 1);
    }
  }
  return open;
}

function hoursOpen(calendars: readonly OpeningCalendar[], day: string): ReadonlySet<number> {
  const hours = new Set<number>();
  for (const calendar of calendars)
    for (const { opens, closes } of calendar.spansOf(day)) {
      const end = Number(closes.slice(0, 2)) + (closes.endsWith(':00') ? 0 : 1);
      for (let hour = Number(opens.slice(0, 2)); hour < end; hour++) hours.add(hour);
    }
  return hours;
}
