import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';

import { useKeyedAct } from '../data/idempotency';
import { useAnnounce } from '../ui/announcer';

type Payload = { readonly userErrors: readonly { readonly message: string }[] };
type ActOptions<Result, Done extends Payload> = {
  readonly payloadOf: (result: Result) => Done;
  readonly onDone: () => void;
};

/**
 * Returns one act on the library: it runs under a key of its own, keeps the key while its answer is missing,
 * gathers what is refused, and speaks the words it is done with.
 */
export function useIdempotentMutation<Result, Input, Done extends Payload>(
  document: TypedDocumentNode<Result, { readonly input: Input }>,
  { payloadOf, onDone }: ActOptions<Result, Done>,
) {
  const announce = useAnnounce();
  const key = useKeyedAct();
  const [errors, setErrors] = useState<Done['userErrors']>([]);
  const [mutate, { loading, error }] = useMutation(document);
  const run = async (
    inputFor: (idempotencyKey: string) => Input,
    wordsOf: (done: Done) => string,
  ): Promise<Done | null> => {
    if (loading) return null;
    const { data } = await mutate({
      variables: { input: inputFor(key.of(JSON.stringify(inputFor('')))) },
    }).catch(() => ({ data: undefined }));
    if (data == null) return null;
    key.settle();
    const done = payloadOf(data);
    setErrors(done.userErrors);
    if (done.userErrors.length > 0) return null;
    announce(wordsOf(done));
    onDone();
    return done;
  };
  return { run, loading, error, errors, messages: errors.map(({ message }) => message) };
}
