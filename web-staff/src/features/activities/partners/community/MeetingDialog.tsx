import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { fromWallTime } from '../../../../lib/events/wall-time';
import { textField, whenField } from '../../../../lib/form/form-field';
import { useSaving } from '../../../../lib/form/use-saving';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { CreateMeetingDocument } from './CreateMeeting.generated';

type MeetingDialogProps = {
  readonly partnerId: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

/** Asks when and where a community meets. */
export function MeetingDialog({ partnerId, onSaved, onClose }: MeetingDialogProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm({
    initialValues: { startsAt: '', place: '', note: '' },
    validate: { startsAt: (moment) => (moment === '' ? t('partners.community.whenMissing') : null) },
  });
  const creation = useSaving(CreateMeetingDocument, {
    form,
    pathOf: ([place, ...rest]) => (place === 'meeting' ? rest.join('.') : undefined),
    payloadOf: (result) => result.createCommunityMeeting,
  });
  const save = async () => {
    const { startsAt, place, note } = form.values;
    const done = await creation.save((idempotencyKey) => ({
      partnerId,
      meeting: { startsAt: fromWallTime(startsAt), place: place.trim() || null, note: note.trim() || null },
      idempotencyKey,
    }));
    if (done?.meeting == null) return;
    announce(t('partners.community.planned'));
    onSaved();
    onClose();
  };
  return (
    <ActDialog
      title={t('partners.community.plan')}
      act={{ error: creation.error, messages: creation.general, loading: creation.isSaving }}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <DateTimeField label={t('partners.community.when')} {...whenField(form, 'startsAt')} />
      <TextInput label={t('partners.community.place')} maxLength={200} {...textField(form, 'place')} />
      <TextInput label={t('partners.community.note')} maxLength={300} {...textField(form, 'note')} />
    </ActDialog>
  );
}
