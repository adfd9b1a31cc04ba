import type { TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import { useState } from 'react';

import { useAnnounce } from '../ui/announcer';

type Payload = { readonly userErrors: readonly { readonly message: string }[] };
type ActOptions<Answer, Done extends Payload> = {
  readonly payloadOf: (answer: MaybeMasked<Answer>) => Done;
  readonly onDone: () => void;
};

/**
 * Returns one act on the library: it runs as every idempotent mutation does, gathers what is refused, and
 * speaks the words it is done with.
 */
export function useAnnouncedMutation<Answer, Input, Done extends Payload>(
  document: TypedDocumentNode<Answer, { readonly input: Input }>,
  { payloadOf, onDone }: ActOptions<Answer, Done>,
) {
  const announce = useAnnounce();
  const [errors, setErrors] = useState<Done['userErrors']>([]);
  const { run: send, isBusy, error } = useIdempotentMutation(document);
  const run = async (
    inputFor: (idempotencyKey: string) => Input,
    wordsOf: (done: Done) => string,
  ): Promise<Done | null> => {
    const answer = await send((idempotencyKey) => ({ input: inputFor(idempotencyKey) }));
    if (answer === null) return null;
    const done = payloadOf(answer);
    setErrors(done.userErrors);
    if (done.userErrors.length > 0) return null;
    announce(wordsOf(done));
    onDone();
    return done;
  };
  return { run, loading: isBusy, error, errors, messages: errors.map(({ message }) => message) };
}
