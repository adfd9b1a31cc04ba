import { GraphQLError } from 'graphql';

/** The closed list of codes of top-level errors. */
export const FAULT_CODES = [
  'UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT', 'QUERY_TOO_COSTLY', 'RATE_LIMITED', 'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'INTROSPECTION_DISABLED', 'PERSISTED_QUERY_NOT_FOUND', 'OPERATION_NOT_ALLOWED',
  'INTERNAL_SERVER_ERROR',
] as const;

/** One of the codes of top-level errors. */
export type FaultCode = (typeof FAULT_CODES)[number];

/** Makes a top-level error with a code of the closed list. */
export function fault(code: FaultCode, message: string, facts: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...facts } });
}

/** Makes the error for an argument that cannot be used. */
export function badInput(message: string): GraphQLError {
  return fault('BAD_USER_INPUT', message);
}
