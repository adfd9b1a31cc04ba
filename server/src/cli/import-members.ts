import * as fs from 'node:fs';

import { migrate } from '../app/compose';
import { readCsvRows } from '../modules/catalogue';
import type { FileRow, MemberImportReport, MemberMapping } from '../modules/members';
import { importMembers, MEMBER_MAPPINGS, WrongHeader } from '../modules/members';
import { withBulkWrites } from '../platform/db/bulk-writes';
import type { Command, CommandArguments } from './command';
import { required, say, UsageError } from './command';
import { withHouse } from './open-house';

const MOST_NOTES = 50;

/** Takes the members of an earlier system over. Safe to repeat; prints rows and reasons, never names. */
export const importMembersCommand: Command = {
  name: 'members:import', usage: '--file <file.csv> --mapping slims|inlislite [--dry-run]', summary: 'Take members over from SLiMS or INLISLite: new card numbers, old ones stay readable.',
  run: async (args) => {
    const mapping = mappingOf(args);
    const file = fileOf(args);
    return withHouse(async (house) => {
      await migrate(house.db, house);
      const isDryRun = args.options.has('dry-run');
      try {
        tell(await withBulkWrites(house.db, () => importMembers(house, rowsOf(file), { mapping, isDryRun })), isDryRun);
        return 0;
      } catch (error) {
        if (!(error instanceof WrongHeader)) throw error;
        say(error.message);
        return 1;
      }
    });
  },
};

function mappingOf(args: CommandArguments): MemberMapping {
  const mapping = MEMBER_MAPPINGS[required(args, 'mapping')];
  if (!mapping) throw new UsageError(`--mapping is ${Object.keys(MEMBER_MAPPINGS).join(' or ')}.`);
  return mapping;
}

function fileOf(args: CommandArguments): string {
  const file = required(args, 'file');
  if (!fs.existsSync(file) || !fs.statSync(file).isFile()) throw new UsageError(`There is no file ${file}.`);
  return file;
}

async function* rowsOf(file: string): AsyncGenerator<FileRow> {
  for await (const row of readCsvRows(fs.createReadStream(file))) {
    const number = row.position.row;
    yield 'reason' in row ? { row: number, reason: row.reason } : { row: number, cells: row.cells };
  }
}

function tell({ created, existing, failed, notes }: MemberImportReport, isDryRun: boolean): void {
  say(`${created} members ${isDryRun ? 'would come' : 'came'} in, ${existing} were there already, ${failed} rows did not get in.`);
  for (const { row, isFailure, text } of notes.slice(0, MOST_NOTES)) say(`  row ${row}: ${isFailure ? 'not taken: ' : ''}${text}`);
  if (notes.length > MOST_NOTES) say(`  … and ${notes.length - MOST_NOTES} more.`);
}
