import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { OUTSIDE, toProfileChanges, toProfileDraft } from '@pustaka/web-shared/business/profile-draft.ts';
import type { ProfileDraft } from '@pustaka/web-shared/business/profile-draft.ts';
import { EDITIONS, LINK_KINDS, SECTORS, SIZE_BASES } from '@pustaka/web-shared/business/terms.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActDialog } from '../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { isUnreadableRupiah } from '../../../../lib/circulation/rupiah-text';
import type { StaffBusinessPageQuery } from './BusinessPage.generated';
import type { BusinessOnScreen } from './shown-business';
import { StaffUpdateBusinessDocument } from './UpdateBusiness.generated';

type EditBusinessDialogProps = {
  readonly business: BusinessOnScreen;
  readonly kelurahan: StaffBusinessPageQuery['kelurahan'];
  readonly onStale: () => void;
  readonly onClose: () => void;
};
type FieldsProps = { readonly draft: ProfileDraft; readonly put: (change: Partial<ProfileDraft>) => void };

/** Changes a profile on behalf of its owner; the audit log tells who did. */
export function EditBusinessDialog({ business, kelurahan, onStale, onClose }: EditBusinessDialogProps) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => toProfileDraft(business));
  const act = useAnnouncedMutation(StaffUpdateBusinessDocument, {
    payloadOf: (result) => result.updateBusiness,
    onDone: onClose,
  });
  const fields: FieldsProps = { draft, put: (change) => setDraft((before) => ({ ...before, ...change })) };
  const submit = async () => {
    if (isUnreadableRupiah(draft.sizeAmount)) return;
    const done = await act.run(
      (idempotencyKey) => ({
        id: business.id,
        version: business.version,
        changes: toProfileChanges(draft),
        idempotencyKey,
      }),
      () => t('businesses.saved'),
    );
    if (done === null) onStale();
  };
  return (
    <ActDialog
      title={t('businesses.edit')}
      act={act}
      isDone={false}
      submit={t('common.save')}
      onSubmit={() => void submit()}
      onClose={onClose}
      size={560}
    >
      <p className="muted small">{t('businesses.onBehalf')}</p>
      <WordFields {...fields} />
      <PlaceFields {...fields} kelurahan={kelurahan} />
      <PaperFields {...fields} />
      <LinkFields {...fields} />
    </ActDialog>
  );
}

function WordFields({ draft, put }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('businesses.field.name')}
        data-autofocus
        maxLength={120}
        value={draft.name}
        onChange={({ currentTarget }) => put({ name: currentTarget.value })}
      />
      <NativeSelect
        label={t('businesses.field.sector')}
        value={draft.sector}
        onChange={({ currentTarget }) =>
          put({ sector: SECTORS.find((one) => one === currentTarget.value) ?? 'OTHER' })
        }
        data={SECTORS.map((value) => ({ value, label: t(`businesses.sector.${value}`) }))}
      />
      <TextInput
        label={t('businesses.field.summary')}
        maxLength={300}
        value={draft.summary}
        onChange={({ currentTarget }) => put({ summary: currentTarget.value })}
      />
      <Textarea
        label={t('businesses.field.description')}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={5000}
        value={draft.description}
        onChange={({ currentTarget }) => put({ description: currentTarget.value })}
      />
      <TextInput
        label={t('businesses.fact.whatsApp')}
        inputMode="tel"
        maxLength={24}
        value={draft.whatsApp}
        onChange={({ currentTarget }) => put({ whatsApp: currentTarget.value })}
      />
    </>
  );
}

function PlaceFields({ draft, put, kelurahan }: FieldsProps & Pick<EditBusinessDialogProps, 'kelurahan'>) {
  const { t } = useTranslation();
  const places = [
    { value: '', label: t('businesses.noPlace') },
    ...kelurahan.map(({ code, name, district }) => ({ value: code, label: `${name}, ${district}` })),
    { value: OUTSIDE, label: t('businesses.outside') },
  ];
  return (
    <>
      <NativeSelect
        label={t('businesses.fact.place')}
        value={draft.place}
        onChange={({ currentTarget }) => put({ place: currentTarget.value })}
        data={places}
      />
      {draft.place === OUTSIDE && (
        <TextInput
          label={t('businesses.field.regencyPlace')}
          maxLength={80}
          value={draft.regencyPlace}
          onChange={({ currentTarget }) => put({ regencyPlace: currentTarget.value })}
        />
      )}
      <TextInput
        label={t('businesses.field.street')}
        maxLength={200}
        value={draft.street}
        onChange={({ currentTarget }) => put({ street: currentTarget.value })}
      />
    </>
  );
}

function PaperFields({ draft, put }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label="NIB"
        inputMode="numeric"
        maxLength={30}
        value={draft.nib}
        onChange={({ currentTarget }) => put({ nib: currentTarget.value })}
      />
      <TextInput
        label="KBLI"
        inputMode="numeric"
        maxLength={12}
        value={draft.kbliCode}
        onChange={({ currentTarget }) => put({ kbliCode: currentTarget.value })}
      />
      <NativeSelect
        label={t('businesses.field.edition')}
        value={draft.kbliEdition}
        onChange={({ currentTarget }) =>
          put({ kbliEdition: EDITIONS.find((one) => one === currentTarget.value) ?? 'KBLI_2025' })
        }
        data={EDITIONS.map((value) => ({ value, label: value.replace('_', ' ') }))}
      />
      <NativeSelect
        label={t('businesses.field.basis')}
        value={draft.sizeBasis}
        onChange={({ currentTarget }) =>
          put({ sizeBasis: SIZE_BASES.find((one) => one === currentTarget.value) ?? 'SALES' })
        }
        data={SIZE_BASES.map((value) => ({ value, label: t(`businesses.basis.${value}`) }))}
      />
      <TextInput
        label={t('businesses.field.amount')}
        description={t('businesses.field.amountHint')}
        inputMode="numeric"
        maxLength={24}
        value={draft.sizeAmount}
        error={isUnreadableRupiah(draft.sizeAmount) ? t('budget.unreadable') : undefined}
        onChange={({ currentTarget }) => put({ sizeAmount: currentTarget.value })}
      />
    </>
  );
}

function LinkFields({ draft, put }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="product-fields stack" style={{ gap: 10 }}>
      <legend>{t('businesses.fact.links')}</legend>
      {LINK_KINDS.map((kind) => (
        <TextInput
          key={kind}
          label={t(`businesses.link.${kind}`)}
          inputMode="url"
          maxLength={300}
          value={draft.links[kind] ?? ''}
          onChange={({ currentTarget }) => put({ links: { ...draft.links, [kind]: currentTarget.value } })}
        />
      ))}
    </fieldset>
  );
}
