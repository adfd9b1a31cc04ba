import { Modal, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';

import { useTranslation } from '../../../../i18n/use-translation';
import { dateFrom } from '../../../../lib/data/typed-date';
import { Button } from '../../../../lib/ui/Button';
import { fieldError } from '../../../../lib/ui/field-error';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { BlockMemberDocument } from './BlockMember.generated';
import type { BlockMemberInput } from './BlockMember.generated';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';

type BlockDialogProps = {
  readonly memberId: string;
  readonly onClose: () => void;
  readonly onBlocked: () => void;
};
type BlockValues = {
  readonly kind: BlockMemberInput['kind'];
  readonly reason: string;
  readonly until: string;
};

const kinds: readonly BlockValues['kind'][] = ['MANUAL', 'SUSPENDED', 'LOST_CARD'];

/** Blocks a member with a reason, for good or until a day. */
export function BlockDialog({ memberId, onClose, onBlocked }: BlockDialogProps) {
  const { t } = useTranslation();
  const form = useForm<BlockValues>({
    initialValues: { kind: 'MANUAL', reason: '', until: '' },
    validate: {
      reason: (text) => (text.trim() === '' ? fieldError(t('memberForm.required')) : null),
      until: (text) =>
        text.trim() !== '' && dateFrom(text) === null ? fieldError(t('profile.dateInvalid')) : null,
    },
  });
  const { run, loading, error, messages } = useAnnouncedMutation(BlockMemberDocument, {
    payloadOf: ({ blockMember }) => blockMember,
    onDone: () => {
      onBlocked();
      onClose();
    },
  });
  const block = ({ kind, reason, until }: BlockValues) =>
    run(
      (idempotencyKey) => ({ memberId, kind, reason: reason.trim(), until: dateFrom(until), idempotencyKey }),
      () => t('profile.blocked'),
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t('profile.block')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className="stack"
        style={{ gap: 12 }}
        onSubmit={form.onSubmit((values) => void block(values))}
      >
        <ActNotes error={error} messages={messages} />
        <NativeSelect
          label={t('profile.kind')}
          data={kinds.map((value) => ({ value, label: t(`profile.blockKind.${value}`) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label={t('profile.blockReason')}
          data-autofocus
          autoComplete="off"
          maxLength={300}
          {...form.getInputProps('reason')}
        />
        <TextInput
          label={t('profile.until')}
          description={t('profile.untilHint')}
          autoComplete="off"
          {...form.getInputProps('until')}
        />
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t('profile.block')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
