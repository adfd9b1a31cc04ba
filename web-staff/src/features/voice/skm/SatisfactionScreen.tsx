import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { OpenPeriodDialog } from './OpenPeriodDialog';
import { PeriodView } from './PeriodView';
import { SatisfactionPeriodsDocument } from './SatisfactionPeriods.generated';

/** Lets staff run the satisfaction survey: its periods, what they say, and what follows. The period stands in the address. */
export function SatisfactionScreen() {
  const { t } = useTranslation();
  const { date } = useDisplay();
  const [search, setSearch] = useSearchParams();
  const mayWrite = useSession().can('SATISFACTION_WRITE');
  const [isOpening, setOpening] = useState(false);
  const { data, error, refetch } = useQuery(SatisfactionPeriodsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const periods = data?.satisfactionPeriods;
  const shown = periods?.find(({ id }) => id === search.get('period')) ?? periods?.[0];
  return (
    <Page
      title={t('satisfaction.title')}
      intro={t('satisfaction.intro')}
      actions={mayWrite && <Button onClick={() => setOpening(true)}>{t('satisfaction.open')}</Button>}
    >
      {error !== undefined && periods === undefined && (
        <FaultNote error={error} onRetry={() => void refetch()} />
      )}
      {error === undefined && periods === undefined && <SkeletonRows count={6} />}
      {periods?.length === 0 && (
        <EmptyState title={t('satisfaction.none')}>{t('satisfaction.noneText')}</EmptyState>
      )}
      {periods !== undefined && periods.length > 1 && (
        <nav className="list-tabs" aria-label={t('satisfaction.period')}>
          {periods.map(({ id, fromDate, untilDate }) => (
            <Link key={id} to={paths.satisfactionOf(id)} aria-current={id === shown?.id ? 'page' : undefined}>
              {date(fromDate)} – {date(untilDate)}
            </Link>
          ))}
        </nav>
      )}
      {shown && <PeriodView key={shown.id} id={shown.id} onChanged={() => void refetch()} />}
      {isOpening && (
        <OpenPeriodDialog
          onClose={() => setOpening(false)}
          onOpened={(id) => {
            setSearch({ period: id });
            void refetch();
          }}
        />
      )}
    </Page>
  );
}
