/** The index is missing, outdated or damaged; it must be rebuilt before it can answer. */
export class IndexNotReadyError extends Error {
  readonly code = 'INDEX_NOT_READY';
}

/** Codes of SQLite that mean the file itself is at fault. */
export function isDamage(code: string): boolean {
  return (
    code.startsWith('SQLITE_CORRUPT') ||
    code === 'SQLITE_NOTADB' ||
    code.startsWith('SQLITE_IOERR') ||
    code === 'SQLITE_CANTOPEN'
  );
}
