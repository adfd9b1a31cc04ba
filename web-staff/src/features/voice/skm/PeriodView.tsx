import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ActsPanel } from './ActsPanel';
import { ChangePeriodDialog } from './ChangePeriodDialog';
import { GroupsPanel } from './GroupsPanel';
import { LinksPanel } from './LinksPanel';
import { ResultsPanel } from './ResultsPanel';
import { SamplePanel } from './SamplePanel';
import { SatisfactionPeriodDocument } from './SatisfactionPeriod.generated';
import type { StaffPeriod } from './staff-period';

/** Of fewer complete sheets the library publishes nothing. */
const SMALLEST_PUBLISHED = 10;

/** Shows a period: what it says, how far its sample is, what follows, and what can be done with it. */
export function PeriodView({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const { data, error, refetch } = useQuery(SatisfactionPeriodDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const period = data?.satisfactionPeriod;
  if (error !== undefined && period == null)
    return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (period == null) return <SkeletonRows count={6} />;
  const changed = () => {
    void refetch();
    onChanged();
  };
  return (
    <div className="stack">
      <PeriodActs period={period} onChanged={changed} />
      <ResultsPanel period={period} />
      <SamplePanel period={period} />
      <ActsPanel period={period} onChanged={changed} />
      <GroupsPanel period={period} />
      {period.status === 'OPEN' && <LinksPanel period={period} />}
    </div>
  );
}

function PeriodActs({ period, onChanged }: { readonly period: StaffPeriod; readonly onChanged: () => void }) {
  const { t, language } = useTranslation();
  const rights = useSession();
  const [asked, setAsked] = useState<'close' | 'publish' | null>(null);
  const { id, status } = period;
  const mayWrite = rights.can('SATISFACTION_WRITE');
  return (
    <div className="row wrap">
      <b>{t(`satisfaction.status.${status}`)}</b>
      <span className="spacer" />
      {status === 'OPEN' && rights.can('SATISFACTION_ENTER') && (
        <Link className={buttonClass()} to={paths.satisfactionPaper(id)}>
          {t('satisfaction.paper')}
        </Link>
      )}
      {status !== 'OPEN' && period.results.completeCount >= SMALLEST_PUBLISHED && (
        <a
          className={buttonClass()}
          href={`/staff/files/satisfaction/${id}-${language}.pdf`}
          target="_blank"
          rel="noreferrer"
        >
          {t('satisfaction.publicationSheet')}
        </a>
      )}
      {rights.can('LISTS_EXPORT') && (
        <a className={buttonClass()} href={`/staff/files/satisfaction/${id}-${language}.xlsx`} download>
          {t('satisfaction.table')}
        </a>
      )}
      {status === 'OPEN' && mayWrite && (
        <Button onClick={() => setAsked('close')}>{t('satisfaction.close')}</Button>
      )}
      {status === 'CLOSED' && mayWrite && (
        <Button weight="primary" onClick={() => setAsked('publish')}>
          {t('satisfaction.publish')}
        </Button>
      )}
      {asked !== null && (
        <ChangePeriodDialog
          name={asked}
          period={period}
          onClose={() => setAsked(null)}
          onChanged={onChanged}
        />
      )}
    </div>
  );
}
