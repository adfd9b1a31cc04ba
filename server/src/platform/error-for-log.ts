/** An error as the log writes it: what went wrong and where, and no value that somebody sent. */
export type LoggedError = {
  readonly type: string;
  readonly message: string;
  readonly code?: string;
  /** The statement that failed, without the values of its places. */
  readonly statement?: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
};

const LONGEST_MESSAGE = 500;
const LONGEST_STATEMENT = 2_000;
const LONGEST_STACK = 4_000;
const DEEPEST_CAUSE = 3;

/** Where databases repeat a value in what they say; the name of the key or column after it may be read. */
const VALUES: readonly (readonly [pattern: RegExp, without: string])[] = [
  [/\bentry '[\s\S]*' for key/i, 'entry [hidden] for key'],
  [/\bvalue:? '[\s\S]*' for column/i, 'value [hidden] for column'],
  [/\b(value:?|near|argument|string) ['"][\s\S]*['"]/i, '$1 [hidden]'],
];

/**
 * Writes an error for the log. Values of statements stay out of it: they are searches, names and hashes of
 * passwords, and a long one would fill the disk.
 */
export function errorForLog(error: unknown): LoggedError {
  return describe(error, DEEPEST_CAUSE);
}

function describe(error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: cut(String(error), LONGEST_MESSAGE) };
  const { code, query, cause } = error as Error & { readonly code?: unknown; readonly query?: unknown };
  const stack = framesOf(error);
  return {
    type: error.constructor.name,
    message: cut(withoutValues(error.message), LONGEST_MESSAGE),
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code) } : {}),
    ...(typeof query === 'string' ? { statement: cut(query, LONGEST_STATEMENT) } : {}),
    ...(stack === '' ? {} : { stack }),
    ...(cause === undefined || depth === 0 ? {} : { cause: describe(cause, depth - 1) }),
  };
}

function withoutValues(message: string): string {
  return VALUES.reduce((text, [pattern, without]) => text.replace(pattern, without), message);
}

/** The places where it happened; the message above them may hold values. */
function framesOf({ stack = '' }: Error): string {
  const start = stack.search(/^ {4}at /m);
  return start < 0 ? '' : cut(stack.slice(start), LONGEST_STACK);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
