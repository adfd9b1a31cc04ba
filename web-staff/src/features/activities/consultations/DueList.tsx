import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { DueFollowUpsDocument } from './DueFollowUps.generated';

/** Lists whom to ask what came of their consultation, the oldest in front. */
export function DueList({ branchId }: { readonly branchId: string | null }) {
  const { t } = useTranslation();
  const { date, dateOf } = useDisplay();
  const { data, error, refetch } = useQuery(DueFollowUpsDocument, {
    variables: { branchId },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined) return <FaultNote error={error} onRetry={() => void refetch()} />;
  if (data === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={6} />
      </section>
    );
  if (data.dueFollowUps.length === 0)
    return (
      <section className="panel">
        <EmptyState title={t('consultations.noDue')}>{t('consultations.noDueText')}</EmptyState>
      </section>
    );
  return (
    <section className="panel" aria-label={t('consultations.tab.due')}>
      <ul>
        {data.dueFollowUps.map(
          ({ id, days, dueOn, consultation }) =>
            consultation !== null && (
              <li className="thing-line is-plain" key={id}>
                <span className="thing-what">
                  <Link className="cell-title" to={paths.consultation(consultation.id)}>
                    {consultation.member?.name ?? t('consultations.unknownMember')}
                  </Link>
                  <span className="cell-note">
                    {[
                      consultation.member?.phone,
                      t(`consultationTerms.topic.${consultation.topic}`),
                      consultation.mentor.name,
                      dateOf(consultation.startsAt),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
                <span className="cell-note">
                  {t('consultations.afterDays', { count: days })} · {t('consultations.dueOn')} {date(dueOn)}
                </span>
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
