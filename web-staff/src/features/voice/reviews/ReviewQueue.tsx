import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { usePaging } from '../../../lib/page/use-paging';
import { paths } from '../../../lib/paths';
import { useDisplay } from '../../../lib/ui/use-display';
import { Decide } from './Decide';
import { QueuePanel } from './QueuePanel';
import { ReviewsDocument } from './Reviews.generated';
import type { ReviewsQuery } from './Reviews.generated';
import type { WordsStatus } from './words-status';
import { useReviewDeciding } from './use-deciding';

const PAGE_SIZE = 20;

/**
 * Lists reviews in a state: about which title, what they say, and the two decisions. Whose they are, nobody
 * needs to know.
 */
export function ReviewQueue({ status }: { readonly status: WordsStatus }) {
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(ReviewsDocument, {
    variables: { status, ...variables },
    fetchPolicy: 'cache-and-network',
  });
  const page = (data ?? previousData)?.reviews;
  const onChanged = () => void refetch();
  return (
    <QueuePanel status={status} page={page} error={error} turn={turn} onRetry={onChanged}>
      {page?.nodes.map((review) => (
        <ReviewLine key={review.id} review={review} onDecided={onChanged} />
      ))}
    </QueuePanel>
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
