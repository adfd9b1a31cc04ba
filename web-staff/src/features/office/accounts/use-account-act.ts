import { useMutation } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';

import type { Refusal } from '../../../lib/data/user-errors';
import { useAnnounce } from '../../../lib/ui/announcer';

type Payload = { readonly userErrors: readonly Refusal[] };

/** Returns one act on accounts or roles: it gathers what is refused, and speaks the words it is done with. */
export function useAccountAct<Result, Input, Done extends Payload>(
  document: TypedDocumentNode<Result, { readonly input: Input }>,
  payloadOf: (result: Result) => Done,
) {
  const announce = useAnnounce();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [mutate, { loading, error }] = useMutation(document);
  const run = async (input: Input, words: string): Promise<Done | null> => {
    const { data } = await mutate({ variables: { input } }).catch(() => ({ data: undefined }));
    if (data == null) return null;
    const done = payloadOf(data);
    setRefusals(done.userErrors);
    if (done.userErrors.length > 0) return null;
    announce(words);
    return done;
  };
  return { run, loading, error, refusals };
}
