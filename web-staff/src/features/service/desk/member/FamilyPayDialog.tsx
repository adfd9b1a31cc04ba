import { Modal } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { PaymentMethod } from '../../../../lib/circulation/PaymentMethod';
import { usePaymentMethod } from '../../../../lib/circulation/use-payment-method';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { shortName } from '../../../../lib/ui/initials';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { DeskMember, DeskRelative } from './use-desk-member';
import { useFamilyPayment } from './use-family-payment';
import type { Debtor, DebtorPayment } from './use-family-payment';

type FamilyPayDialogProps = {
  readonly member: DeskMember;
  readonly relatives: readonly DeskRelative[];
  readonly branchId: string;
  readonly onClose: () => void;
  readonly onPaid: () => void;
};

/** Shows what everybody of a family owes, with the sum, and notes the payment of all by Enter. */
export function FamilyPayDialog({ member, relatives, branchId, onClose, onPaid }: FamilyPayDialogProps) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  // What is owed stays as it was when the dialog opened, while payments go through one by one.
  const [debtors] = useState(() => [member, ...relatives].map(toDebtor).filter(({ owed }) => owed > 0));
  const [left, setLeft] = useState<readonly string[]>([]);
  const method = usePaymentMethod();
  const { pay, done, isBusy, error } = useFamilyPayment(branchId, onPaid);
  const chosen = debtors.filter(({ id }) => !left.includes(id));
  const isPaid = done.size > 0 && chosen.every(({ id }) => done.get(id)?.problem === null);
  const foot = useRef<HTMLDivElement>(null);
  // The button that paid is gone: Enter closes now.
  useEffect(() => {
    if (isPaid) foot.current?.querySelector('button')?.focus();
  }, [isPaid]);
  const submit = () => {
    if (isPaid) return onClose();
    const how = method.read();
    if (how !== null) void pay(chosen, how);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={t('pay.family')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        noValidate
        className="stack family-pay"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {error !== undefined && <FaultNote error={error} />}
        <ul className="family-debts" aria-label={t('pay.family')}>
          {debtors.map((debtor) => (
            <DebtLine
              key={debtor.id}
              debtor={debtor}
              payment={done.get(debtor.id)}
              isChosen={!left.includes(debtor.id)}
              isLocked={isBusy || done.size > 0}
              onToggle={() => setLeft(toggled(left, debtor.id))}
            />
          ))}
        </ul>
        <p className="owed">
          <span className="muted">{t('pay.familyTotal', { count: chosen.length })}</span>{' '}
          <b>{money(chosen.reduce((sum, { owed }) => sum + owed, 0))}</b>
        </p>
        {!isPaid && <PaymentMethod {...method} />}
        <div className="modal-foot" ref={foot}>
          <Button onClick={onClose}>{t(isPaid ? 'common.close' : 'common.cancel')}</Button>
          {!isPaid && (
            <Button
              type="submit"
              weight="primary"
              busy={isBusy}
              disabled={chosen.length === 0}
              data-autofocus
            >
              {t('pay.submitFamily')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  );
}

type DebtLineProps = {
  readonly debtor: Debtor;
  readonly payment: DebtorPayment | undefined;
  readonly isChosen: boolean;
  readonly isLocked: boolean;
  readonly onToggle: () => void;
};

function DebtLine({ debtor, payment, isChosen, isLocked, onToggle }: DebtLineProps) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const words =
    payment === undefined
      ? null
      : (payment.problem ??
        (payment.receipt === '' ? t('pay.paidShort') : t('pay.receipt', { number: payment.receipt ?? '' })));
  return (
    <li>
      <label className="check-line">
        <input
          type="checkbox"
          className="plain-checkbox"
          checked={isChosen}
          disabled={isLocked}
          onChange={onToggle}
        />
        <span className="spacer">
          {shortName(debtor.name)} <span className="quiet">{debtor.cardNumber}</span>
        </span>
        <b>{money(debtor.owed)}</b>
      </label>
      {words !== null && (
        <p className={payment?.problem === null ? 'small muted' : 'small is-blocked'} role="status">
          {words}
        </p>
      )}
    </li>
  );
}

function toDebtor({ id, name, cardNumber, circulationSummary }: DeskMember | DeskRelative): Debtor {
  return { id, name, cardNumber, owed: circulationSummary.balance };
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}
