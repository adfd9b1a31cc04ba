import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

/** Asks the library; what comes back has the type of the operation. Throws with the first message otherwise. */
export async function ask<Answer, Variables>(
  library: string,
  operation: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(`${library}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(operation), variables }),
  });
  const { data, errors } = (await response.json()) as {
    readonly data?: Answer;
    readonly errors?: readonly { readonly message: string }[];
  };
  if (errors?.[0] || data === undefined) throw new Error(errors?.[0]?.message ?? 'The library gave no data.');
  return data;
}
