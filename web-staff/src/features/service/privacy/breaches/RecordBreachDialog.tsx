import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { paths } from '../../../../lib/paths';
import { useStaffWaiting } from '../../../../lib/waiting/staff-waiting';
import { RecordDataBreachDocument } from './RecordDataBreach.generated';

/** Writes down a breach by what is known at once: a title and when it was noticed. The rest comes on its page. */
export function RecordBreachDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { refresh } = useStaffWaiting();
  const [entries, setEntries] = useState({ title: '', noticedAt: toDateTimeField(new Date().toISOString()) });
  const [missing, setMissing] = useState(false);
  const act = useAnnouncedMutation(RecordDataBreachDocument, {
    payloadOf: (result) => result.recordDataBreach,
    onDone: refresh,
  });
  const onSubmit = async () => {
    const noticedAt = instantFrom(entries.noticedAt);
    setMissing(noticedAt === null);
    if (noticedAt === null) return;
    const done = await act.run(
      (idempotencyKey) => ({ breach: { title: entries.title, noticedAt }, idempotencyKey }),
      () => t('privacy.recorded'),
    );
    if (done?.breach) await navigate(paths.breach(done.breach.id));
  };
  return (
    <ActDialog
      title={t('privacy.record')}
      act={act}
      isDone={false}
      submit={t('privacy.record')}
      onSubmit={() => void onSubmit()}
      onClose={onClose}
      size={520}
    >
      <TextInput
        data-autofocus
        label={t('privacy.field.title')}
        maxLength={160}
        value={entries.title}
        onChange={({ currentTarget: { value } }) => setEntries((last) => ({ ...last, title: value }))}
      />
      <DateTimeField
        label={t('privacy.field.noticedAt')}
        value={entries.noticedAt}
        error={missing ? t('privacy.wrongTime') : undefined}
        onChange={(noticedAt) => setEntries((last) => ({ ...last, noticedAt }))}
      />
    </ActDialog>
  );
}
