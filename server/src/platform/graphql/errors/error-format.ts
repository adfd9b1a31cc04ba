import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

import { isDatabaseUnusable } from '../../db/database-errors';
import { FAULT_CODES, RETRY_AFTER_SECONDS, UNAVAILABLE_MESSAGE } from './faults';

const KNOWN = new Set<string>(FAULT_CODES);
const RENAMED: Readonly<Record<string, string>> = {
  PERSISTED_QUERY_NOT_SUPPORTED: 'PERSISTED_QUERY_NOT_FOUND',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
};

/** Errors of persisted operations, which come without a code. */
const CALLERS_MISTAKES = new Set([
  'provided sha does not match query',
  'Unsupported persisted query version',
]);

/**
 * Lets errors of the closed list through; a database that is gone or full becomes UNAVAILABLE, anything else
 * INTERNAL_SERVER_ERROR, and `report` gets the cause.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (cause: unknown) => void,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code'] ?? '');
  const known = RENAMED[code] ?? code;
  if (KNOWN.has(known) && known !== 'INTERNAL_SERVER_ERROR')
    return { ...formatted, extensions: withoutTrace({ ...formatted.extensions, code: known }) };
  if (CALLERS_MISTAKES.has(formatted.message))
    return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  const cause = unwrapResolverError(error);
  report(cause);
  if (isDatabaseUnusable(cause))
    return {
      message: UNAVAILABLE_MESSAGE,
      ...places(formatted),
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS },
    };
  return {
    message:
      'Something went wrong on the server. Try again; if it happens again, tell the library the request id.',
    ...places(formatted),
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}

function places({
  locations,
  path,
}: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
}

function withoutTrace(extensions: Record<string, unknown>): Record<string, unknown> {
  const { stacktrace: _stacktrace, ...rest } = extensions;
  return rest;
}
