import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { textField, whenField } from '../../../../lib/form/form-field';
import { useSaving } from '../../../../lib/form/use-saving';
import { DateField } from '../../../../lib/form/when/DateField';
import { useAnnounce } from '../../../../lib/ui/announcer';
import type { PartnerVisit } from '../editable-partner';
import { CreatePartnerVisitDocument } from './CreatePartnerVisit.generated';
import { UpdatePartnerVisitDocument } from './UpdatePartnerVisit.generated';

type VisitDialogProps = {
  readonly partnerId: string;
  readonly visit: PartnerVisit | null;
  readonly onChanged: () => void;
  readonly onClose: () => void;
};

/** Writes down that people of both met, or changes what is written. */
export function VisitDialog({ partnerId, visit, onChanged, onClose }: VisitDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm({
    initialValues: {
      visitedOn: visit?.visitedOn ?? '',
      people: visit?.people ?? '',
      subject: visit?.subject ?? '',
      followUp: visit?.followUp ?? '',
    },
    validate: {
      visitedOn: (day) => (day === '' ? t('partners.dayMissing') : null),
      subject: (subject) => (subject.trim() === '' ? t('partners.visitSubjectMissing') : null),
    },
  });
  const options = { form, pathOf: toField };
  const creation = useSaving(CreatePartnerVisitDocument, {
    ...options,
    payloadOf: (result) => result.createPartnerVisit,
  });
  const update = useSaving(UpdatePartnerVisitDocument, {
    ...options,
    payloadOf: (result) => result.updatePartnerVisit,
  });
  const save = async () => {
    const { visitedOn, people, subject, followUp } = form.values;
    const values = {
      visitedOn,
      subject: subject.trim(),
      people: people.trim() || null,
      followUp: followUp.trim() || null,
    };
    const done =
      visit === null
        ? await creation.save((idempotencyKey) => ({ partnerId, visit: values, idempotencyKey }))
        : await update.save((idempotencyKey) => ({
            id: visit.id,
            version: visit.version,
            changes: values,
            idempotencyKey,
          }));
    if (done?.visit == null) return;
    announce(t('partners.visitSaved'));
    onChanged();
    onClose();
  };
  return (
    <ActDialog
      title={t(visit === null ? 'partners.addVisit' : 'partners.changeVisit')}
      act={{
        error: creation.error ?? update.error,
        messages: [...creation.general, ...update.general],
        loading: creation.isSaving || update.isSaving,
      }}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <DateField lean="past" label={t('partners.field.visitedOn')} {...whenField(form, 'visitedOn')} />
      <TextInput data-autofocus label={t('partners.field.visitSubject')} {...textField(form, 'subject')} />
      <TextInput
        label={t('partners.field.visitPeople')}
        description={t('partners.visitPeopleHint')}
        {...textField(form, 'people')}
      />
      <Textarea autosize minRows={2} label={t('partners.field.followUp')} {...textField(form, 'followUp')} />
    </ActDialog>
  );
}

function toField([place, ...rest]: readonly string[]): string | undefined {
  return place === 'visit' || place === 'changes' ? rest.join('.') : undefined;
}
