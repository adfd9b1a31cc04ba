import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import type { UseFormReturnType } from '@mantine/form';

import { useKeyedAct } from '../data/idempotency';
import type { Refusal } from '../data/user-errors';
import { useRefusals } from './use-refusals';

type Payload = { readonly userErrors: readonly Refusal[] };
type SavingOptions<Result, Done extends Payload, Values> = {
  readonly form: UseFormReturnType<Values>;
  readonly pathOf: (path: readonly string[]) => string | undefined;
  readonly payloadOf: (result: Result) => Done;
};

/**
 * Returns the act of saving a form: refusals stand beside their fields, the key is kept while the answer is
 * missing. Gives the answer, or null when there is none.
 */
export function useSaving<Result, Input, Done extends Payload, Values>(
  document: TypedDocumentNode<Result, { readonly input: Input }>,
  { form, pathOf, payloadOf }: SavingOptions<Result, Done, Values>,
) {
  const key = useKeyedAct();
  const refusals = useRefusals(form, pathOf);
  // The answer is no part of the cache: what was saved is read anew as a whole, never as a new version over
  // old words.
  const [mutate, { loading, error }] = useMutation(document, { fetchPolicy: 'no-cache' });
  const save = async (inputFor: (idempotencyKey: string) => Input): Promise<Done | null> => {
    if (loading || !refusals.passesHere()) return null;
    const { data } = await mutate({
      variables: { input: inputFor(key.of(JSON.stringify(inputFor('')))) },
    }).catch(() => ({ data: undefined }));
    if (data == null) return null;
    key.settle();
    const done = payloadOf(data);
    refusals.show(done.userErrors);
    return done;
  };
  return { save, isSaving: loading, error, general: refusals.general };
}
