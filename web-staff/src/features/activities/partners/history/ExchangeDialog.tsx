import { NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { countedRupiahFrom, isUnreadableRupiah } from '../../../../lib/circulation/rupiah-text';
import { textField, whenField } from '../../../../lib/form/form-field';
import { useSaving } from '../../../../lib/form/use-saving';
import { DateField } from '../../../../lib/form/when/DateField';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { CreatePartnerExchangeDocument } from './CreatePartnerExchange.generated';

/** Who gives, in the order of the form. */
const DIRECTIONS = ['LIBRARY_GIVES', 'PARTNER_GIVES'] as const;
type Direction = (typeof DIRECTIONS)[number];
type ExchangeValues = {
  readonly direction: Direction;
  readonly what: string;
  readonly amount: string;
  readonly givenOn: string;
};

type ExchangeDialogProps = {
  readonly partnerId: string;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Writes down what the library gave a partner, or got from it. */
export function ExchangeDialog({ partnerId, onChanged, onClose }: ExchangeDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm<ExchangeValues>({
    initialValues: { direction: 'LIBRARY_GIVES', what: '', amount: '', givenOn: '' },
    validate: {
      what: (what) => (what.trim() === '' ? t('partners.whatMissing') : null),
      amount: (text) => (isUnreadableRupiah(text) ? t('eventEditor.costInvalid') : null),
      givenOn: (day) => (day === '' ? t('partners.dayMissing') : null),
    },
  });
  const { save, isSaving, error, general } = useSaving(CreatePartnerExchangeDocument, {
    form,
    pathOf: ([place, ...rest]) => (place === 'exchange' ? rest.join('.') : undefined),
    payloadOf: (result) => result.createPartnerExchange,
  });
  const submit = async () => {
    const { direction, what, amount, givenOn } = form.values;
    const exchange = { direction, what: what.trim(), amount: countedRupiahFrom(amount), givenOn };
    const done = await save((idempotencyKey) => ({ partnerId, exchange, idempotencyKey }));
    if (done?.exchange == null) return;
    announce(t('partners.exchangeSaved'));
    onChanged();
    onClose();
  };
  return (
    <ActDialog
      title={t('partners.addExchange')}
      act={{ error, messages: general, loading: isSaving }}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <NativeSelect
        label={t('partners.field.direction')}
        data={DIRECTIONS.map((value) => ({ value, label: t(`partners.direction.${value}`) }))}
        {...form.getInputProps('direction')}
      />
      <TextInput
        data-autofocus
        label={t('partners.field.what')}
        description={t('partners.whatHint')}
        {...textField(form, 'what')}
      />
      <TextInput
        label={t('eventEditor.field.worth')}
        description={t('partners.optional')}
        inputMode="numeric"
        {...textField(form, 'amount')}
      />
      <DateField lean="past" label={t('partners.field.givenOn')} {...whenField(form, 'givenOn')} />
    </ActDialog>
  );
}
