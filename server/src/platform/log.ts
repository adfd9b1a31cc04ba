import type { DestinationStream, Logger } from 'pino';
import pino from 'pino';

import { errorForLog } from './error-for-log';

/** Writes one JSON line per entry. */
export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'> & {
  child: (facts: object) => Log;
};

/** Names of values that never reach a log, at any of the first levels. */
const SECRET = [
  'password',
  'passwordHash',
  'token',
  'cookie',
  'authorization',
  'email',
  'phone',
  'nik',
  'address',
  'variables',
  'set-cookie',
];

/**
 * Opens the log of this process; secrets and personal values are replaced by `[hidden]`, and errors are written
 * without the values of their statements.
 */
export function openLog(options: { level?: string; stream?: DestinationStream } = {}): Log {
  const paths = SECRET.flatMap((name) => [
    `["${name}"]`,
    `*["${name}"]`,
    `*.*["${name}"]`,
    `*.*.*["${name}"]`,
  ]);
  const settings = {
    level: options.level ?? 'info',
    redact: { paths, censor: '[hidden]' },
    serializers: { err: errorForLog },
    timestamp: pino.stdTimeFunctions.isoTime,
    base: undefined,
  };
  return options.stream ? pino(settings, options.stream) : pino(settings);
}
