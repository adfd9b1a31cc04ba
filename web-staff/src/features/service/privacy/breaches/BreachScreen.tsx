import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { Page } from '../../../../lib/page/Page';
import { paths } from '../../../../lib/paths';
import { useSession } from '../../../../lib/session/session-context';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { useStaffWaiting } from '../../../../lib/waiting/staff-waiting';
import { BreachActs } from './BreachActs';
import { BreachForEditDocument } from './BreachForEdit.generated';
import { BreachForm } from './BreachForm';

/** Shows a breach with its clock; lets staff complete the letter, note the report, tell people and close it. */
export function BreachScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useDisplay();
  const { refresh } = useStaffWaiting();
  const { breachId = '' } = useParams();
  const [isDirty, setDirty] = useState(false);
  const { data, error, refetch } = useQuery(BreachForEditDocument, {
    variables: { id: breachId, locale: language === 'en' ? 'EN' : 'ID' },
    fetchPolicy: 'cache-and-network',
  });
  const readAgain = async () => {
    refresh();
    await refetch();
  };
  const breach = data?.dataBreach;
  return (
    <Page
      title={breach?.title ?? t('privacy.breaches')}
      crumbs={[{ to: paths.privacy, label: t('privacy.title') }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={() => void readAgain()} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {breach === null && (
        <section className="panel">
          <EmptyState title={t('common.notFound')} />
        </section>
      )}
      {breach != null && data !== undefined && (
        <div className="feedback-case">
          <BreachForm
            key={breach.version}
            breach={breach}
            activities={data.processingActivities}
            isOpen={can('PRIVACY_WRITE') && breach.closedAt === null}
            onDirty={setDirty}
            onChanged={readAgain}
          />
          <BreachActs breach={breach} isDirty={isDirty} onChanged={readAgain} />
        </div>
      )}
    </Page>
  );
}
