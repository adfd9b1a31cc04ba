import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import { RenewLoansDocument } from './RenewLoans.generated';

/** Is what became of one loan that was to be renewed: its new date, or why not. */
export type RenewalOutcome = {
  readonly isRenewed: boolean;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly isHourly: boolean;
  readonly reasons: readonly string[];
};

type Renewing = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  /** What became of each loan, by its id. */
  readonly outcomes: ReadonlyMap<string, RenewalOutcome>;
  /** Reasons that concern no single loan. */
  readonly reasons: readonly string[];
  readonly renew: (loanIds: readonly string[]) => Promise<void>;
};

/** Renews loans and remembers for each what became of it. */
export function useRenewing(onChanged: () => void): Renewing {
  const { isBusy, fault, run } = useIdempotentMutation(RenewLoansDocument);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, RenewalOutcome>>(new Map());
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const renew = async (loanIds: readonly string[]) => {
    const answer = await run((idempotencyKey) => ({ input: { loanIds, idempotencyKey } }));
    if (answer === null) return;
    const { results, userErrors } = answer.renewLoans;
    setReasons(userErrors.map(({ message }) => message));
    setOutcomes(
      (before) =>
        new Map([
          ...before,
          ...results.map(
            ({ loan, isRenewed, userErrors: refused }) =>
              [
                loan.id,
                {
                  isRenewed,
                  dueOn: loan.dueOn,
                  dueAt: loan.dueAt,
                  isHourly: loan.isHourly,
                  reasons: refused.map(({ message }) => message),
                },
              ] as const,
          ),
        ]),
    );
    onChanged();
  };
  return { isBusy, fault, outcomes, reasons, renew };
}
