import { useState } from 'react';

import type { RecordPaymentInput } from './RecordPayment.generated';

const SHORTEST_REFERENCE = 4;

/** Holds how something is paid, and the reference that anything but cash needs. */
export function usePaymentMethod() {
  const [method, setMethod] = useState<RecordPaymentInput['method']>('CASH');
  const [reference, setReference] = useState('');
  const [isUnproved, setIsUnproved] = useState(false);
  /** Returns what goes with the payment; null, and says so in the form, while the reference is missing. */
  const read = () => {
    const proof = method === 'CASH' ? null : reference.trim();
    const isMissing = proof !== null && proof.length < SHORTEST_REFERENCE;
    setIsUnproved(isMissing);
    return isMissing ? null : { method, reference: proof };
  };
  return { method, setMethod, reference, setReference, isUnproved, read };
}
