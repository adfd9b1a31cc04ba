import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import type { MyListsQuery } from './MyLists.generated';

/** Lists what a member wrote about titles, and how far each has come. */
export function OwnReviews({ reviews }: { readonly reviews: MyListsQuery['ownReviews'] }): ReactElement {
  const { t } = useTranslation('myLists');
  const paths = usePaths();
  return (
    <section className="part" aria-labelledby="reviews">
      <header>
        <h2 id="reviews">{t('reviews.title')}</h2>
      </header>
      {reviews.length === 0 && <p className="none-yet">{t('reviews.none')}</p>}
      <ul className="own-list">
        {reviews.map(({ id, rating, text, status, refusalReason, title }) => (
          <li key={id}>
            <h3>
              <Link to={`${paths.local(title.path)}#ulasan`}>{title.titleProper}</Link>
            </h3>
            {text !== null && <blockquote>{text}</blockquote>}
            <p className="small">
              {t('reviews.stars', { count: rating })}. {t(`reviews.status.${status}`)}{' '}
              {refusalReason !== null && t('reviews.reason', { reason: refusalReason })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
