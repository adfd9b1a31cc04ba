import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';

import type { SessionReply, MemberSession, SessionAnswer } from './member-session';
import { toMemberSession } from './member-session';

type Asking = SessionReply & { readonly key: string };

/** Asks for what is a member's own, anew on every visit; what was seen before is shown meanwhile. */
export function useMemberSession<Answer extends SessionAnswer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): { readonly own: MemberSession<Answer>; readonly askAgain: () => void } {
  const client = useApolloClient();
  const [round, setRound] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const key = JSON.stringify(variables);
  const { data } = useQuery<Answer, OperationVariables>(document, { variables, fetchPolicy: 'cache-only' });
  useEffect(() => {
    let isGone = false;
    // A change and the question after it must not share an answer with a question from before.
    client
      .query<Answer, OperationVariables>({
        query: document,
        variables: JSON.parse(key),
        fetchPolicy: 'network-only',
        context: { queryDeduplication: false },
      })
      .then(
        ({ data: answer }) =>
          isGone || setAsking({ key, error: undefined, isSomebody: answer?.viewer.member !== null }),
        (error: unknown) => isGone || setAsking({ key, error, isSomebody: false }),
      );
    return () => void (isGone = true);
  }, [client, document, key, round]);
  const askAgain = useCallback(() => setRound((before) => before + 1), []);
  return { own: toMemberSession(data as Answer | undefined, asking?.key === key ? asking : null), askAgain };
}
