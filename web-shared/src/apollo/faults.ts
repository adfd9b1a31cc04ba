import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** What went wrong, in the terms a screen can act on. */
export type FaultKind =
  | 'offline'
  | 'unauthenticated'
  | 'forbidden'
  | 'unproved'
  | 'rateLimited'
  | 'indexBuilding'
  | 'tooCostly'
  /** A text holds a character that nobody sees, mostly pasted along: typing the place anew helps. */
  | 'controlCharacter'
  /** The page was opened before a release that changed the contract: loading it again helps. */
  | 'outdated'
  | 'server';

/** A failed request as a screen shows it; `requestId` is what support asks for. */
export type Fault = {
  readonly kind: FaultKind;
  readonly requestId: string | null;
  readonly retryAfterSeconds: number | null;
};

const KIND_BY_CODE: Readonly<Record<string, FaultKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'rateLimited',
  QUERY_TOO_COSTLY: 'tooCostly',
  UNAVAILABLE: 'offline',
  GRAPHQL_VALIDATION_FAILED: 'outdated',
  OPERATION_NOT_ALLOWED: 'outdated',
};

const KIND_BY_REASON: Readonly<Record<string, FaultKind>> = {
  SEARCH_INDEX_BUILDING: 'indexBuilding',
  PROOF_REQUIRED: 'unproved',
  CONTROL_CHARACTER: 'controlCharacter',
};

/** Describes any error a request can end with; a request that never got an answer counts as offline. */
export function describeFault(error: unknown): Fault {
  if (CombinedGraphQLErrors.is(error)) return fromExtensions(error.errors[0]?.extensions);
  if (ServerError.is(error))
    return { kind: kindOfStatus(error.statusCode), requestId: null, retryAfterSeconds: null };
  return { kind: isNetworkFailure(error) ? 'offline' : 'server', requestId: null, retryAfterSeconds: null };
}

function fromExtensions(extensions: Readonly<Record<string, unknown>> | undefined): Fault {
  const { code, reason, requestId, retryAfterSeconds } = extensions ?? {};
  return {
    kind:
      (typeof reason === 'string' && KIND_BY_REASON[reason]) ||
      (typeof code === 'string' && KIND_BY_CODE[code]) ||
      'server',
    requestId: typeof requestId === 'string' ? requestId : null,
    retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null,
  };
}

function kindOfStatus(status: number): FaultKind {
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 429) return 'rateLimited';
  return status === 502 || status === 503 || status === 504 ? 'offline' : 'server';
}

const GIVEN_UP: readonly unknown[] = ['AbortError', 'TimeoutError'];

/**
 * Browsers report an unreachable server as a bare `TypeError`, and a request that was given up by its name.
 */
function isNetworkFailure(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (typeof error === 'object' && error !== null && 'name' in error && GIVEN_UP.includes(error.name))
  );
}
