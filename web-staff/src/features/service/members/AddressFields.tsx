import { Select, TextInput } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import type { MemberFormChoicesQuery } from './MemberFormChoices.generated';
import { memberField } from './use-member-form';
import type { MemberForm } from './use-member-form';

/** Asks for the address down to the kelurahan, which is found by typing. */
export function AddressFields({
  form,
  places,
}: {
  readonly form: MemberForm;
  readonly places: MemberFormChoicesQuery['kelurahan'];
}) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput className="span-4" label={t('memberForm.street')} {...memberField(form, 'street')} />
      <TextInput
        className="span-1"
        label={t('memberForm.rt')}
        inputMode="numeric"
        {...memberField(form, 'rt')}
      />
      <TextInput
        className="span-1"
        label={t('memberForm.rw')}
        inputMode="numeric"
        {...memberField(form, 'rw')}
      />
      <Select
        label={t('memberForm.kelurahan')}
        placeholder={t('memberForm.kelurahanPlaceholder')}
        searchable
        clearable
        selectFirstOptionOnChange
        nothingFoundMessage={t('memberForm.nothingFound')}
        clearButtonProps={{ 'aria-label': t('common.remove') }}
        data={places.map(({ code, name, district }) => ({ value: code, label: `${name}, ${district}` }))}
        maxDropdownHeight={220}
        classNames={{ dropdown: 'popover', option: 'choice' }}
        comboboxProps={{ shadow: 'none' }}
        value={form.values.kelurahanCode || null}
        onChange={(code) => form.setFieldValue('kelurahanCode', code ?? '')}
        error={form.errors.kelurahanCode}
        data-path="kelurahanCode"
      />
    </>
  );
}
