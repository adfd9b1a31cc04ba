import * as fs from 'node:fs';

import { migrate } from '../app/create-app';
import type { App } from '../app/create-app';
import type { CsvMapping, FileFormat, ImportReport } from '../modules/catalogue';
import { importRecords, parseCsvMapping, readRecords } from '../modules/catalogue';
import { withBulkWrites } from '../platform/db/bulk-writes';
import type { Command, CommandArguments } from './command';
import { optional, say, UsageError } from './command';
import { ImportNotes } from './import-notes';
import { listBranchCodes } from './import.queries';
import { withApp } from './open-app';

const ACTOR = { kind: 'system', name: 'import' } as const;
const FORMATS: readonly FileFormat[] = ['iso2709', 'marcxml', 'csv'];
/** More changed titles than this are faster to index anew than one after the other. */
const MOST_TO_FOLLOW = 5_000;

/**
 * Takes the records of a file into the catalogue. Safe to repeat: what came before is updated or left alone.
 */
export const importCommand: Command = {
  name: 'import',
  usage:
    '<file> [--format iso2709|marcxml|csv] [--mapping <file.json>] [--branch <code>] [--dry-run] [--report <file.tsv>]',
  summary: 'Take records in from ISO 2709, MARCXML or CSV; says what got in, what did not, and why.',
  run: async (args) => {
    const file = readableFile(args);
    const reading = { format: formatOf(args), mapping: mappingOf(args) };
    const notes = openNotes(optional(args, 'report'));
    return withApp(async (house) => {
      await migrate(house.db, house);
      const isDryRun = args.options.has('dry-run');
      const options = {
        actor: ACTOR,
        isDryRun,
        defaultBranchCode: await branchOf(house, args),
        onNote: notes.take,
        onProgress: progress,
      };
      const report = await withBulkWrites(house.db, () =>
        importRecords(house, readRecords(file, reading), options),
      ).finally(notes.close);
      tell(report, notes, isDryRun);
      if (!isDryRun && report.created + report.updated > MOST_TO_FOLLOW) await indexAnew(house);
      return report.created + report.updated + report.unchanged === 0 && report.failed > 0 ? 1 : 0;
    });
  },
};

function readableFile({ words, options }: CommandArguments): string {
  // A word after a flag looks like the flag's value: `--dry-run books.csv`.
  const file = [...words, options.get('dry-run')].find((word) => word !== undefined && word !== 'true');
  if (file === undefined) throw new UsageError('Name the file to import.');
  if (!fs.existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (!fs.statSync(file).isFile()) throw new UsageError(`${file} is a folder. Name one file.`);
  return file;
}

function openNotes(file: string | undefined): ImportNotes {
  try {
    return new ImportNotes(file);
  } catch (error) {
    throw new UsageError(
      `The report cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function formatOf(args: CommandArguments): FileFormat | undefined {
  const name = optional(args, 'format');
  const format = FORMATS.find((known) => known === name);
  if (name !== undefined && format === undefined)
    throw new UsageError(`--format is ${FORMATS.join(', ')}; without it the file's content tells.`);
  return format;
}

function mappingOf(args: CommandArguments): CsvMapping | undefined {
  const file = optional(args, 'mapping');
  if (file === undefined) return undefined;
  if (!fs.existsSync(file)) throw new UsageError(`There is no mapping file ${file}.`);
  const parsed = parseCsvMapping(jsonIn(file));
  if ('failure' in parsed) throw new UsageError(`${file}: ${parsed.failure}`);
  return parsed.mapping;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function branchOf({ db }: App, args: CommandArguments): Promise<string | null> {
  const code = optional(args, 'branch');
  const codes = await listBranchCodes(db);
  if (codes.length === 0)
    throw new UsageError(
      'This library has no branch yet, so copies would have no place. Nothing was taken in: make a branch first (back office, Cabang), then import again.',
    );
  if (code === undefined) return null;
  if (codes.some((known) => known.toLowerCase() === code.toLowerCase())) return code;
  throw new UsageError(`There is no branch ${code}. There are: ${codes.join(', ')}.`);
}

function progress({ created, updated, unchanged, failed }: ImportReport): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r  ${created + updated + unchanged + failed} records read …`);
}

function tell(report: ImportReport, notes: ImportNotes, isDryRun: boolean): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  for (const line of notes.lines) say(line);
  if (notes.more > 0)
    say(`  … and ${notes.more} more${notes.file === undefined ? ' (--report <file.tsv> lists all)' : ''}`);
  if (isDryRun) say('Nothing was kept (--dry-run). It would be:');
  const { created, updated, unchanged, failed, copiesCreated, warningCount } = report;
  say(
    `${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed; ${copiesCreated} copies; ${warningCount} warnings`,
  );
  if (notes.file !== undefined) say(`All reasons are in ${notes.file}.`);
}

async function indexAnew(house: App): Promise<void> {
  say('Building the search index …');
  say(`${await house.projection.rebuild()} documents can be found.`);
}
