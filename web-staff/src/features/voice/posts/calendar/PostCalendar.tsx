import { useQuery } from '@apollo/client/react';
import { addDays } from '@pustaka/web-shared/format/civil-date.ts';
import { toCivilDate, todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import type { PostRow } from '../post-query';
import { PostListDocument } from '../PostList.generated';
import { CalendarDay } from './CalendarDay';
import { addMonths, monthOf, weeksOf } from './month-days';
import { useMovePost } from './use-move-post';

const MOST_SHOWN = 100;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Shows posts on the days of a month; one is moved by dragging it, or by its button. The month stands in the address. */
export function PostCalendar() {
  const { t, language } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = MONTH.test(asked) ? asked : monthOf(todayInJakarta(new Date()));
  const weeks = weeksOf(month);
  const days = { from: weeks[0]?.[0] ?? '', to: addDays(weeks.at(-1)?.[6] ?? '', 1) };
  const { data, error, refetch } = useQuery(PostListDocument, {
    variables: { filter: { days }, orderBy: { field: 'LISTED_AT', direction: 'ASC' }, first: MOST_SHOWN },
    fetchPolicy: 'cache-and-network',
  });
  const { move, refusal } = useMovePost(async () => void (await refetch()));
  const posts = data?.posts.nodes ?? [];
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const label = name.format(new Date(`${month}-01T00:00:00Z`));
  const go = (count: number) => setSearch({ view: 'calendar', month: addMonths(month, count) });
  return (
    <section className="panel post-month" aria-label={t('posts.calendar.label', { month: label })}>
      <header>
        <Button small onClick={() => go(-1)}>
          {t('posts.calendar.before')}
        </Button>
        <h2>{label}</h2>
        <Button small onClick={() => go(1)}>
          {t('posts.calendar.after')}
        </Button>
      </header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
        {refusal !== null && (
          <Note state="blocked">{t('posts.calendar.refusedMove', { message: refusal })}</Note>
        )}
        <p className="muted small">{t('posts.calendar.hint')}</p>
        {data !== undefined && posts.length === 0 && <p>{t('posts.calendar.none')}</p>}
        <div className="post-calendar">
          {WEEKDAYS.map((weekday) => (
            <span key={weekday} className="post-weekday">
              {t(`posts.calendar.weekdays.${weekday}`)}
            </span>
          ))}
          {weeks.flat().map((day) => (
            <CalendarDay
              key={day}
              day={day}
              isOfMonth={monthOf(day) === month}
              posts={postsOf(posts, day)}
              onMove={move}
              onChanged={async () => void (await refetch())}
            />
          ))}
        </div>
      </div>
    </section>
  );
}

function postsOf(posts: readonly PostRow[], day: string): readonly PostRow[] {
  return posts.filter(({ listedAt }) => toCivilDate(listedAt) === day);
}
