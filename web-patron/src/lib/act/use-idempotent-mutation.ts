import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useApolloClient } from '@apollo/client/react';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useRef, useState } from 'react';

import { newActionKey } from './idempotency-key';

/** Is one thing a person may do: whether it is under way, what kept it from happening, and doing it. */
export type IdempotentMutation<Answer, Variables> = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  /** Does it, one at a time; without an answer it gives null and says why in `fault`. */
  readonly run: (variablesWith: (idempotencyKey: string) => Variables) => Promise<MaybeMasked<Answer> | null>;
};

type Key = { readonly value: string; readonly request: string };

/**
 * Runs a mutation; a try that got no answer is repeated under the same key, so that it never counts twice.
 */
export function useIdempotentMutation<Answer, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Answer, Variables>,
): IdempotentMutation<Answer, Variables> {
  const client = useApolloClient();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly fault: Fault | null }>({
    isBusy: false,
    fault: null,
  });
  const key = useRef<Key | null>(null);
  const isRunning = useRef(false);
  const run: IdempotentMutation<Answer, Variables>['run'] = async (variablesWith) => {
    if (isRunning.current) return null;
    isRunning.current = true;
    setState({ isBusy: true, fault: null });
    key.current = keyFor(JSON.stringify(variablesWith('')), key.current);
    try {
      const { data } = await client.mutate<Answer, OperationVariables>({
        mutation,
        variables: variablesWith(key.current.value),
      });
      key.current = null;
      setState({ isBusy: false, fault: null });
      return data ?? null;
    } catch (error) {
      setState({ isBusy: false, fault: describeFault(error) });
      return null;
    } finally {
      isRunning.current = false;
    }
  };
  return { ...state, run };
}

/** Another request is another act: only the very same one keeps its key. */
function keyFor(request: string, last: Key | null): Key {
  return last?.request === request ? last : { value: newActionKey(), request };
}
