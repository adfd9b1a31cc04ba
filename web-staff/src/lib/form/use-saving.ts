import type { TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import type { UseFormReturnType } from '@mantine/form';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';

import type { Refusal } from '../data/user-errors';
import { useRefusals } from './use-refusals';

type Payload = { readonly userErrors: readonly Refusal[] };
type SavingOptions<Answer, Done extends Payload, Values> = {
  readonly form: UseFormReturnType<Values>;
  readonly pathOf: (path: readonly string[]) => string | undefined;
  readonly payloadOf: (answer: MaybeMasked<Answer>) => Done;
};

/**
 * Returns the act of saving a form: refusals stand beside their fields, the key is kept while the answer is
 * missing. Gives the answer, or null when there is none.
 */
export function useSaving<Answer, Input, Done extends Payload, Values>(
  document: TypedDocumentNode<Answer, { readonly input: Input }>,
  { form, pathOf, payloadOf }: SavingOptions<Answer, Done, Values>,
) {
  const refusals = useRefusals(form, pathOf);
  // The answer is no part of the cache: what was saved is read anew as a whole, never as a new version over
  // old words.
  const { run, isBusy, error } = useIdempotentMutation(document, { fetchPolicy: 'no-cache' });
  const save = async (inputFor: (idempotencyKey: string) => Input): Promise<Done | null> => {
    if (isBusy || !refusals.passesHere()) return null;
    const answer = await run((idempotencyKey) => ({ input: inputFor(idempotencyKey) }));
    if (answer === null) return null;
    const done = payloadOf(answer);
    refusals.show(done.userErrors);
    return done;
  };
  return { save, isSaving: isBusy, error, general: refusals.general };
}
