import { Textarea, TextInput } from '@mantine/core';
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

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { isUnreadableRupiah } from '../../../../lib/circulation/rupiah-text';
import { Button } from '../../../../lib/ui/Button';
import { CheckLine } from '../../../../lib/ui/CheckSet';
import type { BusinessOnScreen } from './shown-business';
import { PhotoField } from './PhotoField';
import { StaffUpdateBusinessDocument } from './UpdateBusiness.generated';

type ProductsDialogProps = {
  readonly business: BusinessOnScreen;
  readonly onStale: () => void;
  readonly onClose: () => void;
};

/** Changes photo and products on behalf of the owner; the audit log tells who did. */
export function ProductsDialog({ business, onStale, onClose }: ProductsDialogProps) {
  const { t } = useTranslation();
  const [photo, setPhoto] = useState(() => toPhotoDraft(business.photo));
  const [products, setProducts] = useState<readonly ProductDraft[]>(() =>
    business.products.map(toProductDraft),
  );
  const added = useRef(0);
  const act = useAnnouncedMutation(StaffUpdateBusinessDocument, {
    payloadOf: (result) => result.updateBusiness,
    onDone: onClose,
  });
  const put = (key: string, change: Partial<ProductDraft>) =>
    setProducts((before) =>
      before.map((product) => (product.key === key ? { ...product, ...change } : product)),
    );
  const submit = async () => {
    if (products.some(({ price }) => isUnreadableRupiah(price))) return;
    const changes = { photo: toPhotoInput(photo), products: products.map(toProductInput) };
    const done = await act.run(
      (idempotencyKey) => ({ id: business.id, version: business.version, changes, idempotencyKey }),
      () => t('businesses.saved'),
    );
    if (done === null) onStale();
  };
  return (
    <ActDialog
      title={t('businesses.editProducts')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={640}
    >
      <p className="muted small">{t('businesses.onBehalf')}</p>
      <PhotoField
        label={t('businesses.change.photo')}
        businessId={business.id}
        photo={photo}
        onChange={setPhoto}
      />
      {products.map((product, place) => (
        <ProductFields
          key={product.key}
          businessId={business.id}
          place={place}
          product={product}
          onChange={(change) => put(product.key, change)}
          onRemove={() => setProducts((before) => before.filter(({ key }) => key !== product.key))}
        />
      ))}
      {products.length < MOST_PRODUCTS && (
        <div>
          <Button
            small
            onClick={() => setProducts((before) => [...before, blankProduct(`new-${added.current++}`)])}
          >
            {t('businesses.addProduct')}
          </Button>
        </div>
      )}
    </ActDialog>
  );
}

type ProductFieldsProps = {
  readonly businessId: string;
  readonly place: number;
  readonly product: ProductDraft;
  readonly onChange: (change: Partial<ProductDraft>) => void;
  readonly onRemove: () => void;
};

function ProductFields({ businessId, place, product, onChange, onRemove }: ProductFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="product-fields stack" style={{ gap: 10 }}>
      <legend>
        {product.name.trim() === '' ? t('businesses.productNumber', { count: place + 1 }) : product.name}
      </legend>
      <TextInput
        label={t('businesses.product.name')}
        maxLength={120}
        value={product.name}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      <div className="row wrap">
        <TextInput
          label={t('businesses.product.price')}
          inputMode="numeric"
          maxLength={20}
          value={product.price}
          error={isUnreadableRupiah(product.price) ? t('budget.unreadable') : undefined}
          onChange={({ currentTarget }) => onChange({ price: currentTarget.value })}
        />
        <TextInput
          label={t('businesses.product.unit')}
          maxLength={60}
          value={product.priceUnit}
          onChange={({ currentTarget }) => onChange({ priceUnit: currentTarget.value })}
        />
      </div>
      <Textarea
        label={t('businesses.product.description')}
        autosize
        minRows={1}
        maxLength={400}
        value={product.description}
        onChange={({ currentTarget }) => onChange({ description: currentTarget.value })}
      />
      <div className="row wrap">
        <TextInput
          label={t('businesses.product.pirt')}
          maxLength={40}
          value={product.pirt}
          onChange={({ currentTarget }) => onChange({ pirt: currentTarget.value })}
        />
        <TextInput
          label={t('businesses.product.halal')}
          maxLength={40}
          value={product.halal}
          onChange={({ currentTarget }) => onChange({ halal: currentTarget.value })}
        />
      </div>
      <PhotoField
        label={t('businesses.product.photo')}
        businessId={businessId}
        photo={product.photo}
        onChange={(photo) => onChange({ photo })}
      />
      <div className="row wrap">
        <CheckLine
          label={t('businesses.product.available')}
          checked={product.isAvailable}
          onChange={(isAvailable) => onChange({ isAvailable })}
        />
        <span className="spacer" />
        <Button small weight="link" onClick={onRemove}>
          {t('businesses.removeProduct')}
        </Button>
      </div>
    </fieldset>
  );
}
