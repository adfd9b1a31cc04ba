import { ageBandOn } from '../../../shared/age-band';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { allBranches } from '../../library';
import type { Member } from '../../members';
import { readMembers } from '../../members';
import type { InternetDeps } from '../deps';
import { networkNameIn } from '../rules/internet-matrix.rules';
import { listInternetRules } from '../rules/internet-rules.queries';
import { sumMemberUse } from '../wifi/wifi.queries';
import { say } from '../words/say';
import { openCode } from './code-secrets';
import { memberLimits, TERMS_VERSION } from './create-my-voucher';
import { secondsLeft, voucherStateAt } from './voucher.rules';
import { findLiveVoucher } from './vouchers.queries';

const TERMS = [say('terms.law'), say('terms.log'), say('terms.share'), say('terms.open')];

/** Tells what a member has of the Wi-Fi today, at a branch or at that of their card; null when there is no such branch. */
export async function readMyInternet(
  deps: InternetDeps,
  {
    memberId,
    branchId,
    locale,
  }: { readonly memberId: string; readonly branchId: string | null; readonly locale: Locale },
) {
  const [member] = await readMembers(deps.db, [memberId]);
  const branch = member && (await branchFor(deps, member, branchId));
  if (!member || branch == null) return null;
  const today = toCivilDate(deps.clock.now());
  const person = {
    branchId: branch,
    categoryCode: member.categoryCode,
    ageBand: ageBandOn(member.birthDate, today),
  };
  const limits = await memberLimits(deps.db, person);
  const used = await sumMemberUse(deps.db, memberId, today);
  const left = secondsLeft(limits.minutes, used.seconds);
  return {
    branchId: branch,
    minutesPerDay: limits.minutes,
    minutesLeft: left === null ? null : Math.floor(left / 60),
    megabytesPerDay: limits.megabytes,
    voucher: await readOwnVoucher(deps, memberId),
    termsVersion: TERMS_VERSION,
    terms: TERMS.map((sentence) => sentence[locale]),
  };
}

async function branchFor(
  { db }: InternetDeps,
  { homeBranchId }: Member,
  asked: string | null,
): Promise<string | null> {
  const branches = await allBranches(db);
  const wanted = asked ?? homeBranchId;
  return (branches.find(({ id }) => id === wanted) ?? (asked == null ? branches[0] : undefined))?.id ?? null;
}

async function readOwnVoucher(deps: InternetDeps, memberId: string) {
  const voucher = await findLiveVoucher(deps.db, memberId);
  if (!voucher) return null;
  const state = voucherStateAt(voucher, deps.clock.now());
  if (state !== 'NEW' && state !== 'STARTED') return null;
  return {
    id: voucher.id,
    code: openCode(deps.dataKey, voucher.codeSealed),
    state,
    validUntil: voucher.validUntil,
    networkName: networkNameIn(await listInternetRules(deps.db), voucher.branchId),
  };
}
