import { TextInput } from '@mantine/core';

import { useTranslation } from '../../i18n/use-translation';
import { fieldError } from '../ui/field-error';
import type { RecordPaymentInput } from './RecordPayment.generated';
import type { usePaymentMethod } from './use-payment-method';

const methods: readonly RecordPaymentInput['method'][] = ['CASH', 'QRIS', 'TRANSFER'];

/** Asks how something is paid, and for the reference of anything but cash. */
export function PaymentMethod({
  method,
  setMethod,
  reference,
  setReference,
  isUnproved,
}: Omit<ReturnType<typeof usePaymentMethod>, 'read'>) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset>
        <legend className="field-label">{t('pay.method')}</legend>
        <div className="row wrap">
          {methods.map((one) => (
            <label key={one} className="check-line">
              <input
                type="radio"
                className="plain-checkbox"
                name="method"
                checked={one === method}
                onChange={() => setMethod(one)}
              />
              {t(`pay.methods.${one}`)}
            </label>
          ))}
        </div>
        {method !== 'CASH' && <p className="field-hint">{t('pay.qrisNote')}</p>}
      </fieldset>
      {method !== 'CASH' && (
        <TextInput
          label={t('pay.reference')}
          autoComplete="off"
          maxLength={60}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          error={isUnproved ? fieldError(t('pay.referenceNeeded')) : undefined}
        />
      )}
    </>
  );
}
