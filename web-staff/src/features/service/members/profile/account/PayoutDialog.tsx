import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';

import { useTranslation } from '../../../../../i18n/use-translation';
import { ActDialog } from '../../../../../lib/acts/ActDialog';
import { useAnnouncedMutation } from '../../../../../lib/acts/use-announced-mutation';
import { rupiahFrom } from '../../../../../lib/circulation/rupiah-text';
import { fieldError } from '../../../../../lib/ui/field-error';
import { Note } from '../../../../../lib/ui/Note';
import { useDisplay } from '../../../../../lib/ui/use-display';
import { PayOutDocument } from './PayOut.generated';
import type { PayOutInput } from './PayOut.generated';

type PayoutDialogProps = {
  readonly memberId: string;
  readonly credit: number;
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onPaid: () => void;
};

const methods: readonly PayOutInput['method'][] = ['CASH', 'QRIS', 'TRANSFER'];

/** Pays money back to a member; the reason is kept with it, and the receipt is shown. */
export function PayoutDialog({ memberId, credit, branchId, onClose, onPaid }: PayoutDialogProps) {
  const { t } = useTranslation();
  const { number, money } = useDisplay();
  const [amount, setAmount] = useState(credit > 0 ? number(credit) : '');
  const [method, setMethod] = useState<PayOutInput['method']>('CASH');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const act = useAnnouncedMutation(PayOutDocument, { payloadOf: ({ payOut }) => payOut, onDone: onPaid });
  const whole = rupiahFrom(amount);
  const pay = async () => {
    setIsTried(true);
    if (whole === null || reason.trim() === '') return;
    const wordsOf = (receipt: string | null | undefined) =>
      t('payout.done', { money: money(whole), number: receipt ?? '' });
    const paid = await act.run(
      (idempotencyKey) => ({
        memberId,
        amount: whole,
        method,
        reason: reason.trim(),
        branchId,
        idempotencyKey,
      }),
      ({ entry }) => wordsOf(entry?.receiptNumber),
    );
    if (paid !== null) setDone(wordsOf(paid.entry?.receiptNumber));
  };
  return (
    <ActDialog
      title={t('payout.title')}
      act={act}
      isDone={done !== null}
      submit={t('payout.act')}
      onSubmit={() => void pay()}
      onClose={onClose}
    >
      {done !== null && <Note state="ok">{done}</Note>}
      {done === null && (
        <>
          <p className="muted">{t('payout.text')}</p>
          <TextInput
            label={t('payout.amount')}
            inputMode="numeric"
            autoComplete="off"
            data-autofocus
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
            error={isTried && whole === null ? fieldError(t('pay.invalid')) : undefined}
          />
          <NativeSelect
            label={t('payout.method')}
            value={method}
            data={methods.map((value) => ({ value, label: t(`pay.methods.${value}`) }))}
            onChange={(event) =>
              setMethod(methods.find((one) => one === event.currentTarget.value) ?? 'CASH')
            }
          />
          <TextInput
            label={t('payout.reason')}
            autoComplete="off"
            maxLength={300}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={isTried && reason.trim() === '' ? fieldError(t('memberForm.required')) : undefined}
          />
        </>
      )}
    </ActDialog>
  );
}
