import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import { useLocale } from '../language';
import { AcceptPlacesDocument } from './AcceptPlaces.generated';
import { CancelPlacesDocument } from './CancelPlaces.generated';
import type { Claim } from './registration';

type RegistrationActs = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly reasons: readonly string[];
  readonly accept: () => Promise<void>;
  /** Cancels for some people, or for all. */
  readonly cancel: (personIds: readonly string[] | null) => Promise<void>;
};
type Outcome = { readonly userErrors: readonly { readonly message: string }[] };

/**
 * Gives what one may do with a registration; the answer brings what it has become to every place that shows
 * it.
 */
export function useRegistrationActs(claim: Claim, onChanged?: () => void): RegistrationActs {
  const locale = useLocale();
  const [accepting, cancelling] = [
    useIdempotentMutation(AcceptPlacesDocument),
    useIdempotentMutation(CancelPlacesDocument),
  ];
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const settle = (outcome: Outcome | undefined): void => {
    if (outcome === undefined) return;
    setReasons(outcome.userErrors.map(({ message }) => message));
    if (outcome.userErrors.length === 0) onChanged?.();
  };
  return {
    isBusy: accepting.isBusy || cancelling.isBusy,
    fault: accepting.fault ?? cancelling.fault,
    reasons,
    accept: async () =>
      settle(
        (
          await accepting.run((idempotencyKey) => ({
            input: { registration: claim, idempotencyKey },
            locale,
          }))
        )?.acceptEventOffer,
      ),
    cancel: async (personIds) =>
      settle(
        (
          await cancelling.run((idempotencyKey) => ({
            input: {
              registration: claim,
              ...(personIds !== null && { personIds: [...personIds] }),
              idempotencyKey,
            },
            locale,
          }))
        )?.cancelRegistration,
      ),
  };
}
