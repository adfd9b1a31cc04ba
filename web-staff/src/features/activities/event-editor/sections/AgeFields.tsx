import { TextInput } from '@mantine/core';

import { useTranslation } from '../../../../i18n/use-translation';
import { textField } from '../../../../lib/form/form-field';
import type { EventForm } from '../form-values';

/** Asks for the youngest and the oldest age. */
export function AgeFields({ form }: { readonly form: EventForm }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        className="span-1"
        label={t('eventEditor.field.ageFrom')}
        inputMode="numeric"
        maxLength={3}
        {...textField(form, 'ageFrom')}
      />
      <TextInput
        className="span-1"
        label={t('eventEditor.field.ageTo')}
        inputMode="numeric"
        maxLength={3}
        {...textField(form, 'ageTo')}
      />
    </>
  );
}
