import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import { useLocale } from '../../../../lib/language';
import { CancelHoldDocument } from './CancelHold.generated';
import { ResumeHoldDocument } from './ResumeHold.generated';
import { SuspendHoldDocument } from './SuspendHold.generated';

type HoldActs = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly reasons: readonly string[];
  readonly cancel: (id: string) => Promise<void>;
  readonly resume: (id: string) => Promise<void>;
  /** Suspends holds one after another; the first that is refused stops the rest. */
  readonly suspend: (ids: readonly string[], resumesOn: string | null) => Promise<void>;
};

/** Gives what a member may do with a hold. */
export function useHoldActs(onChanged: () => void): HoldActs {
  const locale = useLocale();
  const [cancelling, resuming, suspending] = [
    useIdempotentMutation(CancelHoldDocument),
    useIdempotentMutation(ResumeHoldDocument),
    useIdempotentMutation(SuspendHoldDocument),
  ];
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const settle = (
    payload: { readonly userErrors: readonly { readonly message: string }[] } | undefined,
  ): boolean => {
    setReasons((payload?.userErrors ?? []).map(({ message }) => message));
    return payload !== undefined && payload.userErrors.length === 0;
  };
  return {
    isBusy: cancelling.isBusy || resuming.isBusy || suspending.isBusy,
    fault: cancelling.fault ?? resuming.fault ?? suspending.fault,
    reasons,
    cancel: async (id) => {
      if (
        settle(
          (await cancelling.run((idempotencyKey) => ({ input: { id, idempotencyKey }, locale })))?.cancelHold,
        )
      )
        onChanged();
    },
    resume: async (id) => {
      if (
        settle(
          (await resuming.run((idempotencyKey) => ({ input: { id, idempotencyKey }, locale })))?.resumeHold,
        )
      )
        onChanged();
    },
    suspend: async (ids, resumesOn) => {
      for (const id of ids) {
        const hold = { id, resumesOn };
        const done = await suspending.run((idempotencyKey) => ({
          input: { ...hold, idempotencyKey },
          locale,
        }));
        if (!settle(done?.suspendHold)) return;
      }
      onChanged();
    },
  };
}
