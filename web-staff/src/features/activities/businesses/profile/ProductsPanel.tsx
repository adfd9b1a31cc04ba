import { rupiah } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { EmptyState } from '../../../../lib/ui/EmptyState';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { BusinessOnScreen } from './shown-business';

/** Lists the products of a business with their photos, to be read before it is published. */
export function ProductsPanel({
  business,
  onEdit,
}: {
  readonly business: BusinessOnScreen;
  readonly onEdit: (() => void) | null;
}) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const { products } = business;
  return (
    <section className="panel" aria-labelledby="products">
      <header>
        <h2 id="products">{t('businesses.products')}</h2>
        {onEdit !== null && (
          <Button small onClick={onEdit}>
            {t('businesses.editProducts')}
          </Button>
        )}
      </header>
      {products.length === 0 && <EmptyState title={t('businesses.noProducts')} />}
      <ul className="thing-list business-products">
        {products.map(({ id, name, description, price, priceUnit, pirt, halal, isAvailable, photo }) => (
          <li key={id} className="row wrap">
            {photo !== null && (
              <img
                className="product-photo"
                src={photo.url}
                width={photo.width}
                height={photo.height}
                alt={photo.alt ?? ''}
              />
            )}
            <span>
              <b>{name}</b>
              {description !== null && <span className="cell-note">{description}</span>}
              <span className="cell-note">
                {[
                  isAvailable ? null : t('businesses.soldOut'),
                  pirt,
                  halal === null ? null : `Halal ${halal}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            <span className="spacer" />
            <span>
              {price === null
                ? t('businesses.ask')
                : [rupiah(price, language), priceUnit].filter(Boolean).join(' / ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
