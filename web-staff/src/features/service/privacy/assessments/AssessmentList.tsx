import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { paths } from '../../../../lib/paths';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { AssessmentListDocument } from './AssessmentList.generated';

/** Lists impact assessments, the first to be reviewed first. */
export function AssessmentList() {
  const { t } = useTranslation();
  const { date, language } = useDisplay();
  const { data, error, refetch } = useQuery(AssessmentListDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <section className="panel" aria-label={t('privacy.list.assessments')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data?.dataAssessments.length === 0 && (
        <EmptyState title={t('privacy.noAssessment')}>{t('privacy.noAssessmentText')}</EmptyState>
      )}
      {data !== undefined && data.dataAssessments.length > 0 && (
        <div className="scroll">
          <table className="the-list list-table">
            <thead>
              <tr>
                {(['name', 'decision', 'decidedOn', 'nextReviewOn'] as const).map((head) => (
                  <th key={head} scope="col">
                    {t(`privacy.assessment.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.dataAssessments.map((one) => (
                <tr key={one.id}>
                  <td className="main-cell">
                    <Link className="cell-title" to={paths.assessment(one.id)}>
                      {language === 'en' ? (one.nameEnglish ?? one.name) : one.name}
                    </Link>
                    <span className="cell-note">
                      {[one.decidedBy, ...(one.isSample ? [t('common.sample')] : [])].join(' · ')}
                    </span>
                  </td>
                  <td data-label={t('privacy.assessment.decision')}>
                    {t(`privacy.decision.${one.decision}`)}
                  </td>
                  <td data-label={t('privacy.assessment.decidedOn')}>{date(one.decidedOn)}</td>
                  <td data-label={t('privacy.assessment.nextReviewOn')}>{date(one.nextReviewOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
