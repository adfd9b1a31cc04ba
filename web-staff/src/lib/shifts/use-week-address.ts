import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useSearchParams } from 'react-router';

import { mondayOf } from './board-week';

/** The week that is shown stands in the address; this week when it does not. */
export function useWeekAddress() {
  const [search, setSearch] = useSearchParams();
  const today = todayInJakarta(new Date());
  const thisMonday = mondayOf(today);
  const asked = search.get('week') ?? '';
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked));
  const monday = isDay ? mondayOf(asked) : thisMonday;
  return {
    today,
    thisMonday,
    monday,
    go: (to: string) => setSearch(to === thisMonday ? {} : { week: to }, { replace: true }),
  };
}
