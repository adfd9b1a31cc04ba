import { useQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import { civilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { FailedPage } from '../../../lib/states/FailedPage';
import { Notice } from '../../../lib/states/Notice';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { usePageTitle } from '../../../lib/use-page-title';
import { NextSteps } from '../../../lib/feedback/NextSteps';
import { CaseCourse } from './CaseCourse';
import { FeedbackCaseByLinkDocument } from './FeedbackCaseByLink.generated';
import { FeedbackCaseStateDocument } from './FeedbackCaseState.generated';
import { ReopenForm } from './ReopenForm';

/**
 * Shows a case: all of it to whoever has its secret link, which stands behind `#` and in no log, and by the
 * number alone only how far it is.
 */
export function CasePage(): ReactElement {
  const { t } = useTranslation('feedback');
  const { id: number = '' } = useParams();
  usePageTitle(t('follow.title', { number }));
  const link = useLocation().hash.slice(1);
  return link === '' ? <ByNumber number={number} /> : <ByLink link={link} />;
}

function ByNumber({ number }: { readonly number: string }): ReactElement {
  const { t } = useTranslation('feedback');
  const language = useLanguage();
  const { data, error, refetch } = useQuery(FeedbackCaseStateDocument, {
    variables: { number },
    fetchPolicy: 'network-only',
    context: SECRET,
  });
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const state = data.feedbackCaseState;
  if (state === null) return <NoCase number={number} />;
  return (
    <div className="wrap own-page feedback-page">
      <div className="page-head">
        <h1>{t('follow.title', { number: state.number })}</h1>
      </div>
      <Notice kind={state.status === 'ANSWERED' || state.status === 'CLOSED' ? 'ok' : 'wait'}>
        <p>
          <b>{t(`status.${state.status}`)}</b>{' '}
          {state.status !== 'CLOSED' &&
            t(state.status === 'ANSWERED' ? 'follow.readByLink' : 'follow.due', {
              day: civilDate(state.dueOn, language),
            })}
        </p>
      </Notice>
      <p>{t('follow.onlyLink')}</p>
    </div>
  );
}

function NoCase({ number }: { readonly number: string }): ReactElement {
  const { t } = useTranslation('feedback');
  const paths = usePaths();
  return (
    <StatePage title={t('follow.missing', { number })} text={t('follow.missingText')}>
      <div className="row">
        <Link className="btn" to={paths.to('feedback')}>
          {t('title')}
        </Link>
      </div>
    </StatePage>
  );
}

function ByLink({ link }: { readonly link: string }): ReactElement {
  const { t } = useTranslation('feedback');
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(FeedbackCaseByLinkDocument, {
    variables: { link },
    fetchPolicy: 'network-only',
    context: SECRET,
  });
  if (error !== undefined) return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  const found = data.feedbackCaseByLink;
  if (found === null) return <NoCase number={id} />;
  return (
    <div className="wrap own-page feedback-page">
      <div className="page-head">
        <p className="eyebrow">{t(`kind.${found.kind}`)}</p>
        <h1>{t('follow.title', { number: found.number })}</h1>
      </div>
      <CaseCourse found={found} />
      {found.canReopen && <ReopenForm link={link} onReopened={() => void refetch()} />}
      {found.laporNumber !== null && <p>{t('follow.lapor', { number: found.laporNumber })}</p>}
      <NextSteps />
      <p className="small">{t('taken.keep')}</p>
    </div>
  );
}
