const CONFLICTS = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
  'ER_UNKNOWN_COM_ERROR',
  'SQLITE_BUSY',
  'SQLITE_BUSY_SNAPSHOT',
  'SQLITE_LOCKED',
]);
const CONFLICT_NUMBERS = new Set([1213, 1205, 1020, 1047]);
const LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'EPIPE',
  'ER_CONNECTION_KILLED',
  'ER_SERVER_SHUTDOWN',
]);
const BROKEN =
  /^(?:SQLITE_(?:FULL|IOERR|CORRUPT|READONLY|NOTADB|CANTOPEN|NOMEM)|ER_DISK_FULL|ER_RECORD_FILE_FULL|ER_OPTION_PREVENTS_STATEMENT)/;
const DUPLICATES = new Set(['ER_DUP_ENTRY', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY']);

type DriverError = {
  readonly code?: string;
  readonly errno?: number;
  readonly message?: string;
  readonly driverError?: DriverError;
};

/** Tells whether writers conflicted, so that the whole unit may run again. */
export function isRetryable(error: unknown): boolean {
  const { code, errno } = facts(error);
  return CONFLICTS.has(code ?? '') || CONFLICT_NUMBERS.has(errno ?? 0);
}

/** Tells whether the connection to the database broke, so that the outcome of a COMMIT may be unknown. */
export function isLostConnection(error: unknown): boolean {
  return LOST.has(facts(error).code ?? '');
}

/** Tells whether the database accepts no writes at all: it is gone, full, damaged or read-only. */
export function isDatabaseUnusable(error: unknown): boolean {
  return isLostConnection(error) || BROKEN.test(facts(error).code ?? '');
}

/**
 * Tells whether a unique key refused the row; `indexName` restricts this to one key, by its name or its
 * columns.
 */
export function isUniqueViolation(error: unknown, indexName?: string): boolean {
  const { code, message } = facts(error);
  return DUPLICATES.has(code ?? '') && (indexName === undefined || (message ?? '').includes(indexName));
}

function facts(error: unknown): DriverError {
  if (typeof error !== 'object' || error === null) return {};
  const outer = error as DriverError;
  const inner = outer.driverError ?? outer;
  return {
    code: inner.code ?? outer.code,
    errno: inner.errno ?? outer.errno,
    message: inner.message ?? outer.message,
  };
}
