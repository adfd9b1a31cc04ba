import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import {
  blankProduct,
  MOST_PRODUCTS,
  toPhotoDraft,
  toPhotoInput,
  toProductDraft,
  toProductInput,
} from '@pustaka/web-shared/business/product-draft.ts';
import type { ProductDraft } from '@pustaka/web-shared/business/product-draft.ts';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';

import { refusalAt, refusalsBeside } from '../../../../lib/act/refusals';
import type { Refusal } from '../../../../lib/act/refusals';
import { useTranslation } from '../../../../lib/i18n/use-translation';
import type { OwnBusiness } from '../business';
import { PhotoField } from '../PhotoField';
import { ProductFields } from './ProductFields';
import { Refusals } from '../Refusals';
import { UpdateBusinessDocument } from '../profile/UpdateBusiness.generated';

/** Lets owners show their photo and products. */
export function ProductsForm({ business }: { readonly business: OwnBusiness }): ReactElement {
  const { t } = useTranslation('myBusiness');
  const [photo, setPhoto] = useState(() => toPhotoDraft(business.photo));
  const [products, setProducts] = useState<readonly ProductDraft[]>(() =>
    business.products.map(toProductDraft),
  );
  const [outcome, setOutcome] = useState<{
    readonly isSaved: boolean;
    readonly refusals: readonly Refusal[];
  }>({ isSaved: false, refusals: [] });
  const { isBusy, fault, run } = useIdempotentMutation(UpdateBusinessDocument);
  const added = useRef(0);
  const put = (key: string, change: Partial<ProductDraft>): void =>
    setProducts((before) =>
      before.map((product) => (product.key === key ? { ...product, ...change } : product)),
    );
  const save = async (): Promise<void> => {
    const changes = {
      photo: toPhotoInput(photo),
      products: products.map(toProductInput),
    };
    const answer = await run((idempotencyKey) => ({
      input: { id: business.id, version: business.version, changes, idempotencyKey },
    }));
    const saved = answer?.updateBusiness.business;
    setOutcome({ isSaved: saved != null, refusals: answer?.updateBusiness.userErrors ?? [] });
    if (saved == null) return;
    setPhoto(toPhotoDraft(saved.photo));
    setProducts(saved.products.map(toProductDraft));
  };
  return (
    <section className="part" aria-labelledby="products">
      <header>
        <h2 id="products">{t('product.title')}</h2>
      </header>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        <PhotoField label={t('photo.main')} businessId={business.id} photo={photo} onChange={setPhoto} />
        {products.length === 0 && <p className="none-yet">{t('product.none')}</p>}
        {products.map((product, place) => (
          <ProductFields
            key={product.key}
            businessId={business.id}
            product={product}
            place={place}
            refusalOf={(...field) =>
              refusalAt(outcome.refusals, 'changes', 'products', String(place), ...field)
            }
            onChange={(change) => put(product.key, change)}
            onRemove={() => setProducts((before) => before.filter(({ key }) => key !== product.key))}
          />
        ))}
        <Refusals refusals={refusalsBeside(outcome.refusals, ['changes'])} fault={fault} />
        <div className="row">
          <button className="btn" aria-disabled={isBusy}>
            {t('product.save')}
          </button>
          {products.length < MOST_PRODUCTS && (
            <button
              type="button"
              className="btn quiet"
              onClick={() => setProducts((before) => [...before, blankProduct(`new-${added.current++}`)])}
            >
              {t('product.add')}
            </button>
          )}
          <span className="small" role="status">
            {outcome.isSaved ? t('saved') : outcome.refusals.length > 0 ? t('refused') : ''}
          </span>
        </div>
      </form>
    </section>
  );
}
