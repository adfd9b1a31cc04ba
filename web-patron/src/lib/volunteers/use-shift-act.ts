import type { TypedDocumentNode } from '@apollo/client';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import type { Refusal } from '../act/refusals';

type Variables = { readonly input: { readonly id: string; readonly idempotencyKey: string } };

/** One act on a shift or an offer by its id: whether it runs, what is refused, and what went wrong. */
export function useShiftAct<Answer>(
  document: TypedDocumentNode<Answer, Variables>,
  {
    refusalsOf,
    onDone,
  }: { readonly refusalsOf: (answer: Answer) => readonly Refusal[]; readonly onDone: () => void },
) {
  const { isBusy, fault, run } = useIdempotentMutation(document);
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const act = async (id: string): Promise<void> => {
    const answer = await run((idempotencyKey) => ({ input: { id, idempotencyKey } }));
    if (answer === null) return;
    const refused = refusalsOf(answer);
    setRefusals(refused);
    if (refused.length === 0) onDone();
  };
  return { isBusy, fault, refusals, act: (id: string) => void act(id) };
}
