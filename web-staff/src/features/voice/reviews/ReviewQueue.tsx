import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { QueuePanel } from '../../../lib/list/QueuePanel';
import { useQueue } from '../../../lib/list/use-queue';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { Decide } from './Decide';
import { ReviewsDocument } from './Reviews.generated';
import type { ReviewsQuery } from './Reviews.generated';
import type { WordsStatus } from './words-status';
import { useReviewDeciding } from './use-deciding';

/**
 * Lists reviews in a state: about which title, what they say, and the two decisions. Whose they are, nobody
 * needs to know.
 */
export function ReviewQueue({ status }: { readonly status: WordsStatus }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { handle, list } = useQueue(
    {
      document: ReviewsDocument,
      variables: (page) => ({ status, ...page }),
      pageOf: ({ reviews: { nodes, totalCount, pageInfo } }) => ({
        rows: nodes,
        total: totalCount,
        pageInfo,
      }),
      spoken: (total) => t('reviews.count', { count: total, total: number(total) }),
    },
    ['kind', 'status'],
  );
  return (
    <QueuePanel
      label={t(`reviews.status.${status}`)}
      list={list}
      handle={handle}
      empty={<EmptyState title={t('reviews.empty')}>{t('reviews.emptyText')}</EmptyState>}
      card={(row) => <ReviewLine key={row.id} review={row} onDecided={list.retry} />}
    />
  );
}

function ReviewLine({
  review,
  onDecided,
}: {
  readonly review: ReviewsQuery['reviews']['nodes'][number];
  readonly onDecided: () => void;
}) {
  const { t } = useTranslation();
  const { dateOf, timeOf } = useDisplay();
  const deciding = useReviewDeciding(review, onDecided);
  const { title, rating, text, author, status, refusalReason, writtenAt } = review;
  return (
    <li className="data-request">
      <div className="row wrap">
        <b>
          <Link to={paths.title(title.id)}>{title.titleProper}</Link>
        </b>
        <span>{t('reviews.stars', { count: rating })}</span>
        <span className="spacer" />
        <span className="quiet small">
          {t('reviews.writtenAt', { time: `${dateOf(writtenAt)} ${timeOf(writtenAt)}` })}
        </span>
      </div>
      <blockquote>{text}</blockquote>
      <p className="quiet small">
        {author === null ? t('reviews.anonymous') : t('reviews.as', { name: author })}
      </p>
      {refusalReason !== null && <p>{t('reviews.reasonWas', { reason: refusalReason })}</p>}
      <Decide status={status} deciding={deciding} />
    </li>
  );
}
