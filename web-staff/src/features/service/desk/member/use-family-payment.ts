import { useApolloClient } from '@apollo/client/react';
import { newIdempotencyKey } from '@pustaka/web-shared/acts/idempotency-key.ts';
import { useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { RecordPaymentDocument } from '../../../../lib/circulation/RecordPayment.generated';
import type { RecordPaymentInput } from '../../../../lib/circulation/RecordPayment.generated';
import { useAnnounce } from '../../../../lib/ui/announcer';
import { useDisplay } from '../../../../lib/ui/use-display';

/** Somebody of the family who owes something. */
export type Debtor = {
  readonly id: string;
  readonly name: string;
  readonly cardNumber: string;
  readonly owed: number;
};

/** How far the payment of one of them has come: its receipt, or words against it. */
export type DebtorPayment = { readonly receipt: string | null; readonly problem: string | null };

type Method = Pick<RecordPaymentInput, 'method' | 'reference'>;

/**
 * Returns the payment of everything that some of a family owe: one payment each, so that every account has
 * its own receipt. What was paid is not paid again when the rest is tried once more.
 */
export function useFamilyPayment(branchId: string, onPaid: () => void) {
  const client = useApolloClient();
  const { t } = useTranslation();
  const { money } = useDisplay();
  const announce = useAnnounce();
  const keys = useRef(new Map<string, string>());
  const [done, setDone] = useState<ReadonlyMap<string, DebtorPayment>>(new Map());
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const payOne = async ({ id, owed }: Debtor, method: Method): Promise<DebtorPayment> => {
    const idempotencyKey = keys.current.get(id) ?? newIdempotencyKey();
    keys.current.set(id, idempotencyKey);
    const input = { memberId: id, amount: owed, ...method, branchId, idempotencyKey };
    const { data } = await client.mutate({ mutation: RecordPaymentDocument, variables: { input } });
    keys.current.delete(id);
    const entry = data?.recordPayment.entry ?? null;
    const problem = (data?.recordPayment.userErrors ?? []).map(({ message }) => message).join(' ');
    return entry === null
      ? { receipt: null, problem }
      : { receipt: entry.receiptNumber ?? '', problem: null };
  };
  const pay = async (debtors: readonly Debtor[], method: Method) => {
    setIsBusy(true);
    setError(undefined);
    const paid = new Map(done);
    try {
      for (const debtor of debtors) {
        if (paid.get(debtor.id)?.problem === null) continue;
        paid.set(debtor.id, await payOne(debtor, method));
        setDone(new Map(paid));
      }
      const sum = debtors.reduce((all, { id, owed }) => all + (paid.get(id)?.problem === null ? owed : 0), 0);
      announce(t('pay.paidPlain', { money: money(sum) }));
    } catch (fault) {
      setError(fault);
    }
    setIsBusy(false);
    onPaid();
  };
  return { pay, done, isBusy, error };
}
