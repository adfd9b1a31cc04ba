import { useQuery } from '@apollo/client/react';
import { SECRET } from '@pustaka/web-shared/apollo/index.ts';
import type { ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLocale, usePaths } from '../../../lib/language';
import { FailedPage } from '../../../lib/states/FailedPage';
import { PageSkeleton } from '../../../lib/states/PageSkeleton';
import { StatePage } from '../../../lib/states/StatePage';
import { readSheet } from '../../../lib/survey/kept-sheet';
import { usePageTitle } from '../../../lib/use-page-title';
import { AnswerSheet } from './AnswerSheet';
import { SurveyToAnswerDocument } from './SurveyToAnswer.generated';
import { sheetName } from './use-answer-sheet';

/**
 * Is a survey as its link opens it. What stands behind `#` is in no log: it says which event is meant, and nothing about
 * who answers.
 */
export function AnswerSurveyPage(): ReactElement {
  const { t } = useTranslation('answerSurvey');
  const { id: slug = '' } = useParams();
  const link = { slug, pass: useLocation().hash.slice(1) };
  const { data, error, refetch } = useQuery(SurveyToAnswerDocument, {
    variables: { slug, pass: link.pass === '' ? null : link.pass, locale: useLocale() },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
    context: SECRET,
  });
  const form = data?.survey;
  usePageTitle(form?.definition.title.text ?? t('title'));
  if (error !== undefined && form === undefined)
    return <FailedPage error={error} onRetry={() => void refetch()} />;
  if (form === undefined) return <PageSkeleton />;
  if (form === null) return <Ended name="wrong" />;
  const isQueued = readSheet(sheetName(link))?.queued != null;
  if (form.state === 'SPENT' && !isQueued) return <StatePage title={t('thanks')} text={t('already')} />;
  if (form.state === 'NOT_YET') return <Ended name="notYet" />;
  if (form.state !== 'OPEN' && !isQueued) return <Ended name="closed" />;
  return <AnswerSheet key={sheetName(link)} link={link} form={form} />;
}

function Ended({ name }: { readonly name: 'wrong' | 'closed' | 'notYet' }): ReactElement {
  const { t } = useTranslation('answerSurvey');
  const paths = usePaths();
  return (
    <StatePage title={t(name)} text={t(`${name}Text`)}>
      <div className="row">
        <Link className="btn" to={paths.to('feedback')}>
          {t('feedback')}
        </Link>
      </div>
    </StatePage>
  );
}
