import type { AsyncCommand } from 'fast-check';

import { addDays } from '../../../shared/civil-date';
import { expireHolds } from '../holds/sweep-holds';
import type { CirculationHome } from './circulation-home';
import { listRefusalCodes, hold, lend, renewed, takeBack, unhold } from './desk-operations';
import type { ModelLibrary } from './model';
import {
  modelCancelHold,
  modelCheckIn,
  modelCheckOut,
  modelPassDays,
  modelPlaceHold,
  modelRenew,
} from './model';

/**
 * The library on a real database that a model is compared with, and what the names of the model are called
 * there.
 */
export type RealLibrary = {
  readonly home: CirculationHome;
  /** Ids of members and titles, barcodes of copies, by the names of the model. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly barcodeOf: ReadonlyMap<string, string>;
};

/** One act on both libraries; whatever they say is compared, then whatever came of it. */
export type LibraryCommand = AsyncCommand<ModelLibrary, RealLibrary>;

type Act = {
  readonly name: string;
  readonly model: (library: ModelLibrary) => readonly string[];
  readonly real: (real: RealLibrary) => Promise<readonly string[]>;
};

/** Lends a copy to a member. */
export function checkOutCommand(member: string, copy: string): LibraryCommand {
  return command({
    name: `lend ${copy} to ${member}`,
    model: (library) => modelCheckOut(library, member, copy),
    real: async ({ home, idOf, barcodeOf }) =>
      listRefusalCodes(await lend(home, named(idOf, member), named(barcodeOf, copy))),
  });
}

/**
 * Takes a copy back; of one that is not on loan the model says so, while the desk settles it without a word.
 */
export function checkInCommand(copy: string): LibraryCommand {
  const real = async ({ home, barcodeOf }: RealLibrary): Promise<readonly string[]> => {
    const result = await takeBack(home, named(barcodeOf, copy));
    return result.ok && result.value.loanId === null ? ['NOT_ON_LOAN'] : listRefusalCodes(result);
  };
  return command({ name: `take back ${copy}`, model: (library) => modelCheckIn(library, copy), real });
}

/** Renews the loan of a copy at the desk. */
export function renewCommand(copy: string): LibraryCommand {
  const real = async ({ home, barcodeOf }: RealLibrary): Promise<readonly string[]> => {
    const [loan] = await home.rows<{ id: string }>(
      'SELECT l.id FROM loan l JOIN copy c ON c.id = l.open_copy_id WHERE c.barcode = ?',
      [named(barcodeOf, copy)],
    );
    return loan ? renewed(home, loan.id) : ['NOT_ON_LOAN'];
  };
  return command({ name: `renew ${copy}`, model: (library) => modelRenew(library, copy), real });
}

/** Puts a member into the queue of a title. */
export function placeHoldCommand(member: string, title: string): LibraryCommand {
  return command({
    name: `hold ${title} for ${member}`,
    model: (library) => modelPlaceHold(library, member, title),
    real: async ({ home, idOf }) =>
      listRefusalCodes(await hold(home, named(idOf, member), named(idOf, title))),
  });
}

/** Cancels the hold of a member on a title. */
export function cancelHoldCommand(member: string, title: string): LibraryCommand {
  const real = async ({ home, idOf }: RealLibrary): Promise<readonly string[]> => {
    const [open] = await home.rows<{ id: string }>(
      'SELECT id FROM hold WHERE member_id = ? AND title_id = ? AND closed_at IS NULL',
      [named(idOf, member), named(idOf, title)],
    );
    return open ? listRefusalCodes(await unhold(home, open.id)) : ['NO_SUCH_HOLD'];
  };
  return command({
    name: `cancel hold of ${member} on ${title}`,
    model: (library) => modelCancelHold(library, member, title),
    real,
  });
}

/** Lets days pass, each with its morning sweep. */
export function passDaysCommand(days: number): LibraryCommand {
  return {
    check: () => true,
    toString: () => `${days} days pass`,
    run: async (library, real) => {
      for (let passed = 1; passed <= days; passed++) {
        real.home.setNow(`${addDays(library.today, passed)} 10:00`);
        await expireHolds(real.home.deps);
      }
      modelPassDays(library, days);
      expect(await stateOf(real)).toEqual(modelState(library));
    },
  };
}

function command({ name, model, real }: Act): LibraryCommand {
  return {
    check: () => true,
    toString: () => name,
    run: async (library, library2) => {
      expect([...(await real(library2))].sort()).toEqual([...model(library)].sort());
      expect(await stateOf(library2)).toEqual(modelState(library));
    },
  };
}

function modelState(library: ModelLibrary): object {
  const loans = [...library.loans.values()]
    .map((loan) => `${loan.copyId} ${loan.memberId} ${loan.due} ${loan.renewals}`)
    .sort();
  return {
    loans,
    holds: library.holds
      .map(
        ({ memberId, titleId, shelf }) =>
          `${titleId} ${memberId} ${shelf ? `${shelf.copyId} ${shelf.lastDay}` : '-'}`,
      )
      .sort(),
    queue: queueNames(library),
  };
}

function queueNames(library: ModelLibrary): string[] {
  return library.holds
    .filter(({ shelf }) => shelf === null)
    .map(({ titleId, memberId }) => `${titleId} ${memberId}`)
    .sort((one, other) => one.slice(0, 5).localeCompare(other.slice(0, 5)));
}

async function stateOf({ home, idOf, barcodeOf }: RealLibrary): Promise<object> {
  const names = new Map([...idOf, ...barcodeOf].map(([name, id]) => [id, name]));
  const copies = [...barcodeOf.values()];
  const marks = copies.map(() => '?').join();
  const loans = await home.rows<Record<string, string | number>>(
    `SELECT c.barcode, l.member_id, l.due_on, l.renewal_count FROM loan l JOIN copy c ON c.id = l.open_copy_id WHERE c.barcode IN (${marks})`,
    copies,
  );
  const holds = await home.rows<Record<string, string | null>>(
    `SELECT h.title_id, h.member_id, h.collect_by, c.barcode FROM hold h LEFT JOIN copy c ON c.id = h.trapped_copy_id WHERE h.closed_at IS NULL AND h.title_id IN (SELECT title_id FROM copy WHERE barcode IN (${marks})) ORDER BY h.queue_rank, h.id`,
    copies,
  );
  const nameOf = (id: unknown): string => names.get(String(id)) ?? String(id);
  return {
    loans: loans
      .map(
        (loan) =>
          `${nameOf(loan['barcode'])} ${nameOf(loan['member_id'])} ${loan['due_on']} ${loan['renewal_count']}`,
      )
      .sort(),
    holds: holds
      .map(
        (one) =>
          `${nameOf(one['title_id'])} ${nameOf(one['member_id'])} ${one['barcode'] ? `${nameOf(one['barcode'])} ${one['collect_by']}` : '-'}`,
      )
      .sort(),
    queue: holds
      .filter((one) => one['barcode'] === null)
      .map((one) => `${nameOf(one['title_id'])} ${nameOf(one['member_id'])}`)
      .sort((one, other) => one.slice(0, 5).localeCompare(other.slice(0, 5))),
  };
}

function named(names: ReadonlyMap<string, string>, name: string): string {
  const found = names.get(name);
  if (found === undefined) throw new Error(`The database has no ${name}`);
  return found;
}
