import { NativeSelect, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { lazy, Suspense } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { textField } from '../form/form-field';
import { IconButton } from '../ui/IconButton';
import type { DraftPartner } from './partners';
import { contributionKinds } from './terms';

// The editor of events is large already: the picker comes after it.
const PartnerPicker = lazy(async () => ({
  default: (await import('../partners/PartnerPicker')).PartnerPicker,
}));

const blank = { url: '', kind: '', amount: '', note: '' } as const;

type PartnersFieldsProps<Values> = {
  readonly form: UseFormReturnType<Values>;
  readonly partners: readonly DraftPartner[];
  readonly onChange: (partners: readonly DraftPartner[]) => void;
};

/** Asks who holds something together with the library, and what they give; only staff see the latter. */
export function PartnersFields<Values>({ form, partners, onChange }: PartnersFieldsProps<Values>) {
  const { t } = useTranslation();
  return (
    <div>
      {partners.map((partner, index) => (
        <PartnerFields
          key={index}
          form={form}
          partner={partner}
          index={index}
          onRemove={() => onChange(partners.filter((_, place) => place !== index))}
        />
      ))}
      <Suspense fallback={null}>
        <PartnerPicker
          label={t('eventEditor.addPartner')}
          path="partners"
          onPick={(picked) => onChange([...partners, { ...blank, ...picked }])}
        />
      </Suspense>
    </div>
  );
}

type PartnerFieldsProps<Values> = {
  readonly form: UseFormReturnType<Values>;
  readonly partner: DraftPartner;
  readonly index: number;
  readonly onRemove: () => void;
};

function PartnerFields<Values>({ form, partner, index, onRemove }: PartnerFieldsProps<Values>) {
  const { t } = useTranslation();
  const at = (field: keyof DraftPartner) => textField(form, `partners.${index}.${field}`);
  const kinds = [
    { value: '', label: t('eventEditor.gives.nothing') },
    ...contributionKinds.map((value) => ({ value, label: t(`eventWords.gives.${value}`) })),
  ];
  return (
    <fieldset className="part-card" aria-label={t('eventEditor.partnerNumber', { number: index + 1 })}>
      <div className="form-grid">
        <TextInput
          className="span-3"
          label={t('eventEditor.field.partnerName')}
          description={
            partner.partnerId === null ? t('eventEditor.partnerOnlyNamed') : t('eventEditor.partnerLinked')
          }
          {...at('name')}
        />
        <TextInput
          className="span-3"
          label={t('eventEditor.field.partnerUrl')}
          placeholder={t('eventEditor.urlHint')}
          {...at('url')}
        />
        <NativeSelect className="span-2" label={t('eventEditor.field.gives')} data={kinds} {...at('kind')} />
        {partner.kind !== '' && (
          <TextInput
            className="span-2"
            label={t('eventEditor.field.worth')}
            inputMode="numeric"
            {...at('amount')}
          />
        )}
        {partner.kind !== '' && (
          <TextInput className="span-2" label={t('eventEditor.field.givesNote')} {...at('note')} />
        )}
      </div>
      <IconButton
        compact
        icon="close"
        label={t('title.picker.removePerson', {
          name: partner.name || t('eventEditor.partnerNumber', { number: index + 1 }),
        })}
        onClick={onRemove}
      />
    </fieldset>
  );
}
