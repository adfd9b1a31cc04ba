import { isOver } from '../../../lib/events/when';

type Dated = { readonly fromDate: string; readonly untilDate: string; readonly endsAt: string };
type Moment = { readonly today: string; readonly now: Date };

/** Is a day of an agenda with what stands on it. */
export type AgendaDay<Item> = { readonly day: string; readonly found: readonly Item[] };

/**
 * Spreads occurrences over the days of a span: what is over, to the minute, stands apart, in a span that is
 * all over stands as ever. What began before the first day that counts and still goes on stands on that day.
 */
export function agendaDays<Item extends Dated>(
  days: readonly string[],
  items: readonly Item[],
  { today, now }: Moment,
): { readonly coming: readonly AgendaDay<Item>[]; readonly over: readonly AgendaDay<Item>[] } {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const begin = first <= today && today <= last ? today : first;
  const isPast = (item: Item) => item.untilDate < begin || (begin === today && isOver(item, now));
  return {
    coming: spread(
      days.filter((day) => day >= begin),
      items.filter((item) => !isPast(item)),
    ),
    over: spread(
      days.filter((day) => day <= begin),
      items.filter(isPast),
    ),
  };
}

function spread<Item extends Dated>(
  days: readonly string[],
  items: readonly Item[],
): readonly AgendaDay<Item>[] {
  const [first = ''] = days;
  return days
    .map((day) => ({
      day,
      found: items.filter(({ fromDate }) => fromDate === day || (day === first && fromDate < first)),
    }))
    .filter(({ found }) => found.length > 0);
}
