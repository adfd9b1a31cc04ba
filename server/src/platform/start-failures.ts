import type { Config } from './config';

type Known = Pick<Config, 'host' | 'port' | 'dataDir'>;
type Explanation = (config: Known) => string;

const BUSY: Explanation = ({ host, port }) =>
  `Port ${port} of ${host} is taken: this server may be running already. Stop the other program, or set PORT to another number.`;
const NO_SUCH_HOST: Explanation = ({ host }) =>
  `This machine has no address ${host}: set HOST to one of its own, for example 127.0.0.1.`;
const NO_RIGHT_TO_LISTEN: Explanation = ({ port }) =>
  `This account may not open port ${port}: set PORT to a number from 1024 on.`;
const NO_FOLDER: Explanation = ({ dataDir }) =>
  `${dataDir} cannot be used as the folder for data: it must be a folder in which this account may write. Set DATA_DIR to another one.`;
const FULL: Explanation = ({ dataDir }) =>
  `The disk is full: make room where ${dataDir} is, then start again. What was saved before is safe.`;
const DAMAGED: Explanation = ({ dataDir }) =>
  `The database in ${dataDir} is damaged or of another program. Bring a backup back into a new folder: pustaka restore --from <folder>.`;
const NO_DATABASE_SERVER: Explanation = () =>
  'The database does not answer: look whether MariaDB runs and whether DATABASE_URL names its host and port.';
const NO_ACCOUNT: Explanation = () =>
  'The database refuses the account: correct user and password in DATABASE_URL.';
const HALF_MADE: Explanation = () =>
  'The database has tables that its list of migrations does not know, as when an older version was stopped while it made them. Bring a backup back into an empty database: pustaka restore --from <folder>.';
const NO_DATABASE: Explanation = () =>
  'There is no such database: create it (CREATE DATABASE … CHARACTER SET utf8mb4), or correct its name in DATABASE_URL.';

const LISTENING: Readonly<Record<string, Explanation>> = {
  EADDRINUSE: BUSY,
  EADDRNOTAVAIL: NO_SUCH_HOST,
  ENOTFOUND: NO_SUCH_HOST,
  EAI_AGAIN: NO_SUCH_HOST,
  EACCES: NO_RIGHT_TO_LISTEN,
};
const WITHOUT_SQL: Readonly<Record<string, Explanation>> = {
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EACCES: NO_FOLDER,
  EPERM: NO_FOLDER,
  EROFS: NO_FOLDER,
  ENOENT: NO_FOLDER,
  ENOSPC: FULL,
  SQLITE_CANTOPEN: NO_FOLDER,
  SQLITE_READONLY: NO_FOLDER,
  SQLITE_FULL: FULL,
  SQLITE_IOERR: FULL,
  SQLITE_NOTADB: DAMAGED,
  SQLITE_CORRUPT: DAMAGED,
  ECONNREFUSED: NO_DATABASE_SERVER,
  ENOTFOUND: NO_DATABASE_SERVER,
  EAI_AGAIN: NO_DATABASE_SERVER,
  ETIMEDOUT: NO_DATABASE_SERVER,
  ECONNRESET: NO_DATABASE_SERVER,
  ER_ACCESS_DENIED_ERROR: NO_ACCOUNT,
  ER_DBACCESS_DENIED_ERROR: NO_ACCOUNT,
  ER_BAD_DB_ERROR: NO_DATABASE,
  ER_TABLE_EXISTS_ERROR: HALF_MADE,
  ER_DUP_FIELDNAME: HALF_MADE,
  ER_DUP_KEYNAME: HALF_MADE,
};

/** Explains in one sentence what stopped a start and what to do; null for an unexpected error. */
export function explainStartFailure(error: unknown, config: Known): string | null {
  const { code, syscall } = factsOf(error);
  if (code === undefined) return null;
  if (syscall === 'listen' || (syscall === 'getaddrinfo' && isAbout(error, config.host)))
    return LISTENING[code]?.(config) ?? null;
  // SQLite tells more after the second underscore: SQLITE_IOERR_WRITE.
  return (WITHOUT_SQL[code] ?? WITHOUT_SQL[code.split('_').slice(0, 2).join('_')])?.(config) ?? null;
}

function factsOf(error: unknown): { code?: string; syscall?: string } {
  if (typeof error !== 'object' || error === null) return {};
  const inner = 'driverError' in error ? factsOf(error.driverError) : {};
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : undefined;
  return { ...(code === undefined ? {} : { code }), ...(syscall === undefined ? {} : { syscall }), ...inner };
}

function isAbout(error: unknown, host: string): boolean {
  return typeof error === 'object' && error !== null && 'hostname' in error && error.hostname === host;
}
