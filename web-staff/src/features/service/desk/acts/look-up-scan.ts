import type { DeskCore } from '../desk-core';
import type { DeskRequests, Found } from '../desk-requests';
import { closeSessionForUnknownCard, decideScanIntent, withMember, withoutRow } from '../desk-rows';
import type { DeskRow, RowCopy } from '../desk-rows';
import type { Scan } from '../fresh-row';
import { isCardCode } from '../offline/late-rows';
import type { RowSender } from './send-row';

/** What looking up takes. */
type LookUpParts = {
  readonly desk: DeskCore;
  readonly find: DeskRequests['find'];
  readonly sender: RowSender;
};

/** Looks up what was scanned and does with it what the desk is set to. */
export type LookUpScan = (id: string, scan: Scan) => Promise<void>;

/** Returns the look-up: it begins at once; what it found is acted on in the order of the scans. */
export function createLookUp({ desk, find, sender }: LookUpParts): LookUpScan {
  const meet = async (id: string, found: Found, scan: Scan) => {
    const row = desk.rowOf(id);
    if (row === undefined) return;
    if (found === null) return refuseUnknown(desk, id, scan);
    if (found === 'lostCard') return refuseLostCard(desk, id);
    if ('member' in found) return desk.set(withMember(withoutRow(desk.current(), id), found.member));
    if (takeCopy(desk, row, found.copy)) await sender.act(id);
  };
  return (id, scan) => {
    const finding = find(scan.code).then(
      (found) => ({ found }),
      (error: unknown) => ({ error }),
    );
    void finding.then(
      (result) =>
        'found' in result &&
        result.found !== null &&
        typeof result.found !== 'string' &&
        'copy' in result.found &&
        desk.change(id, { copy: result.found.copy }),
    );
    return desk.inTurn(async () => {
      const result = await finding;
      if ('error' in result) await sender.fail(id, result.error);
      else await meet(id, result.found, scan);
    });
  };
}

/** Refuses a code that nothing answers to, or searches for it by name. */
function refuseUnknown(desk: DeskCore, id: string, scan: Scan): void {
  // Words and numbers typed by hand may name a person; a scanner's never do.
  if (!scan.isBurst) return desk.set({ ...withoutRow(desk.current(), id), search: scan.code });
  if (!isCardCode(scan.code)) return desk.refuse(id, {});
  // A card that nobody has bars the desk as a lost one does: what comes next is whose it is, not of
  // whoever was here before.
  desk.set(closeSessionForUnknownCard(desk.current()));
  desk.refuse(id, { problem: 'unknownCard', session: desk.current().session });
}

function refuseLostCard(desk: DeskCore, id: string): void {
  // Somebody else stands here now: the next book is lent to nobody, least of all to whoever was here
  // before, and is not taken back either.
  desk.set(closeSessionForUnknownCard(desk.current()));
  desk.refuse(id, { problem: 'lostCard', session: desk.current().session });
}

/** Decides what is done with a copy, and says whether it can be. */
function takeCopy(desk: DeskCore, { id, mode }: DeskRow, copy: RowCopy): boolean {
  const { member, session } = desk.current();
  const intent = decideScanIntent(mode, desk.current());
  if (intent === null) {
    desk.refuse(id, { copy, problem: 'cardRefused', session });
    return false;
  }
  if (intent === 'lend' && member === null) {
    desk.refuse(id, { act: 'lend', copy });
    return false;
  }
  desk.change(id, { act: intent, copy, member: intent === 'lend' ? member : null, session });
  return true;
}
