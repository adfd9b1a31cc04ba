import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { sortRefusals } from '../../../../lib/data/user-errors';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { fieldError } from '../../../../lib/ui/field-error';
import { Note } from '../../../../lib/ui/Note';
import type { CopyRow } from './copy-row';
import { copyChanges, toCopyField, editableStatuses, toCopyValues } from './copy-changes';
import { CopyHistory } from './CopyHistory';
import { PlaceSelect } from '../../../../lib/titles/PlaceSelect';
import { UpdateCopyDocument } from './UpdateCopy.generated';

type CopyEditorProps = { readonly copy: CopyRow; readonly onClose: () => void; readonly onSaved: () => void };

/** Edits one copy and shows how its status came about. */
export function CopyEditor({ copy, onClose, onSaved }: CopyEditorProps) {
  const { t } = useTranslation();
  const { form, save, loading, error, general } = useCopyEditing(copy, () => {
    onSaved();
    onClose();
  });
  const statuses = editableStatuses(copy.status).map((value) => ({
    value,
    label: t(`shared.copyStatus.${value}`),
  }));
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('copies.edit', { barcode: copy.barcode ?? '' })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form noValidate onSubmit={form.onSubmit(() => void save())}>
        <div className="stack" style={{ gap: 12 }}>
          {error !== undefined && <FaultNote error={error} />}
          {general.map((message) => (
            <Note key={message} state="blocked">
              {message}
            </Note>
          ))}
          <div className="form-grid">
            <NativeSelect
              className="span-3"
              label={t('copies.status')}
              data={statuses}
              data-autofocus
              {...form.getInputProps('status')}
            />
            <TextInput className="span-3" label={t('copies.barcode')} {...form.getInputProps('barcode')} />
            {form.values.status !== copy.status && (
              <TextInput label={t('copies.reason')} {...form.getInputProps('statusReason')} />
            )}
            <div>
              <PlaceSelect label={t('copies.location')} {...form.getInputProps('place')} />
            </div>
            <TextInput className="span-3" label={t('copies.source')} {...form.getInputProps('source')} />
            <TextInput
              className="span-3"
              label={t('copies.price')}
              inputMode="numeric"
              {...form.getInputProps('price')}
            />
            <Textarea label={t('copies.note')} autosize minRows={2} {...form.getInputProps('staffNote')} />
            <label className="check-line">
              <input
                type="checkbox"
                className="plain-checkbox"
                {...form.getInputProps('isReferenceOnly', { type: 'checkbox' })}
              />
              {t('copies.referenceOnly')}
            </label>
          </div>
          <CopyHistory changes={copy.statusHistory} />
        </div>
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function useCopyEditing(copy: CopyRow, onDone: () => void) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const form = useForm({ initialValues: toCopyValues(copy) });
  const { run, isBusy: loading, error } = useIdempotentMutation(UpdateCopyDocument);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const save = async () => {
    const changes = copyChanges(toCopyValues(copy), form.values);
    const data = await run((idempotencyKey) => ({
      input: { id: copy.id, version: copy.version, changes, idempotencyKey },
    }));
    if (data === null) return;
    const refusals = sortRefusals(data.updateCopy.userErrors, toCopyField);
    form.setErrors(
      Object.fromEntries(
        Object.entries(refusals.byField).map(([field, message]) => [field, fieldError(message)]),
      ),
    );
    setGeneral(refusals.general);
    if (data.updateCopy.copy === null) return;
    announce(t('copies.saved'));
    onDone();
  };
  return { form, save, loading, error, general };
}
