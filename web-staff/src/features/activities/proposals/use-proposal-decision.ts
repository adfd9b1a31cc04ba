import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useAnnounce } from '../../../lib/ui/announcer';
import { DecideProposalDocument } from './DecideProposal.generated';
import type { EventProposalDecision } from './DecideProposal.generated';

/** The day and hours of a visit, and its room or else its branch. */
export type VisitTimes = {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly spaceId: string | null;
  readonly branchId: string | null;
};

/** Is deciding about a proposal: doing it, and what came of it. */
export type ProposalDeciding = {
  readonly decide: (
    decision: EventProposalDecision,
    answer: string | null,
    times?: VisitTimes,
  ) => Promise<{ readonly eventId: string | null } | null>;
  readonly loading: boolean;
  readonly error: unknown;
  readonly messages: readonly string[];
};

/** Decides about a proposal at the version that was read; gives null when it was refused or got no answer. */
export function useProposalDecision(
  { id, version }: { readonly id: string; readonly version: number },
  onDone: () => void,
): ProposalDeciding {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [mutate, { loading, error }] = useMutation(DecideProposalDocument);
  const [messages, setMessages] = useState<readonly string[]>([]);
  const decide: ProposalDeciding['decide'] = async (decision, answer, times) => {
    // What failed is told by the mutation itself.
    const payload = await mutate({ variables: { input: { id, version, decision, answer, ...times } } }).then(
      ({ data }) => data?.decideEventProposal,
      () => null,
    );
    if (payload == null) return null;
    setMessages(payload.userErrors.map(({ message }) => message));
    if (payload.userErrors.length > 0) return null;
    announce(t(`proposals.done.${decision}`));
    onDone();
    return { eventId: payload.proposal?.event?.id ?? null };
  };
  return { decide, loading, error, messages };
}
