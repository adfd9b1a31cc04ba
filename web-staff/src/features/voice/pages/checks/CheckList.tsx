import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { AccessibilityChecksDocument } from './AccessibilityChecks.generated';
import type { ListedCheck } from './check-values';
import { CheckDialog } from './CheckDialog';

/** Lists checks of the portal by hand; the newest public one stands on the page of accessibility. */
export function CheckList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(AccessibilityChecksDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const [edited, setEdited] = useState<ListedCheck | 'new' | null>(null);
  const checks = data?.accessibilityChecks ?? [];
  return (
    <section className="panel" aria-label={t('sitePages.list.checks')}>
      <div className="panel-body">
        <Button weight="primary" onClick={() => setEdited('new')}>
          {t('siteChecks.create')}
        </Button>
        {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      </div>
      {data === undefined && error === undefined && <SkeletonRows count={3} />}
      {data !== undefined && checks.length === 0 && (
        <EmptyState title={t('siteChecks.nothing')}>{t('siteChecks.nothingText')}</EmptyState>
      )}
      {checks.length > 0 && <CheckTable checks={checks} onEdit={setEdited} />}
      {edited !== null && (
        <CheckDialog
          check={edited === 'new' ? null : edited}
          onChanged={() => void refetch()}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

type CheckTableProps = {
  readonly checks: readonly ListedCheck[];
  readonly onEdit: (check: ListedCheck) => void;
};

function CheckTable({ checks, onEdit }: CheckTableProps) {
  const { t } = useTranslation();
  const { date, number } = useDisplay();
  return (
    <div className="scroll">
      <table className="the-list list-table">
        <thead>
          <tr>
            {(['checkedOn', 'means', 'open', 'standing'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`siteChecks.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.id}>
              <td className="main-cell">
                <Button weight="link" onClick={() => onEdit(check)}>
                  {date(check.checkedOn)}
                </Button>
                <span className="cell-note">
                  {[check.checkedBy, ...(check.isSample ? [t('common.sample')] : [])].join(' · ')}
                </span>
              </td>
              <td>{check.means}</td>
              <td data-label={t('siteChecks.open')}>
                {number(check.findings.filter(({ state }) => state === 'OPEN').length)} /{' '}
                {number(check.findings.length)}
              </td>
              <td>{t(check.isPublic ? 'siteChecks.public' : 'siteChecks.inside')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
