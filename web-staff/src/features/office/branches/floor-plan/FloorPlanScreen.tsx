import '../../../../styles/floor-plan.css';

import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { FloorPlanEditDocument } from './FloorPlanEdit.generated';
import { PlanEditor } from './PlanEditor';

/** Opens a floor plan to draw on. */
export function FloorPlanScreen() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(FloorPlanEditDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  if (data?.floorPlan)
    return (
      <PlanEditor
        key={`${data.floorPlan.id} ${data.floorPlan.version}`}
        plan={data.floorPlan}
        onSaved={() => void refetch()}
      />
    );
  return (
    <Page title={t('floorPlan.title')} crumbs={[{ label: t('branches.title'), to: '/branches' }]}>
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      <section className="panel">
        {data === undefined ? (
          <SkeletonRows count={6} />
        ) : (
          <EmptyState title={t('floorPlan.missing')}>{t('floorPlan.missingText')}</EmptyState>
        )}
      </section>
    </Page>
  );
}
