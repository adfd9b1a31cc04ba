import { Link, useSearchParams } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { Page } from '../../../lib/page/Page';
import { paths } from '../../../lib/paths';
import { ListQueue } from './ListQueue';
import { ReviewQueue } from './ReviewQueue';
import { wordsStatuses } from './words-status';

const kinds = ['reviews', 'lists'] as const;

/**
 * Lets staff read what members want everybody to read: reviews, and lists shared with everybody. Kind and
 * state stand in the address.
 */
export function ReviewsScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const status = wordsStatuses.find((one) => one === search.get('status')) ?? 'PENDING';
  const kind = kinds.find((one) => one === search.get('kind')) ?? 'reviews';
  const to = (place: { kind: string; status: string }) => `${paths.reviews}?${new URLSearchParams(place)}`;
  return (
    <Page title={t('reviews.title')} intro={t('reviews.intro')}>
      <nav className="list-tabs" aria-label={t('reviews.kinds')}>
        {kinds.map((one) => (
          <Link key={one} to={to({ kind: one, status })} aria-current={one === kind ? 'page' : undefined}>
            {t(`reviews.kind.${one}`)}
          </Link>
        ))}
      </nav>
      <nav className="list-tabs" aria-label={t('reviews.states')}>
        {wordsStatuses.map((one) => (
          <Link key={one} to={to({ kind, status: one })} aria-current={one === status ? 'page' : undefined}>
            {t(`reviews.status.${one}`)}
          </Link>
        ))}
      </nav>
      {kind === 'lists' ? (
        <ListQueue key={status} status={status} />
      ) : (
        <ReviewQueue key={status} status={status} />
      )}
    </Page>
  );
}
