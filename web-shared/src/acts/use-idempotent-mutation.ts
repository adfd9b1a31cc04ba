import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { MaybeMasked } from '@apollo/client/masking';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';

import { describeFault } from '../apollo/faults';
import type { Fault } from '../apollo/faults';
import { useIdempotencyKeys } from './use-idempotency-keys';

/** One thing a person may do: whether it is under way, what kept it from happening, and doing it. */
export type IdempotentMutation<Answer, Variables> = {
  readonly isBusy: boolean;
  /** Why the last try got no answer, as it was thrown; undefined when it got one. */
  readonly error: unknown;
  /** The same in the terms of a screen. */
  readonly fault: Fault | null;
  /** Does it, one at a time; without an answer it gives null and says why in `fault`. */
  readonly run: (variablesWith: (idempotencyKey: string) => Variables) => Promise<MaybeMasked<Answer> | null>;
};

/** What an act may tell the client besides its variables. */
export type MutationOptions = Pick<
  ApolloClient.MutateOptions,
  'context' | 'fetchPolicy' | 'refetchQueries'
> & {
  /** Whether it makes something new: its key then stays also when the request is edited. */
  readonly isCreation?: boolean;
};

type Progress = { readonly isBusy: boolean; readonly error: unknown; readonly fault: Fault | null };

const idle: Progress = { isBusy: false, error: undefined, fault: null };

/**
 * Runs a mutation; a try that got no answer is repeated under the same key, so that it never counts twice.
 */
export function useIdempotentMutation<Answer, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Answer, Variables>,
  { isCreation = false, ...options }: MutationOptions = {},
): IdempotentMutation<Answer, Variables> {
  const client = useApolloClient();
  const [progress, setProgress] = useState(idle);
  const keys = useIdempotencyKeys({ isCreation });
  const isRunning = useRef(false);
  const run: IdempotentMutation<Answer, Variables>['run'] = async (variablesWith) => {
    if (isRunning.current) return null;
    isRunning.current = true;
    setProgress({ ...idle, isBusy: true });
    try {
      const { data } = await client.mutate<Answer, OperationVariables>({
        ...options,
        mutation,
        variables: variablesWith(keys.keyFor(JSON.stringify(variablesWith('')))),
      });
      keys.settle();
      setProgress(idle);
      return data ?? null;
    } catch (error) {
      setProgress({ isBusy: false, error, fault: describeFault(error) });
      return null;
    } finally {
      isRunning.current = false;
    }
  };
  return { ...progress, run };
}
