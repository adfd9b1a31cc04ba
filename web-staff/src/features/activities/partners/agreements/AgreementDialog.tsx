import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { textField, whenField } from '../../../../lib/form/form-field';
import { useSaving } from '../../../../lib/form/use-saving';
import { DateField } from '../../../../lib/form/when/DateField';
import { useAnnounce } from '../../../../lib/ui/announcer';
import type { Agreement } from '../editable-partner';
import { SaveNewAgreementDocument } from './SaveNewAgreement.generated';
import { UpdateAgreementDocument } from './UpdateAgreement.generated';

const KINDS = ['PKS', 'MOU', 'DECREE', 'LETTER'] as const;

type AgreementValues = {
  readonly kind: Agreement['kind'];
  readonly number: string;
  readonly subject: string;
  readonly signedOn: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly libraryGives: string;
  readonly partnerGives: string;
};

type AgreementDialogProps = {
  readonly partnerId: string;
  readonly agreement: Agreement | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Writes down what was agreed with a partner, or changes it. */
export function AgreementDialog({ partnerId, agreement, onChanged, onClose }: AgreementDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm<AgreementValues>({
    initialValues: agreementValues(agreement),
    validate: {
      subject: (subject) => (subject.trim() === '' ? t('partners.subjectMissing') : null),
      startsOn: (day) => (day === '' ? t('partners.startMissing') : null),
    },
  });
  const options = { form, pathOf: toAgreementField };
  const creation = useSaving(SaveNewAgreementDocument, {
    ...options,
    payloadOf: (result) => result.createPartnerAgreement,
  });
  const update = useSaving(UpdateAgreementDocument, {
    ...options,
    payloadOf: (result) => result.updatePartnerAgreement,
  });
  const save = async () => {
    const values = agreementInput(form.values);
    const done =
      agreement === null
        ? await creation.save((idempotencyKey) => ({ partnerId, agreement: values, idempotencyKey }))
        : await update.save((idempotencyKey) => ({
            id: agreement.id,
            version: agreement.version,
            changes: values,
            idempotencyKey,
          }));
    if (done?.agreement == null) return;
    announce(t('partners.agreementSaved'));
    onChanged();
    onClose();
  };
  return (
    <ActDialog
      title={t(agreement === null ? 'partners.addAgreement' : 'partners.changeAgreement')}
      act={{
        error: creation.error ?? update.error,
        messages: [...creation.general, ...update.general],
        loading: creation.isSaving || update.isSaving,
      }}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void save()}
      onClose={onClose}
      size={640}
    >
      <AgreementFields form={form} />
    </ActDialog>
  );
}

function AgreementFields({ form }: { readonly form: UseFormReturnType<AgreementValues> }) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <TextInput
        className="span-6"
        data-autofocus
        label={t('partners.field.subject')}
        {...textField(form, 'subject')}
      />
      <NativeSelect
        className="span-3"
        label={t('partners.field.agreementKind')}
        data={KINDS.map((value) => ({ value, label: t(`partners.agreementKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput className="span-3" label={t('partners.field.number')} {...textField(form, 'number')} />
      <DateField
        className="span-2"
        lean="past"
        label={t('partners.field.signedOn')}
        {...whenField(form, 'signedOn')}
      />
      <DateField className="span-2" label={t('partners.field.startsOn')} {...whenField(form, 'startsOn')} />
      <DateField
        className="span-2"
        label={t('partners.field.endsOn')}
        description={t('partners.endsHint')}
        {...whenField(form, 'endsOn')}
      />
      <Textarea
        className="span-3"
        autosize
        minRows={3}
        label={t('partners.libraryGives')}
        {...textField(form, 'libraryGives')}
      />
      <Textarea
        className="span-3"
        autosize
        minRows={3}
        label={t('partners.partnerGives')}
        {...textField(form, 'partnerGives')}
      />
    </div>
  );
}

function agreementValues(agreement: Agreement | null): AgreementValues {
  return {
    kind: agreement?.kind ?? 'PKS',
    number: agreement?.number ?? '',
    subject: agreement?.subject ?? '',
    signedOn: agreement?.signedOn ?? '',
    startsOn: agreement?.startsOn ?? '',
    endsOn: agreement?.endsOn ?? '',
    libraryGives: agreement?.libraryGives ?? '',
    partnerGives: agreement?.partnerGives ?? '',
  };
}

function agreementInput(values: AgreementValues) {
  return {
    kind: values.kind,
    number: values.number.trim() || null,
    subject: values.subject.trim(),
    signedOn: values.signedOn || null,
    startsOn: values.startsOn || null,
    endsOn: values.endsOn || null,
    libraryGives: values.libraryGives.trim() || null,
    partnerGives: values.partnerGives.trim() || null,
  };
}

function toAgreementField([place, ...rest]: readonly string[]): string | undefined {
  return place === 'agreement' || place === 'changes' ? rest.join('.') : undefined;
}
