import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { useStaffWaiting } from '../../../lib/waiting/staff-waiting';
import { AnswerPanel } from './answering/AnswerPanel';
import { CaseForStaffDocument } from './CaseForStaff.generated';
import { CasePanel } from './handling/CasePanel';
import { ClosePanel } from './handling/ClosePanel';
import { HandlingPanel } from './handling/HandlingPanel';
import { PraisePanel } from './handling/PraisePanel';
import { ReportedPanel } from './handling/ReportedPanel';
import { PublishedPanel } from './answering/PublishedPanel';

/** Shows a case with its course, lets staff sort it, note and answer. */
export function CaseScreen() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { language } = useDisplay();
  const { refresh } = useStaffWaiting();
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useQuery(CaseForStaffDocument, {
    variables: { id: caseId, locale: language === 'en' ? 'EN' : 'ID' },
    fetchPolicy: 'cache-and-network',
  });
  const readAgain = () => {
    void refetch();
    refresh();
  };
  const found = data?.feedbackCase;
  return (
    <Page
      title={found?.subject ?? t('feedbackCases.title')}
      crumbs={[{ to: paths.feedback, label: t('feedbackCases.title') }]}
    >
      {error !== undefined && <FaultNote error={error} onRetry={readAgain} />}
      {data === undefined && error === undefined && (
        <section className="panel">
          <SkeletonRows count={6} />
        </section>
      )}
      {found === null && <NoCase />}
      {found != null && data !== undefined && (
        <div className="feedback-case">
          <div className="stack" style={{ gap: 12 }}>
            <CasePanel found={found} />
            {found.reported !== null && <ReportedPanel found={found} onChanged={readAgain} />}
            {found.isPublished && <PublishedPanel found={found} onChanged={readAgain} />}
            {can('CASES_HANDLE') && (
              <AnswerPanel
                key={found.id}
                found={found}
                replies={data.feedbackReplies}
                onChanged={readAgain}
              />
            )}
          </div>
          <div className="stack" style={{ gap: 12 }}>
            <HandlingPanel
              key={found.version}
              found={found}
              colleagues={data.feedbackColleagues}
              services={data.serviceStandards}
              onChanged={readAgain}
            />
            {found.kind === 'PRAISE' && can('CASES_HANDLE') && (
              <PraisePanel found={found} colleagues={data.feedbackColleagues} onChanged={readAgain} />
            )}
            {(found.status === 'OPEN' || found.status === 'REOPENED') && can('CASES_HANDLE') && (
              <ClosePanel key={`close-${found.id}`} found={found} onChanged={readAgain} />
            )}
          </div>
        </div>
      )}
    </Page>
  );
}

function NoCase() {
  const { t } = useTranslation();
  return (
    <section className="panel">
      <EmptyState
        title={t('common.notFound')}
        actions={
          <Link className={buttonClass('primary')} to={paths.feedback}>
            {t('feedbackCases.title')}
          </Link>
        }
      />
    </section>
  );
}
