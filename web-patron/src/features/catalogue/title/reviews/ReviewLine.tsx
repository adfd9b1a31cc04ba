import { civilDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage } from '../../../../lib/language';
import { ReportContent } from '../../../../lib/report/ReportContent';
import { Stars } from './Stars';
import type { TitleReviewsQuery } from './TitleReviews.generated';

type ShownReview = NonNullable<TitleReviewsQuery['title']>['reviews']['nodes'][number];

/** Shows what one reader wrote. */
export function ReviewLine({
  review: { id, rating, text, author, writtenAt },
}: {
  readonly review: ShownReview;
}): ReactElement {
  const { t } = useTranslation('title');
  const language = useLanguage();
  return (
    <li>
      <p className="who">
        <Stars rating={rating} />
        <span className="hide">{t('reviews.stars', { count: rating })}</span>
        <b>{author ?? t('reviews.anonymous')}</b>
        <span className="meta">{civilDate(toCivilDate(writtenAt), language)}</span>
      </p>
      <p className="words">{text}</p>
      <ReportContent
        contentId={id}
        words={{
          open: t('reviews.report'),
          reason: t('reviews.reportReason'),
          hint: t('reviews.reportHint'),
          send: t('reviews.reportSend'),
          known: t('reviews.reportKnown'),
          taken: (number) => t('reviews.reportTaken', { number }),
        }}
      />
    </li>
  );
}
