import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import type { Refusal } from '../../../lib/act/refusals';
import { SendBookingCodeDocument } from './SendBookingCode.generated';

/** The code that proves the address of a guest. */
export type GuestCode = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  /** The address that the last code went to; another one needs another code. */
  readonly sentTo: string | null;
  readonly send: (email: string) => Promise<void>;
};

/** Sends a guest the code without which nothing is booked. */
export function useGuestCode(): GuestCode {
  const { isBusy, fault, run } = useIdempotentMutation(SendBookingCodeDocument);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const send = async (email: string): Promise<void> => {
    const outcome = (await run(() => ({ input: { email } })))?.sendBookingCode;
    setRefusals(outcome?.userErrors ?? []);
    if (outcome?.expiresAt != null) setSentTo(email);
  };
  return { isBusy, fault, refusals, sentTo, send };
}
