import { graphql } from 'graphql';
import type { GraphQLSchema } from 'graphql';

import type { RunPartnerOperation } from '../../modules/partners';
import { formatError } from '../../platform/graphql/errors/error-format';
import type { AppServices } from '../app-services';
import { internalContext } from '../context';

/** What an operation of the server itself runs with. */
export type OperationServices = AppServices & { readonly schema: GraphQLSchema };

/**
 * Runs the stored operation of a webhook with the rights of its partner. Its limits were checked when it was
 * stored; it takes nothing from the budget of a key.
 */
export async function runForPartner(
  services: OperationServices,
  { partnerId, endpointId, scopes, text, variables }: Parameters<RunPartnerOperation>[0],
): ReturnType<RunPartnerOperation> {
  const { schema, log } = services;
  const { data, errors = [] } = await graphql({
    schema,
    source: text,
    variableValues: variables,
    contextValue: internalContext(services, {
      actor: { kind: 'partner', partnerId, keyId: endpointId, scopes, isTest: false },
      locale: 'ID',
      requestId: endpointId,
    }),
  });
  return {
    data: data ?? null,
    errors: errors.map((error) => {
      const { message, extensions } = formatError(error.toJSON(), error, (cause) =>
        log.error({ err: cause, webhook: endpointId }, 'the operation of a webhook failed'),
      );
      return { message, code: String(extensions?.['code']) };
    }),
  };
}
