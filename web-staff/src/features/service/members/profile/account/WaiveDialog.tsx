import { Modal, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { rupiahFrom } from '../../../../../lib/circulation/rupiah-text';
import { Button } from '../../../../../lib/ui/Button';
import { fieldError } from '../../../../../lib/ui/field-error';
import { useDisplay } from '../../../../../lib/ui/use-display';
import { ActNotes } from '../../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { WaiveDebtDocument } from './WaiveDebt.generated';

type WaiveDialogProps = {
  readonly memberId: string;
  readonly balance: number;
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onWaived: () => void;
};

/** Waives a part or all of a debt; the reason is kept with it. */
export function WaiveDialog({ memberId, balance, branchId, onClose, onWaived }: WaiveDialogProps) {
  const { t } = useTranslation();
  const { number, money } = useDisplay();
  const [amount, setAmount] = useState(number(balance));
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { run, loading, error, messages } = useAnnouncedMutation(WaiveDebtDocument, {
    payloadOf: ({ waiveDebt }) => waiveDebt,
    onDone: () => {
      onWaived();
      onClose();
    },
  });
  const whole = rupiahFrom(amount);
  const waive = () => {
    setIsTried(true);
    if (whole === null || reason.trim() === '') return;
    void run(
      (idempotencyKey) => ({ memberId, amount: whole, reason: reason.trim(), branchId, idempotencyKey }),
      () => t('profile.waived', { money: money(whole) }),
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={420}
      title={t('profile.waiveTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className="stack"
        style={{ gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          waive();
        }}
      >
        <ActNotes error={error} messages={messages} />
        <TextInput
          label={t('profile.waiveAmount')}
          inputMode="numeric"
          autoComplete="off"
          value={amount}
          onChange={(event) => setAmount(event.currentTarget.value)}
          error={isTried && whole === null ? fieldError(t('pay.invalid')) : undefined}
        />
        <TextInput
          label={t('profile.waiveReason')}
          data-autofocus
          autoComplete="off"
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && reason.trim() === '' ? fieldError(t('memberForm.required')) : undefined}
        />
        <div className="modal-foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" weight="primary" busy={loading}>
            {t('profile.waive')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
