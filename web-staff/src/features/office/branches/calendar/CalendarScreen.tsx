import { useQuery } from '@apollo/client/react';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useBranch, useSession } from '../../../../lib/session/session-context';
import { Button, buttonClass } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { CalendarYearDocument } from './CalendarYear.generated';
import { ClosureDialog } from './ClosureDialog';
import { EntryList } from './EntryList';
import { toMonths, toQuarters } from './months';
import { SpecialHoursDialog } from './SpecialHoursDialog';
import type { CalendarEntry } from './use-special-hours';
import { YearGrid } from './YearGrid';

/**
 * Shows the year of a branch at a glance, closes it for some days and gives days hours of their own; the year
 * stands in the address.
 */
export function CalendarScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const branch = useBranch();
  const [search] = useSearchParams();
  const [opened, setOpened] = useState<'closure' | 'hours' | CalendarEntry | null>(
    search.get('act') === 'close' && can('LIBRARY_EDIT') ? 'closure' : null,
  );
  const asked = Number(search.get('year'));
  const year = asked >= 2000 && asked <= 2100 ? asked : Number(todayInJakarta(new Date()).slice(0, 4));
  const { data, error, refetch } = useQuery(CalendarYearDocument, {
    variables: { branchId: branch.id, ...toQuarters(year) },
    fetchPolicy: 'cache-and-network',
  });
  const changed = () => void refetch();
  const actions = can('LIBRARY_EDIT') ? (
    <span className="row wrap">
      <Button onClick={() => setOpened('hours')}>{t('calendar.specialHours')}</Button>
      <Button weight="primary" onClick={() => setOpened('closure')}>
        {t('calendar.close')}
      </Button>
    </span>
  ) : undefined;
  return (
    <Page
      title={t('calendar.title')}
      crumbs={[{ to: paths.branches, label: t('branches.title') }]}
      intro={branch.name.text}
      actions={actions}
    >
      <nav className="year-turn" aria-label={t('calendar.years')}>
        <Link className={buttonClass('plain', true)} to={paths.calendar(year - 1)}>
          {year - 1}
        </Link>
        <h2>{year}</h2>
        <Link className={buttonClass('plain', true)} to={paths.calendar(year + 1)}>
          {year + 1}
        </Link>
      </nav>
      {error !== undefined && <FaultNote error={error} onRetry={changed} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={8} />
        </section>
      )}
      {data !== undefined && (
        <YearGrid
          year={year}
          months={toMonths([...data.first, ...data.second, ...data.third, ...data.fourth])}
        />
      )}
      {data !== undefined && (
        <EntryList entries={data.calendarEntries} onChanged={changed} onChange={setOpened} />
      )}
      {opened === 'closure' && (
        <ClosureDialog branchId={branch.id} onClose={() => setOpened(null)} onChanged={changed} />
      )}
      {opened !== null && opened !== 'closure' && (
        <SpecialHoursDialog
          branchId={branch.id}
          entry={opened === 'hours' ? null : opened}
          onClose={() => setOpened(null)}
          onChanged={changed}
        />
      )}
    </Page>
  );
}
