import { GraphQLError } from 'graphql';

import { isDatabaseUnusable } from '../../db/database-errors';

/** The closed list of codes of top-level errors. */
export const FAULT_CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'QUERY_TOO_COSTLY',
  'RATE_LIMITED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_NOT_ALLOWED',
  'UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

/** One of the codes of top-level errors. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** Makes a top-level error with a code of the closed list. */
export function fault(code: FaultCode, message: string, facts: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...facts } });
}

/** When a caller may try again while the database takes nothing. */
export const RETRY_AFTER_SECONDS = 5;

/** Says that nothing can be read or saved now, and that trying again is worth it. */
export const UNAVAILABLE_MESSAGE =
  'The library cannot read or save anything at the moment: its database does not answer, or its disk is full. Nothing was lost. Try again in a few seconds.';

/**
 * Makes the error for a request that came while the database was gone or its disk full: 503, with the time to
 * wait.
 */
export function unavailable(cause: unknown): GraphQLError {
  const http = { status: 503, headers: new Map([['retry-after', String(RETRY_AFTER_SECONDS)]]) };
  return new GraphQLError(UNAVAILABLE_MESSAGE, {
    extensions: { code: 'UNAVAILABLE', retryAfterSeconds: RETRY_AFTER_SECONDS, http },
    originalError: cause instanceof Error ? cause : undefined,
  });
}

/** Tells whether an error says that the database takes nothing now, in its own words or in ours. */
export function isUnavailable(error: unknown): boolean {
  return (
    isDatabaseUnusable(error) || (error instanceof GraphQLError && error.extensions['code'] === 'UNAVAILABLE')
  );
}

/** Makes the error for an argument that cannot be used. */
export function badInput(message: string): GraphQLError {
  return fault('BAD_USER_INPUT', message);
}
