import { useQuery } from '@apollo/client/react';

import { useTranslation } from '../../../../i18n/use-translation';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { EventEchoDocument } from './EventEcho.generated';
import type { EventEchoQuery } from './EventEcho.generated';
import { OutcomePanel } from './OutcomePanel';

/** Ratings as they are listed, the best first. */
const RATINGS = ['5', '4', '3', '2', '1'] as const;

/** Shows what those who came thought of an event, and what staff note of it. */
export function EchoPanels({ eventId, mayWrite }: { readonly eventId: string; readonly mayWrite: boolean }) {
  const { data, error, refetch } = useQuery(EventEchoDocument, {
    variables: { id: eventId },
    fetchPolicy: 'cache-and-network',
  });
  if (error !== undefined)
    return (
      <section className="panel">
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      </section>
    );
  if (data === undefined)
    return (
      <section className="panel">
        <SkeletonRows count={2} />
      </section>
    );
  return (
    <>
      <FeedbackPanel figures={data.eventFeedback} />
      {data.event !== null && (
        <OutcomePanel
          key={data.event.management?.outcome ?? ''}
          eventId={eventId}
          outcome={data.event.management?.outcome ?? ''}
          mayWrite={mayWrite}
        />
      )}
    </>
  );
}

function FeedbackPanel({
  figures: { answerCount, averageRating, ratings, comments },
}: {
  readonly figures: EventEchoQuery['eventFeedback'];
}) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  return (
    <section className="panel" aria-labelledby="feedback">
      <header>
        <h2 id="feedback">{t('feedback.title')}</h2>
      </header>
      {ratings.length === 0 ? (
        <EmptyState title={t('feedback.answers', { count: answerCount })}>{t('feedback.few')}</EmptyState>
      ) : (
        <div className="panel-body stack" style={{ gap: 10 }}>
          <p>
            {averageRating !== null && (
              <>
                <b>
                  {averageRating.toLocaleString(language === 'en' ? 'en-GB' : 'id-ID', {
                    minimumFractionDigits: 1,
                  })}
                </b>{' '}
                {t('feedback.outOf')} ·{' '}
              </>
            )}
            {t('feedback.answers', { count: answerCount })}
          </p>
          <dl className="rating-list">
            {RATINGS.map((value) => ({ value, group: ratings.find((one) => one.value === value) }))
              .filter(({ group }) => group !== undefined)
              .map(({ value, group }) => (
                <div key={value}>
                  <dt>{t(`feedback.rating.r${value}`)}</dt>
                  <dd>{group?.count ?? t('feedback.hidden')}</dd>
                </div>
              ))}
          </dl>
          {comments.length > 0 && (
            <>
              <h3>{t('feedback.comments')}</h3>
              <ul className="comment-list">
                {comments.map((comment, place) => (
                  <li key={`${place}-${comment.slice(0, 20)}`}>{comment}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </section>
  );
}
