import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { usePaths } from '../../../lib/language';
import { MissingPage } from '../../../lib/states/MissingPage';
import { Breadcrumbs } from '../../../lib/ui/Breadcrumbs';
import { usePageTitle } from '../../../lib/use-page-title';
import { BusinessMarks, BusinessWhere } from './BusinessFacts';
import { BusinessPageDocument } from './BusinessPage.generated';
import { BusinessSide } from './BusinessSide';
import { ProductList } from './ProductList';
import { ShopSign } from './ShopSign';
import type { ShownBusiness } from './shown-business';
import { SampleMark } from '../../../lib/ui/SampleMark';

/** Shows a business of the directory. */
export function BusinessPage(): ReactElement {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(BusinessPageDocument, { variables: { slug: id } });
  return data.business === null ? <MissingPage /> : <BusinessView business={data.business} />;
}

function BusinessView({ business }: { readonly business: ShownBusiness }): ReactElement {
  const { t } = useTranslation('directory');
  const paths = usePaths();
  usePageTitle(business.name);
  const paragraphs = (business.description ?? '').split(/\n+/).filter(Boolean);
  return (
    <div className="wrap">
      <Breadcrumbs
        crumbs={[
          { label: t('portal:smallBusiness'), to: paths.to('smallBusiness') },
          { label: t('heading'), to: paths.to('directory') },
          { label: business.name },
        ]}
      />
      <article className="business">
        <div className="main">
          <ShopSign business={business} isFirst />
          <header>
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
            <h1>{business.name}</h1>
            {business.summary !== null && <p className="lead">{business.summary}</p>}
            <BusinessMarks business={business} />
          </header>
          {paragraphs.length > 0 && (
            <div className="words">
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          )}
          <ProductList products={business.products} />
        </div>
        <BusinessSide business={business} />
      </article>
    </div>
  );
}
