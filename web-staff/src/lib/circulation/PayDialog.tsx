import { Modal, TextInput } from '@mantine/core';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { useAnnounce } from '../ui/announcer';
import { Button } from '../ui/Button';
import { FaultNote } from '../ui/FaultNote';
import { fieldError } from '../ui/field-error';
import { Note } from '../ui/Note';
import { useDisplay } from '../ui/use-display';
import { PaymentMethod } from './PaymentMethod';
import { RecordPaymentDocument } from './RecordPayment.generated';
import { rupiahFrom } from './rupiah-text';
import { usePaymentMethod } from './use-payment-method';

type PayDialogProps = {
  readonly memberId: string;
  readonly cardNumber: string;
  readonly balance: number;
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onPaid: () => void;
};

/** Notes a payment of what a member owes: the whole amount stands ready, Enter notes it. */
export function PayDialog({ memberId, cardNumber, balance, branchId, onClose, onPaid }: PayDialogProps) {
  const { t } = useTranslation();
  const payment = usePayment({ memberId, balance, branchId, onPaid });
  const { pay, loading, error, messages, paid } = payment;
  return (
    <Modal
      opened
      onClose={onClose}
      size={420}
      title={`${t('pay.title')} · ${cardNumber}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className="stack"
        style={{ gap: 12 }}
        onSubmit={(event) => {
          event.preventDefault();
          void (paid === null ? pay() : onClose());
        }}
      >
        {error !== undefined && <FaultNote error={error} />}
        {messages.map((message) => (
          <Note key={message} state="blocked">
            {message}
          </Note>
        ))}
        {paid !== null && <Note state="ok">{paid}</Note>}
        {paid === null && <PaymentFields balance={balance} payment={payment} />}
        <div className="modal-foot">
          <Button onClick={onClose}>{t(paid === null ? 'common.cancel' : 'common.close')}</Button>
          {paid === null && (
            <Button type="submit" weight="primary" busy={loading}>
              {t('pay.submit')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

function PaymentFields({
  balance,
  payment,
}: {
  readonly balance: number;
  readonly payment: ReturnType<typeof usePayment>;
}) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const { amount, setAmount, isInvalid } = payment;
  return (
    <>
      <p className="owed">
        <span className="muted">{t('pay.owed')}</span> <b>{money(balance)}</b>{' '}
        {balance <= 0 && <span className="quiet">{t('pay.nothing')}</span>}
      </p>
      <TextInput
        label={t('pay.amount')}
        inputMode="numeric"
        autoComplete="off"
        data-autofocus
        value={amount}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setAmount(event.currentTarget.value)}
        error={isInvalid ? fieldError(t('pay.invalid')) : undefined}
      />
      <PaymentMethod {...payment} />
    </>
  );
}

function usePayment({
  memberId,
  balance,
  branchId,
  onPaid,
}: Pick<PayDialogProps, 'memberId' | 'balance' | 'branchId' | 'onPaid'>) {
  const { t } = useTranslation();
  const { money, number } = useDisplay();
  const announce = useAnnounce();
  const [amount, setAmount] = useState(balance > 0 ? number(balance) : '');
  const proof = usePaymentMethod();
  const [isInvalid, setIsInvalid] = useState(false);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const [paid, setPaid] = useState<string | null>(null);
  const { run, isBusy: loading, error } = useIdempotentMutation(RecordPaymentDocument);
  const pay = async () => {
    const whole = rupiahFrom(amount);
    setIsInvalid(whole === null);
    const method = proof.read();
    if (whole === null || method === null) return;
    const input = { memberId, amount: whole, ...method, branchId };
    const data = await run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (data === null) return;
    const { entry, userErrors } = data.recordPayment;
    setMessages(userErrors.map(({ message }) => message));
    if (entry === null) return;
    const words =
      entry.receiptNumber === null
        ? t('pay.paidPlain', { money: money(whole) })
        : t('pay.paid', { money: money(whole), number: entry.receiptNumber });
    announce(words);
    setPaid(words);
    onPaid();
  };
  return {
    amount,
    setAmount,
    ...proof,
    pay,
    isInvalid,
    loading,
    error,
    messages,
    paid,
  };
}
