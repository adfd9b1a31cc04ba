import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import type { Fault } from '@pustaka/web-shared/apollo/index.ts';

import type { Refusal } from '../../../lib/act/refusals';
import { useLocale } from '../../../lib/language';
import { ConfirmProposalDocument } from './ConfirmProposal.generated';
import { proposalInput } from './form/proposal-entries';
import type { ProposalEntries } from './form/proposal-entries';
import { UpdateProposalDocument } from './UpdateProposal.generated';
import { WithdrawProposalDocument } from './WithdrawProposal.generated';

/** Is what was done last. */
export type ProposalAct = 'confirmed' | 'saved' | 'withdrawn';

type Outcome = { readonly userErrors: readonly Refusal[] };
type ProposalActs = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly refusals: readonly Refusal[];
  readonly last: ProposalAct | null;
  readonly confirm: () => Promise<void>;
  readonly withdraw: () => Promise<void>;
  /** Saves what was changed; tells whether the library took it. */
  readonly save: (entries: ProposalEntries) => Promise<boolean>;
};

/** Does what whoever has the link of a proposal may do with it. */
export function useProposalActs(link: string): ProposalActs {
  const locale = useLocale();
  const [confirming, updating, withdrawing] = [
    useIdempotentMutation(ConfirmProposalDocument),
    useIdempotentMutation(UpdateProposalDocument),
    useIdempotentMutation(WithdrawProposalDocument),
  ];
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [last, setLast] = useState<ProposalAct | null>(null);
  const settle = (act: ProposalAct, outcome: Outcome | undefined): boolean => {
    if (outcome === undefined) return false;
    setRefusals(outcome.userErrors);
    if (outcome.userErrors.length === 0) setLast(act);
    return outcome.userErrors.length === 0;
  };
  return {
    isBusy: confirming.isBusy || updating.isBusy || withdrawing.isBusy,
    fault: confirming.fault ?? updating.fault ?? withdrawing.fault,
    refusals,
    last,
    confirm: async () =>
      void settle(
        'confirmed',
        (await confirming.run(() => ({ input: { link }, locale })))?.confirmEventProposal,
      ),
    withdraw: async () =>
      void settle(
        'withdrawn',
        (await withdrawing.run(() => ({ input: { link }, locale })))?.withdrawEventProposal,
      ),
    save: async (entries) =>
      settle(
        'saved',
        (
          await updating.run((idempotencyKey) => ({
            input: { link, proposal: proposalInput(entries), idempotencyKey },
            locale,
          }))
        )?.updateEventProposal,
      ),
  };
}
