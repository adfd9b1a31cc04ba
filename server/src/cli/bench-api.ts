import { benchApi } from '../bench/bench-api';
import type { Command, CommandArguments } from './command';
import { optional, say, UsageError } from './command';

/** The flags that `npm start` gives its server. */
const NODE_FLAGS = ['--max-semi-space-size=64'];

/** Measures the API on generated titles. */
export const benchApiCommand: Command = {
  name: 'bench:api', usage: '[--titles 50000] [--keep <folder>] [--database mysql://…] [--seconds 2]', summary: 'Measure lists and details of the API beside the least code that gives the same answers.',
  run: async (args) => {
    const titles = numberOf(args, 'titles', 50_000);
    const roundSeconds = numberOf(args, 'seconds', 2);
    const figures = await benchApi({ titles, roundSeconds, keepIn: optional(args, 'keep') ?? null, databaseUrl: optional(args, 'database') ?? null, nodeFlags: NODE_FLAGS, say });
    return figures.every(({ value, atMost }) => atMost === null || value <= atMost) ? 0 : 1;
  },
};

function numberOf(args: CommandArguments, name: string, usual: number): number {
  const value = Number(optional(args, name) ?? usual);
  if (!Number.isSafeInteger(value) || value < 1) throw new UsageError(`--${name} is a whole number, at least 1.`);
  return value;
}
