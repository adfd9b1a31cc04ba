import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField } from '../../../../lib/form/form-field';
import type { TitleForm } from '../form/form-values';
import { BarcodeRange } from './BarcodeRange';
import { PlaceSelect } from '../../../../lib/titles/PlaceSelect';

/** Asks for the copies to make: first barcode, number, place, source, price. */
export function CopiesFields({ form }: { readonly form: TitleForm }) {
  const { t } = useTranslation();
  const { count, firstBarcode } = form.values.copies;
  return (
    <>
      <div className="copies-line">
        <TextInput
          className="w-count"
          label={t('copies.count')}
          inputMode="numeric"
          {...textField(form, 'copies.count')}
        />
        <TextInput
          className="w-barcode"
          label={t('copies.firstBarcode')}
          placeholder={t('title.scanHint')}
          {...textField(form, 'copies.firstBarcode')}
        />
        <PlaceSelect className="w-place" label={t('copies.location')} {...textField(form, 'copies.place')} />
        <TextInput
          className="w-barcode"
          label={t('copies.source')}
          placeholder="APBD"
          {...textField(form, 'copies.source')}
        />
        <TextInput
          className="w-price"
          label={t('copies.price')}
          inputMode="numeric"
          {...textField(form, 'copies.price')}
        />
        <label className="check-line">
          <input
            type="checkbox"
            className="plain-checkbox"
            {...form.getInputProps('copies.isReferenceOnly', { type: 'checkbox' })}
          />
          {t('copies.referenceOnly')}
        </label>
      </div>
      <BarcodeRange count={count} startingAt={firstBarcode} />
    </>
  );
}
