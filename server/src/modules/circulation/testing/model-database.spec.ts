import * as fc from 'fast-check';

import { dialects } from '../../../../test/dialects';
import { markCalendarChanged } from '../../library';
import type { CirculationHome } from './circulation-home';
import { openCirculationHome } from './circulation-home';
import { BRANCHES } from './home-rows';
import type { ModelLibrary } from './model';
import { openModelLibrary } from './model';
import type { LibraryCommand, RealLibrary } from './model-commands';
import {
  cancelHoldCommand,
  checkInCommand,
  checkOutCommand,
  passDaysCommand,
  placeHoldCommand,
  renewCommand,
} from './model-commands';

const SETTINGS = { maxLoans: 2, maxRenewals: 1, maxHolds: 2, loanDays: 3, pickupDays: 2 };
const RULES = [
  '* * * maxLoans 2',
  '* * * loanPeriod 3d',
  '* * * maxRenewals 1',
  '* * * maxHolds 2',
  '* * * holdPickupDays 2',
];
const MEMBERS = ['mbr_1', 'mbr_2', 'mbr_3'];
const TITLES = ['ttl_1', 'ttl_2'];
const COPIES = new Map([
  ['cpy_1', 'ttl_1'],
  ['cpy_2', 'ttl_1'],
  ['cpy_3', 'ttl_2'],
]);
const FIRST_DAY = '2026-08-10';
const COMMANDS_IN_A_RUN = 100;
// `npm run drill:circulation` tries 10,000 commands.
const RUNS = Number(process.env['CIRCULATION_RUNS'] ?? 20);

const member = fc.constantFrom(...MEMBERS);
const title = fc.constantFrom(...TITLES);
const copy = fc.constantFrom(...COPIES.keys());
const anyCommand: fc.Arbitrary<LibraryCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(member, copy).map(([one, of]) => checkOutCommand(one, of)) },
  { weight: 3, arbitrary: copy.map(checkInCommand) },
  { weight: 2, arbitrary: copy.map(renewCommand) },
  { weight: 3, arbitrary: fc.tuple(member, title).map(([one, of]) => placeHoldCommand(one, of)) },
  { weight: 1, arbitrary: fc.tuple(member, title).map(([one, of]) => cancelHoldCommand(one, of)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map(passDaysCommand) },
);

describe.each(dialects)('the model library and the database on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await openEveryDay(home);
    await home.rules(...RULES);
    home.letTimePass();
  });
  afterAll(() => home.close());

  test(`say and do the same in ${RUNS * COMMANDS_IN_A_RUN} commands`, async () => {
    let commands = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyCommand, { minLength: COMMANDS_IN_A_RUN, maxLength: COMMANDS_IN_A_RUN }),
        async (all) => {
          const libraries = await bothLibraries(home);
          await fc.asyncModelRun(() => libraries, all);
          commands += all.length;
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );

    expect(commands).toBe(RUNS * COMMANDS_IN_A_RUN);
    expect(
      await home.rows(
        'SELECT copy_id FROM loan WHERE closed_at IS NULL GROUP BY copy_id HAVING COUNT(*) > 1',
      ),
    ).toEqual([]);
    expect(
      await home.rows(
        "SELECT c.id FROM copy c LEFT JOIN loan l ON l.open_copy_id = c.id LEFT JOIN hold h ON h.trapped_copy_id = c.id WHERE (c.status = 'ON_LOAN') <> (l.id IS NOT NULL) OR (c.status = 'ON_HOLD_SHELF') <> (h.id IS NOT NULL)",
      ),
    ).toEqual([]);
  }, 600_000);
});

/** A library without closed days, as the model knows it. */
async function openEveryDay(home: CirculationHome): Promise<void> {
  await home.deps.db.transaction(async (tx) => {
    await tx.query('DELETE FROM calendar_entry');
    await tx.query(
      "INSERT INTO opening_span (id, branch_id, weekday, opens, closes) VALUES ('osp_sunday', ?, 7, '08:00', '16:00')",
      [BRANCHES.A],
    );
    await markCalendarChanged(tx, home.deps);
    return { ok: true, value: null };
  });
}

/**
 * New members, titles and copies for a run; the holds of the run before are over, so that no sweep finds
 * them.
 */
async function bothLibraries(home: CirculationHome): Promise<{ model: ModelLibrary; real: RealLibrary }> {
  await home.deps.db.writer.query("UPDATE copy SET status = 'AVAILABLE' WHERE status = 'ON_HOLD_SHELF'");
  await home.deps.db.writer.query(
    "UPDATE hold SET status = 'CANCELLED', closed_at = '2026-08-10 03:00:00.000', trapped_copy_id = NULL WHERE closed_at IS NULL",
  );
  home.setNow(`${FIRST_DAY} 10:00`);
  const idOf = new Map<string, string>();
  const barcodeOf = new Map<string, string>();
  for (const name of MEMBERS) idOf.set(name, await home.member());
  for (const name of TITLES) {
    const copies = [...COPIES]
      .filter(([, titleOfCopy]) => titleOfCopy === name)
      .map(([copyName]) => copyName);
    const { titleId, barcodes } = await home.title({ copies: copies.length });
    idOf.set(name, titleId);
    copies.forEach((copyName, place) => barcodeOf.set(copyName, barcodes[place] ?? ''));
  }
  return { model: openModelLibrary(SETTINGS, COPIES, FIRST_DAY), real: { home, idOf, barcodeOf } };
}
