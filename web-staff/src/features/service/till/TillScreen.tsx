import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { useBranch } from '../../../lib/session/session-context';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { ClosingList } from './ClosingList';
import { CountForm } from './CountForm';
import { Movements } from './Movements';
import { OpenTillDocument } from './OpenTill.generated';

/**
 * Shows what should be in the till of the branch, lets it be counted and closed, and lists the closings
 * before.
 */
export function TillScreen() {
  const { t } = useTranslation();
  const branch = useBranch();
  return (
    <Page title={t('till.title')} intro={t('till.intro', { branch: branch.name.text })}>
      <OpenTillPanels key={branch.id} branchId={branch.id} />
      <ClosingList branchId={branch.id} />
    </Page>
  );
}

function OpenTillPanels({ branchId }: { readonly branchId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(OpenTillDocument, {
    variables: { branchId },
    fetchPolicy: 'network-only',
  });
  const till = data?.openTill;
  return (
    <div className="till">
      <section className="panel" aria-labelledby="till-now">
        <header>
          <h2 id="till-now">{t('till.now')}</h2>
        </header>
        {error !== undefined && (
          <div className="panel-body">
            <FaultNote error={error} onRetry={() => void refetch()} />
          </div>
        )}
        {data === undefined && error === undefined && <SkeletonRows count={3} />}
        {till != null && (
          <CountForm
            key={till.lastClosedDay}
            branchId={branchId}
            till={till}
            onStale={() => void refetch()}
          />
        )}
      </section>
      <section className="panel" aria-labelledby="till-movements">
        <header>
          <h2 id="till-movements">{t('till.movements')}</h2>
          {till != null && <span className="quiet">{till.movementCount}</span>}
        </header>
        {data === undefined && error === undefined && <SkeletonRows count={3} />}
        {till != null && (
          <Movements movements={till.movements} prints={till.prints} total={till.movementCount} />
        )}
      </section>
    </div>
  );
}
