import * as fs from 'node:fs';

import { migrate } from '../app/create-app';
import { readCsvRows } from '../platform/csv/read-csv-rows';
import type { FileRow, MemberImportReport, MemberMapping } from '../modules/members';
import { addMonths, importMembers, MEMBER_MAPPINGS, WrongHeader } from '../modules/members';
import { withBulkWrites } from '../platform/db/bulk-writes';
import type { CivilDate } from '../shared/civil-date';
import { toCivilDate, isCivilDate } from '../shared/civil-date';
import type { Command, CommandArguments } from './command';
import { optional, required, say, UsageError } from './command';
import { withApp } from './open-app';

const MOST_NOTES = 50;
/** A school year and the holidays: time enough to ask every guardian once. */
const CONSENT_MONTHS = 12;

/** Takes the members of an earlier system over. Safe to repeat; prints rows and reasons, never names. */
export const importMembersCommand: Command = {
  name: 'members:import',
  usage: '--file <file.csv> --mapping slims|inlislite [--consent-until <2027-06-30>|none] [--dry-run]',
  summary:
    'Take members over from SLiMS or INLISLite: new card numbers, old ones stay readable. Children borrow under the consent they came with until a day, a year from today unless you say another; with none they wait for their guardian.',
  run: async (args) => {
    const mapping = mappingOf(args);
    const typed = readConsentUntil(args);
    const file = fileOf(args);
    return withApp(async (house) => {
      await migrate(house.db, house);
      const isDryRun = args.options.has('dry-run');
      const today = toCivilDate(house.clock.now());
      const consentUntil = typed === undefined ? addMonths(today, CONSENT_MONTHS) : typed;
      if (consentUntil !== null && consentUntil <= today)
        throw new UsageError('--consent-until is a day to come.');
      try {
        tell(
          await withBulkWrites(house.db, () =>
            importMembers(house, rowsOf(file), { mapping, isDryRun, consentUntil }),
          ),
          { isDryRun, consentUntil },
        );
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

/** Reads until when consents that come over count: null for not at all, undefined when nothing was said. */
function readConsentUntil(args: CommandArguments): CivilDate | null | undefined {
  const typed = optional(args, 'consent-until');
  if (typed === undefined) return undefined;
  if (typed === 'none') return null;
  if (!isCivilDate(typed)) throw new UsageError('--consent-until is a day such as 2027-06-30, or none.');
  return typed;
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

function tell(
  { created, existing, failed, childrenWithConsent, childrenWithout, notes }: MemberImportReport,
  { isDryRun, consentUntil }: { isDryRun: boolean; consentUntil: CivilDate | null },
): void {
  say(
    `${created} members ${isDryRun ? 'would come' : 'came'} in, ${existing} were there already, ${failed} rows did not get in.`,
  );
  if (childrenWithConsent > 0)
    say(
      `${childrenWithConsent} children may borrow under the consent they came with until ${consentUntil ?? ''}; after that the desk asks their guardian anew.`,
    );
  if (childrenWithout > 0)
    say(`${childrenWithout} children are provisional until a guardian consents at the desk.`);
  for (const { row, isFailure, text } of notes.slice(0, MOST_NOTES))
    say(`  row ${row}: ${isFailure ? 'not taken: ' : ''}${text}`);
  if (notes.length > MOST_NOTES) say(`  … and ${notes.length - MOST_NOTES} more.`);
}
