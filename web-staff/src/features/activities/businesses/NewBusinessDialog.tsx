import { NativeSelect, TextInput } from '@mantine/core';
import { SECTORS } from '@pustaka/web-shared/business/terms.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActDialog } from '../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { paths } from '../../../lib/paths';
import { StaffCreateBusinessDocument } from './CreateBusiness.generated';

/** Begins a profile for a member who stands at the desk with their card. */
export function NewBusinessDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [draft, setDraft] = useState<{
    readonly ownerCardNumber: string;
    readonly name: string;
    readonly sector: (typeof SECTORS)[number];
  }>({ ownerCardNumber: '', name: '', sector: 'FOOD' });
  const act = useAnnouncedMutation(StaffCreateBusinessDocument, {
    payloadOf: (result) => result.createBusiness,
    onDone: onClose,
  });
  const submit = async () => {
    const done = await act.run(
      (idempotencyKey) => ({ ...draft, idempotencyKey }),
      () => t('businesses.created'),
    );
    if (done?.business != null) void navigate(paths.business(done.business.id));
  };
  return (
    <ActDialog
      title={t('businesses.add')}
      act={act}
      isDone={false}
      submit={t('businesses.add')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="muted small">{t('businesses.onBehalf')}</p>
      <TextInput
        label={t('businesses.field.card')}
        description={t('businesses.field.cardHint')}
        data-autofocus
        maxLength={40}
        value={draft.ownerCardNumber}
        onChange={({ currentTarget }) => setDraft({ ...draft, ownerCardNumber: currentTarget.value })}
      />
      <TextInput
        label={t('businesses.field.name')}
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => setDraft({ ...draft, name: currentTarget.value })}
      />
      <NativeSelect
        label={t('businesses.field.sector')}
        value={draft.sector}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, sector: SECTORS.find((one) => one === currentTarget.value) ?? 'OTHER' })
        }
        data={SECTORS.map((value) => ({ value, label: t(`businesses.sector.${value}`) }))}
      />
    </ActDialog>
  );
}
