import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { REFRESH_MS } from './refresh';
import { VisitorsTodayDocument } from './VisitorsToday.generated';

/** Says how many people came to the chosen branch today and since Monday. */
export function VisitorsPanel() {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { branch } = useSession();
  const { data, error, refetch } = useQuery(VisitorsTodayDocument, {
    variables: { branchId: branch?.id ?? null },
    fetchPolicy: 'cache-and-network',
    pollInterval: REFRESH_MS,
  });
  return (
    <section className="panel" aria-labelledby="visitors">
      <header>
        <h2 id="visitors">
          <Link to={paths.visits}>{t('visits.heading')}</Link>
        </h2>
      </header>
      {error !== undefined && data === undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={2} />}
      {data !== undefined && (
        <ul className="figures">
          <li>
            <span>{t('visits.today')}</span>
            <b>{number(data.visitFigures.today)}</b>
          </li>
          <li>
            <span>{t('visits.week')}</span>
            <b>{number(data.visitFigures.week)}</b>
          </li>
        </ul>
      )}
    </section>
  );
}
