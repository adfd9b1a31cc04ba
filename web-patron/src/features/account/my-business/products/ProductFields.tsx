import type { ProductDraft } from '@pustaka/web-shared/business/product-draft.ts';
import type { ReactElement } from 'react';

import { useTranslation } from '../../../../lib/i18n/use-translation';
import { TextField } from '../../../../lib/ui/TextField';
import { PhotoField } from '../PhotoField';

type ProductFieldsProps = {
  readonly businessId: string;
  readonly product: ProductDraft;
  readonly place: number;
  readonly refusalOf: (...field: readonly string[]) => string | null;
  readonly onChange: (change: Partial<ProductDraft>) => void;
  readonly onRemove: () => void;
};

/** Asks for one product: name, price and what it is for, P-IRT, photo. */
export function ProductFields({
  businessId,
  product,
  place,
  refusalOf,
  onChange,
  onRemove,
}: ProductFieldsProps): ReactElement {
  const { t } = useTranslation('myBusiness');
  return (
    <fieldset className="product-form">
      <legend>
        {product.name.trim() === '' ? t('product.number', { number: place + 1 }) : product.name}
      </legend>
      <TextField
        label={t('product.name')}
        value={product.name}
        maxLength={120}
        required
        refusal={refusalOf('name')}
        onType={(name) => onChange({ name })}
      />
      <div className="pair">
        <TextField
          label={t('product.price')}
          hint={t('product.priceHint')}
          inputMode="numeric"
          value={product.price}
          maxLength={20}
          refusal={refusalOf('price')}
          onType={(price) => onChange({ price })}
        />
        <TextField
          label={t('product.unit')}
          hint={t('product.unitHint')}
          value={product.priceUnit}
          maxLength={60}
          refusal={refusalOf('priceUnit')}
          onType={(priceUnit) => onChange({ priceUnit })}
        />
      </div>
      <TextField
        label={t('product.description')}
        value={product.description}
        maxLength={400}
        refusal={refusalOf('description')}
        onType={(description) => onChange({ description })}
      />
      <RegistrationNumbers product={product} refusalOf={refusalOf} onChange={onChange} />
      <PhotoField
        label={t('photo.ofProduct')}
        businessId={businessId}
        photo={product.photo}
        onChange={(photo) => onChange({ photo })}
      />
      {refusalOf('photo') !== null && <p className="no">{refusalOf('photo')}</p>}
      <div className="row">
        <label className="check">
          <input
            type="checkbox"
            checked={product.isAvailable}
            onChange={(event) => onChange({ isAvailable: event.target.checked })}
          />{' '}
          {t('product.isAvailable')}
        </label>
        <button type="button" className="as-link" onClick={onRemove}>
          {t('product.remove')}
        </button>
      </div>
    </fieldset>
  );
}

/** Asks for the numbers that prove a product registered (P-IRT) and halal. */
function RegistrationNumbers({
  product,
  refusalOf,
  onChange,
}: Pick<ProductFieldsProps, 'product' | 'refusalOf' | 'onChange'>): ReactElement {
  const { t } = useTranslation('myBusiness');
  return (
    <>
      <TextField
        label={t('product.pirt')}
        hint={t('product.pirtHint')}
        value={product.pirt}
        maxLength={40}
        autoComplete="off"
        refusal={refusalOf('pirt')}
        onType={(pirt) => onChange({ pirt })}
      />
      <TextField
        label={t('product.halal')}
        hint={t('product.halalHint')}
        value={product.halal}
        maxLength={40}
        autoComplete="off"
        refusal={refusalOf('halal')}
        onType={(halal) => onChange({ halal })}
      />
    </>
  );
}
