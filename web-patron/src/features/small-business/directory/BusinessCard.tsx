import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage, usePaths } from '../../../lib/language';
import { BusinessCardFragmentDoc } from './BusinessCard.generated';
import type { BusinessCardFragment } from './BusinessCard.generated';
import { BusinessMarks, BusinessWhere } from './BusinessFacts';
import { ShopSign } from './ShopSign';
import { SampleMark } from '../../../lib/ui/SampleMark';

const SHOWN_PRODUCTS = 2;

/** Shows a business in the directory: its sign, where it is, two products, and the way to ask. */
export function BusinessCard({
  business: masked,
  isFirst,
}: {
  readonly business: FragmentType<BusinessCardFragment>;
  readonly isFirst: boolean;
}): ReactElement {
  const { t } = useTranslation('directory');
  const { data: business } = useSuspenseFragment({
    fragment: BusinessCardFragmentDoc,
    fragmentName: 'BusinessCard',
    from: masked,
  });
  const language = useLanguage();
  const paths = usePaths();
  return (
    <li>
      <ShopSign business={business} isFirst={isFirst} />
      <div className="in">
        <div>
          <h2>
            <Link to={paths.local(business.path)}>{business.name}</Link>
          </h2>
          <p className="meta">
            {t(`sector.${business.sector}`)}
            {business.place !== null && (
              <>
                {' '}
                · <BusinessWhere place={business.place} />
              </>
            )}
            <SampleMark isSample={business.isSample} />
          </p>
          {business.summary !== null && <p className="words">{business.summary}</p>}
        </div>
        <ul className="price">
          {business.products.slice(0, SHOWN_PRODUCTS).map(({ id, name, price, priceUnit }) => (
            <li key={id}>
              <span>{[name, priceUnit].filter(Boolean).join(', ')}</span>
              <b>{price === null ? t('ask') : rupiah(price, language)}</b>
            </li>
          ))}
        </ul>
        <BusinessMarks business={business} />
        {business.whatsAppUrl !== null && (
          <a
            className="btn"
            href={business.whatsAppUrl}
            rel="noopener nofollow"
            target="_blank"
            aria-label={t('whatsAppOf', { name: business.name })}
          >
            {t('whatsApp')}
          </a>
        )}
      </div>
    </li>
  );
}
