import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { describeFault } from "@pustaka/web-shared/apollo/index.ts";
import { useCallback, useEffect, useState } from "react";

/** Is how far a page of a member has come with what only they may see. */
export type Own<Answer> =
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "nobody" }
  | { readonly kind: "here"; readonly answer: Answer };

type OwnAnswer = { readonly viewer: { readonly member: object | null } };
type Asking = { readonly key: string; readonly error: unknown };

/** Asks for what is a member's own, anew on every visit; what was seen before is shown meanwhile. */
export function useOwn<Answer extends OwnAnswer, Variables extends OperationVariables>(
  document: TypedDocumentNode<Answer, Variables>, variables: Variables,
): { readonly own: Own<Answer>; readonly askAgain: () => void } {
  const client = useApolloClient();
  const [round, setRound] = useState(0);
  const [asking, setAsking] = useState<Asking | null>(null);
  const key = JSON.stringify(variables);
  const { data } = useQuery<Answer, OperationVariables>(document, { variables, fetchPolicy: "cache-only" });
  useEffect(() => {
    let isGone = false;
    // A change and the question after it must not share an answer with a question from before.
    client.query<Answer, OperationVariables>({ query: document, variables: JSON.parse(key), fetchPolicy: "network-only", context: { queryDeduplication: false } }).then(
      () => isGone || setAsking({ key, error: undefined }),
      (error: unknown) => isGone || setAsking({ key, error }),
    );
    return () => void (isGone = true);
  }, [client, document, key, round]);
  const askAgain = useCallback(() => setRound((before) => before + 1), []);
  return { own: ownOf(data as Answer | undefined, asking?.key === key ? asking : null), askAgain };
}

function ownOf<Answer extends OwnAnswer>(answer: Answer | undefined, asking: Asking | null): Own<Answer> {
  if (asking?.error !== undefined) return describeFault(asking.error).kind === "unauthenticated" ? { kind: "nobody" } : { kind: "failed", error: asking.error };
  if (answer !== undefined && answer.viewer.member !== null) return { kind: "here", answer };
  return asking === null ? { kind: "loading" } : { kind: "nobody" };
}
