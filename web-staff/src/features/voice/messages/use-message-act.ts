import type { TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import type { Refusal } from '../../../lib/data/user-errors';
import { useAnnounce } from '../../../lib/ui/announcer';

type Payload = { readonly userErrors: readonly Refusal[] };

/**
 * Returns one act on messages: it gathers what is refused, speaks the words it is done with, and may simply
 * be tried again, because it names the state it changes.
 */
export function useMessageAct<Result, Input>(
  document: TypedDocumentNode<Result, { readonly input: Input }>,
  { payloadOf, onDone }: { readonly payloadOf: (result: Result) => Payload; readonly onDone: () => void },
) {
  const announce = useAnnounce();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [mutate, { loading, error }] = useMutation(document);
  const run = async (input: Input, words: string): Promise<boolean> => {
    if (loading) return false;
    const { data } = await mutate({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data == null) return false;
    const { userErrors } = payloadOf(data);
    setRefusals(userErrors);
    if (userErrors.length === 0) announce(words);
    else announce(userErrors.map(({ message }) => message).join(' '));
    onDone();
    return userErrors.length === 0;
  };
  return { run, loading, error, refusals };
}
