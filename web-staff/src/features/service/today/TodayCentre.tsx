import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { Keys } from '../../../lib/ui/Keys';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { PullList } from '../../../lib/pull-list/PullList';
import { LatestTitlesPanel } from './collection/LatestTitlesPanel';
import { ZeroResultsPanel } from './collection/ZeroResultsPanel';
import type { TodayQuery } from './Today.generated';

type TodayCentreProps = {
  readonly data: TodayQuery | undefined;
  readonly isCalm: boolean;
  readonly hasFault: boolean;
};

/** Holds the work of the day: the books to pull for whoever lends, below it what the collection asks for. */
export function TodayCentre({ data, isCalm, hasFault }: TodayCentreProps) {
  const { can, branch } = useSession();
  const pulls = branch !== null && can('CIRCULATION_READ');
  return (
    <div className="stack today-centre">
      {pulls && <PullList key={branch.id} branchId={branch.id} empty={<NothingToPull isCalm={isCalm} />} />}
      {data === undefined && !hasFault && !pulls && (
        <section className="panel">
          <SkeletonRows count={7} />
        </section>
      )}
      {data?.zeroResultQueries !== undefined && data.zeroResultQueries.length > 0 && (
        <ZeroResultsPanel queries={data.zeroResultQueries} />
      )}
      {data !== undefined && <LatestTitlesPanel titles={data.newArrivals.edges.map(({ node }) => node)} />}
    </div>
  );
}

function NothingToPull({ isCalm }: { readonly isCalm: boolean }) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <EmptyState
      title={t(isCalm ? 'today.calmTitle' : 'todayPull.otherBooks')}
      actions={
        can('CIRCULATION_LEND') && (
          <Link className={buttonClass('primary')} to={paths.desk}>
            {t('todayWaiting.openDesk')} <Keys of="G M" />
          </Link>
        )
      }
    >
      {t(isCalm ? 'todayWaiting.calmText' : 'todayPull.otherBooksText')}
    </EmptyState>
  );
}
