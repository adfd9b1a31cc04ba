import { Modal, NativeSelect, Textarea, TextInput } from '@mantine/core';

import { useTranslation } from '../../../i18n/use-translation';
import { Button } from '../../../lib/ui/Button';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import type { BranchRow } from './branch-values';
import { branchKinds } from './branch-values';
import { HoursEditor } from './HoursEditor';
import { useBranchSaving } from './use-branch-saving';

type BranchEditorProps = {
  readonly branch: BranchRow | null;
  readonly isFirst: boolean;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

/** Edits a branch, or makes a new one when there is none yet. */
export function BranchEditor({ branch, isFirst, onClose, onChanged }: BranchEditorProps) {
  const { t } = useTranslation();
  const { form, save, isSaving, error, general, asksAboutHours } = useBranchSaving(branch, {
    isFirst,
    onChanged,
    onDone: onClose,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={branch === null ? t('branches.newBranch') : t('branches.editBranch', { name: branch.name.text })}
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
          <AddressFields form={form} />
          <HoursEditor hours={form.values.hours} onChange={(hours) => form.setFieldValue('hours', hours)} />
          <div className="form-grid">
            <Textarea
              className="span-3"
              label={t('branches.noteIndonesian')}
              autosize
              minRows={2}
              {...form.getInputProps('noteIndonesian')}
            />
            <Textarea
              className="span-3"
              label={t('branches.noteEnglish')}
              autosize
              minRows={2}
              {...form.getInputProps('noteEnglish')}
            />
          </div>
        </div>
        {asksAboutHours && <Note state="attention">{t('branches.neverOpen')}</Note>}
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={isSaving}>
            {t(asksAboutHours ? 'branches.saveClosed' : 'common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** Asks for name, kind and address of a branch, and how it is reached. */
function AddressFields({ form }: Pick<ReturnType<typeof useBranchSaving>, 'form'>) {
  const { t } = useTranslation();
  return (
    <div className="form-grid">
      <TextInput
        className="span-4"
        label={t('branches.nameIndonesian')}
        data-autofocus
        {...form.getInputProps('nameIndonesian')}
      />
      <TextInput className="span-2" label={t('branches.code')} {...form.getInputProps('code')} />
      <TextInput
        className="span-4"
        label={t('branches.nameEnglish')}
        {...form.getInputProps('nameEnglish')}
      />
      <NativeSelect
        className="span-2"
        label={t('branches.kind')}
        data={branchKinds.map((value) => ({ value, label: t(`shared.branchKind.${value}`) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput className="span-6" label={t('branches.address')} {...form.getInputProps('address')} />
      <TextInput
        className="span-3"
        label={t('branches.phone')}
        inputMode="tel"
        {...form.getInputProps('phone')}
      />
      <TextInput
        className="span-3"
        label={t('branches.whatsapp')}
        inputMode="tel"
        placeholder="0812 3456 7890"
        {...form.getInputProps('whatsapp')}
      />
      <TextInput
        className="span-6"
        label={t('branches.coordinates')}
        placeholder="-7.6453, 112.9075"
        {...form.getInputProps('coordinates')}
      />
    </div>
  );
}
