import { rupiah } from '@pustaka/web-shared/format/index.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { useLanguage } from '../../../lib/language';
import type { ShownBusiness } from './shown-business';

/** Is where BPJPH lets anybody look a certificate up. */
const HALAL_REGISTER = 'https://bpjph.halal.go.id/search/sertifikat';

/** Shows what a business makes or sells, with photos and prices. */
export function ProductList({
  products,
}: {
  readonly products: ShownBusiness['products'];
}): ReactElement | null {
  const { t } = useTranslation('directory');
  const language = useLanguage();
  if (products.length === 0) return null;
  return (
    <section aria-labelledby="products">
      <h2 id="products">{t('products')}</h2>
      <ul className="products">
        {products.map((product) => (
          <li key={product.id}>
            {product.photo !== null && (
              <img
                src={product.photo.url}
                width={product.photo.width}
                height={product.photo.height}
                alt={product.photo.alt ?? ''}
                loading="lazy"
                decoding="async"
              />
            )}
            <div>
              <h3>{product.name}</h3>
              <p className="cost">
                <b>{product.price === null ? t('ask') : rupiah(product.price, language)}</b>
                {product.price !== null && product.priceUnit !== null && <span> / {product.priceUnit}</span>}
              </p>
              {product.description !== null && <p>{product.description}</p>}
              {product.pirt !== null && <p className="small">{product.pirt}</p>}
              {product.halal !== null && <p className="small">{t('halalOf', { number: product.halal })}</p>}
              {!product.isAvailable && (
                <p className="small">
                  <span className="tag">{t('soldOut')}</span>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {products.some(({ halal }) => halal !== null) && (
        <p className="small">
          {t('halalSource')}{' '}
          <a href={HALAL_REGISTER} rel="noopener" target="_blank">
            {t('halalRegister')}
          </a>
        </p>
      )}
    </section>
  );
}
