import './reviews.css';

import { useQuery } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { grouped } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../../lib/language';
import { FaultNotice } from '../../../../lib/states/FaultNotice';
import { OwnReview } from './OwnReview';
import { ReviewLine } from './ReviewLine';
import { Stars } from './Stars';
import { TitleReviewsDocument } from './TitleReviews.generated';
import type { TitleReviewsQuery } from './TitleReviews.generated';

const PAGE_SIZE = 10;

/** Shows how a title is rated and what readers wrote about it, and lets a member add to it. */
export function TitleReviews({ titleId }: { readonly titleId: string }): ReactElement {
  const { t } = useTranslation('title');
  const { data, error, fetchMore, refetch } = useQuery(TitleReviewsDocument, {
    variables: { id: titleId, first: PAGE_SIZE },
  });
  const title = data?.title;
  const onMore = (after: string | null) =>
    void fetchMore({
      variables: { after },
      updateQuery: (before, { fetchMoreResult: more }) => joined(before, more),
    });
  return (
    <div className="opinions">
      <div>
        {error !== undefined && <FaultNotice fault={describeFault(error)} />}
        {title && <Rated count={title.ratings.count} average={title.ratings.average} />}
        {title?.reviews.nodes.length === 0 && <p className="meta">{t('reviews.none')}</p>}
        <ul className="opinion-list">
          {title?.reviews.nodes.map((review) => (
            <ReviewLine key={review.id} review={review} />
          ))}
        </ul>
        {title?.reviews.pageInfo.hasNextPage && (
          <button
            type="button"
            className="btn quiet"
            onClick={() => onMore(title.reviews.pageInfo.endCursor)}
          >
            {t('reviews.more')}
          </button>
        )}
      </div>
      <div className="own-opinion">
        <OwnReview titleId={titleId} onChanged={() => void refetch()} />
        {title && title.readingLists.length > 0 && <InLists lists={title.readingLists} />}
      </div>
    </div>
  );
}

function InLists({
  lists,
}: {
  readonly lists: readonly { readonly id: string; readonly name: string; readonly owner: string | null }[];
}): ReactElement {
  const { t } = useTranslation('title');
  const paths = usePaths();
  return (
    <div>
      <h3>{t('lists.in')}</h3>
      <ul>
        {lists.map(({ id, name, owner }) => (
          <li key={id}>
            <Link to={paths.to('readingList', id)}>{name}</Link>
            {owner !== null && <span className="meta"> {t('lists.by', { name: owner })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rated({
  count,
  average,
}: {
  readonly count: number;
  readonly average: number | null;
}): ReactElement | null {
  const { t } = useTranslation('title');
  const language = useLanguage();
  if (count === 0) return null;
  const words = t('reviews.count', { count, n: grouped(count, language) });
  if (average === null)
    return (
      <p className="meta">
        {words} {t('reviews.tooFew')}
      </p>
    );
  const number = average.toFixed(1).replace('.', language === 'id' ? ',' : '.');
  return (
    <p className="rated">
      <Stars rating={Math.round(average)} />
      <b>{t('reviews.average', { average: number })}</b> <span className="meta">{words}</span>
    </p>
  );
}

/** Puts the next page below what is shown already. */
function joined(before: TitleReviewsQuery, more: TitleReviewsQuery): TitleReviewsQuery {
  if (!before.title || !more.title) return before;
  return {
    ...before,
    title: {
      ...before.title,
      reviews: { ...more.title.reviews, nodes: [...before.title.reviews.nodes, ...more.title.reviews.nodes] },
    },
  };
}
