/** A command of `pustaka`. */
export type Command = {
  readonly name: string;
  /** Words after the name, for the help. */
  readonly usage: string;
  readonly summary: string;
  /**
   * Does the work; a UsageError tells the person what to type instead, a NotDoneError what to do first.
   * Returns the exit code.
   */
  readonly run: (args: CommandArguments) => Promise<number>;
};

/** Words and `--options` of a command line. */
export type CommandArguments = {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
};

/** Thrown when the command line cannot be understood. */
export class UsageError extends Error {}

/** Thrown when a command was understood and cannot be done as things stand; it says what to do first. */
export class NotDoneError extends Error {}

/** Splits a command line: `--name value`, `--name=value`, `--flag`, words. */
export function parseArguments(line: readonly string[]): CommandArguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < line.length; index++) {
    const part = line[index] ?? '';
    if (!part.startsWith('--')) {
      words.push(part);
      continue;
    }
    const [name = '', inline] = part.slice(2).split(/=(.*)/s);
    const next = line[index + 1];
    if (inline !== undefined) options.set(name, inline);
    else if (next !== undefined && !next.startsWith('--')) options.set(name, line[++index] ?? '');
    else options.set(name, 'true');
  }
  return { words, options };
}

/** Refuses an option that the usage does not name: a mistyped `--dry-run` must not run in earnest. */
export function refuseUnknownOptions({ options }: CommandArguments, usage: string): void {
  const known = new Set(Array.from(usage.matchAll(/--([a-z-]+)/g), ([, name]) => name));
  for (const name of options.keys())
    if (!known.has(name)) throw new UsageError(`There is no option --${name} here.`);
}

/** Returns an option that must be there. */
export function required(args: CommandArguments, name: string): string {
  const value = args.options.get(name);
  if (value === undefined || value === 'true') throw new UsageError(`--${name} is missing.`);
  return value;
}

/** Returns an option that may be left out, but not without its value. */
export function optional(args: CommandArguments, name: string): string | undefined {
  return args.options.has(name) ? required(args, name) : undefined;
}

/** Writes a line for the person at the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
