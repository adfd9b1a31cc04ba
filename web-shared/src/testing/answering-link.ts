import { ApolloLink, Observable } from '@apollo/client';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { Unmasked } from '@apollo/client/masking';
import { getOperationDefinition } from '@apollo/client/utilities/internal';

/** What a request says to the browser besides its variables. */
export type RequestContext = { readonly fetchOptions?: Pick<RequestInit, 'keepalive'> };

/** The answer to one operation, by its name. */
export type Answer = {
  readonly name: string;
  readonly dataFor: (variables: OperationVariables, context: RequestContext) => unknown;
};

/**
 * Answers an operation in a component spec: with data of exactly its shape, or with a failure when `dataFor`
 * throws.
 */
export function answer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  dataFor: (variables: Variables, context: RequestContext) => Unmasked<Data>,
): Answer {
  const name = getOperationDefinition(document)?.name?.value ?? '';
  // A link knows its operations by name only, so the types of the document are lost here and nowhere else.
  return { name, dataFor: (variables, context) => dataFor(variables as Variables, context) };
}

/** Stands in for the network: answers what the spec expects, and fails on everything else. */
export function createAnsweringLink(answers: readonly Answer[]): ApolloLink {
  return new ApolloLink(
    ({ operationName = '', variables, getContext }) =>
      new Observable((observer) => {
        const found = answers.find(({ name }) => name === operationName);
        void Promise.resolve()
          .then(() => {
            if (found === undefined) throw new Error(`No answer was given for ${operationName}.`);
            const { fetchOptions } = getContext();
            return found.dataFor(variables, { fetchOptions });
          })
          .then(
            (data) => {
              observer.next({ data: data as Record<string, unknown> });
              observer.complete();
            },
            (error: unknown) => observer.error(error),
          );
      }),
  );
}
