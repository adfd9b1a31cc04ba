import * as fs from 'node:fs';

import { migrate } from '../app/create-app';
import type { App } from '../app/create-app';
import { readCsvRows } from '../platform/csv/read-csv-rows';
import type {
  CutOverColumns,
  CutOverCount,
  CutOverFileRow,
  CutOverKind,
  CutOverReport,
  CutOverSystem,
} from '../modules/circulation';
import {
  CUT_OVER_KINDS,
  CUT_OVER_SYSTEMS,
  takeOverCirculation,
  WrongCutOverHeader,
} from '../modules/circulation';
import { allBranches } from '../modules/library';
import { withBulkWrites } from '../platform/db/bulk-writes';
import type { Command, CommandArguments } from './command';
import { optional, required, say, UsageError } from './command';
import { withApp } from './open-app';

const MOST_NOTES = 50;

type GivenFile = { readonly kind: CutOverKind; readonly file: string; readonly columns: CutOverColumns };

/**
 * Takes open loans, unpaid fines and holds of an earlier system over. Safe to repeat; prints rows and
 * reasons, never names.
 */
export const cutOverCommand: Command = {
  name: 'members:cutover',
  usage:
    '--system slims|inlislite [--loans <file.csv>] [--fines <file.csv> --branch <code>] [--holds <file.csv>] [--dry-run]',
  summary:
    'Take open loans, unpaid fines and holds over from SLiMS or INLISLite, after the records and the members.',
  run: async (args) => {
    const system = systemOf(args);
    const files = filesOf(args, system);
    return withApp(async (house) => {
      await migrate(house.db, house);
      const branch = optional(args, 'branch');
      const branchId =
        branch === undefined
          ? null
          : ((await allBranches(house.db)).find(({ code }) => code === branch)?.id ?? null);
      if (files.some(({ kind }) => kind === 'fines') && branchId === null)
        throw new UsageError('--fines needs --branch with the code of a branch: there they are charged.');
      return takeAll(house, files, { isDryRun: args.options.has('dry-run'), system: system.name, branchId });
    });
  },
};

async function takeAll(
  house: App,
  files: readonly GivenFile[],
  options: { isDryRun: boolean; system: string; branchId: string | null },
): Promise<number> {
  try {
    for (const { kind, file, columns } of files)
      tell(
        kind,
        await withBulkWrites(house.db, () =>
          takeOverCirculation(house, rowsOf(file), { kind, columns, ...options }),
        ),
        options.isDryRun,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof WrongCutOverHeader)) throw error;
    say(error.message);
    return 1;
  }
}

function systemOf(args: CommandArguments): CutOverSystem {
  const system = CUT_OVER_SYSTEMS[required(args, 'system')];
  if (!system) throw new UsageError(`--system is ${Object.keys(CUT_OVER_SYSTEMS).join(' or ')}.`);
  return system;
}

function filesOf(args: CommandArguments, system: CutOverSystem): GivenFile[] {
  const files = CUT_OVER_KINDS.flatMap((kind) => {
    const file = optional(args, kind);
    if (file === undefined) return [];
    const columns = system.files[kind];
    if (!columns) throw new UsageError(`${system.name} has no file of ${kind} that is known here.`);
    if (!fs.existsSync(file) || !fs.statSync(file).isFile())
      throw new UsageError(`There is no file ${file}.`);
    return [{ kind, file, columns }];
  });
  if (files.length === 0)
    throw new UsageError(`Name at least one file: ${CUT_OVER_KINDS.map((kind) => `--${kind}`).join(', ')}.`);
  return files;
}

async function* rowsOf(file: string): AsyncGenerator<CutOverFileRow> {
  for await (const row of readCsvRows(fs.createReadStream(file))) {
    const number = row.position.row;
    yield 'reason' in row ? { row: number, reason: row.reason } : { row: number, cells: row.cells };
  }
}

function tell(
  kind: CutOverKind,
  { inFile, created, existing, skipped, failed, notes }: CutOverReport,
  isDryRun: boolean,
): void {
  const words = (count: CutOverCount): string =>
    kind === 'fines' ? `${count.rows} (Rp${count.money})` : `${count.rows}`;
  say(
    `${kind}: ${words(inFile)} in the file; ${words(created)} ${isDryRun ? 'would come' : 'came'} in, ${words(existing)} were there already, ${words(skipped)} had ended, ${words(failed)} did not get in.`,
  );
  for (const { row, text } of notes.slice(0, MOST_NOTES)) say(`  row ${row}: not taken: ${text}`);
  if (notes.length > MOST_NOTES) say(`  … and ${notes.length - MOST_NOTES} more.`);
}
