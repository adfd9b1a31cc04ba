import '../production';
import 'reflect-metadata';

import { ConfigError, readConfig } from '../platform/config';
import { PredecessorError } from '../platform/db/migrations/list-migrations';
import { explainStartFailure } from '../platform/start-failures';
import type { Command } from './command';
import { NotDoneError, parseArguments, refuseUnknownOptions, say, UsageError } from './command';
import { COMMANDS } from './commands';

/** Runs one command: `pustaka <command> …`. */
async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) return help(name);
  try {
    const args = parseArguments(rest);
    refuseUnknownOptions(args, command.usage);
    return await command.run(args);
  } catch (error) {
    if (error instanceof NotDoneError || error instanceof PredecessorError) return notDone(error);
    if (error instanceof UsageError) say(`${error.message}\n\n  pustaka ${command.name} ${command.usage}`);
    else if (error instanceof ConfigError) say(error.message);
    else throw error;
    return 2;
  }
}

function notDone({ message }: Error): number {
  say(message);
  return 1;
}

function help(name: string | undefined): number {
  if (name !== undefined && name !== 'help') say(`There is no command "${name}".\n`);
  const lines = COMMANDS.map(
    (command: Command) => `  ${`${command.name} ${command.usage}`.padEnd(58)} ${command.summary}`,
  );
  say(['npm run pustaka -- <command>', '', ...lines].join('\n'));
  return name === undefined || name === 'help' ? 0 : 2;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(
      `${explainStartFailure(error, readConfig()) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    process.exit(1);
  },
);
