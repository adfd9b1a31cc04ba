import type { EntityManager } from 'typeorm';

import { ageBandOn } from '../../../shared/age-band';
import { toInstant } from '../../../shared/civil-date';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus, copyIdWithBarcode, lockCopies, readBarcode } from '../../catalogue';
import type { MemberForLending } from '../../members';
import { lockMember } from '../../members';
import { loanMade } from '../circulation.events';
import { insertLoan, openLoanOfCopy } from '../loans/loans.queries';
import { toDueInstant } from '../due-dates/due-date.rules';
import { wasLoanTaken } from './cut-over.queries';
import type { OldLoan, Taken } from './cut-over-rows';
import type { CirculationDeps } from '../deps';

const ACTOR = { kind: 'system', name: 'cutover' } as const;
const PRINCIPAL = 'system:cutover';
/** Where a copy may be said to be that is with a member. */
const LENDABLE: readonly string[] = ['AVAILABLE', 'MISSING', 'ON_LOAN'];

/**
 * Takes an open loan over as it stands: no rule is asked, because the copy is out. It is known again by copy
 * and day.
 */
export async function takeLoan(
  deps: CirculationDeps,
  tx: EntityManager,
  { old, memberId }: { old: OldLoan; memberId: string },
): Promise<Taken> {
  const member = await lockMember(deps, tx, memberId);
  const barcode = readBarcode(old.barcode);
  const copyId = barcode === null ? null : await copyIdWithBarcode(tx, barcode);
  const [copy] = copyId === null ? [] : await lockCopies(deps.db, tx, [copyId]);
  if (!member || !copy) return { problem: 'no copy carries this barcode' };
  if (await wasLoanTaken(tx, { copyId: copy.id, at: toInstant(old.from), by: PRINCIPAL })) return 'existing';
  if (await openLoanOfCopy(tx, copy.id)) return { problem: 'the copy is on loan here already' };
  if (!LENDABLE.includes(copy.status))
    return { problem: `the copy cannot be with a member: it is ${copy.status} here` };
  await write(deps, tx, { old, member, copy });
  return 'created';
}

async function write(
  deps: CirculationDeps,
  tx: EntityManager,
  { old, member, copy }: { old: OldLoan; member: MemberForLending; copy: CirculatingCopy },
): Promise<void> {
  const loanId = deps.newId('lon', deps.clock.now());
  await insertLoan(tx, {
    id: loanId,
    copyId: copy.id,
    memberId: member.id,
    branchId: copy.branchId,
    deskBranchId: copy.branchId,
    memberCategory: member.categoryCode,
    materialType: copy.materialType,
    ageBand: ageBandOn(member.birthDate, old.from),
    checkedOutAt: toInstant(old.from),
    checkedOutBy: PRINCIPAL,
    dueAt: toDueInstant({ kind: 'day', on: old.dueOn }),
    dueOn: old.dueOn,
    isHourly: false,
    renewalCount: old.renewals,
    filledHoldId: null,
    overrides: [],
    ruleIds: {},
  });
  await changeCopyStatus(deps, tx, ACTOR, { copy, to: 'ON_LOAN', alsoTell: [loanMade(loanId)] });
}
