import { findPasswordChange, findStaffPasswordAct, letterCode } from '../../members';
import type { LetterFacts } from '../letters/facts.terms';
import { momentInWords } from '../letters/words.rules';
import type { FactsDeps, FactsWanted } from './facts-request';

/** Reads what the letter with a link for a new password says. */
export async function passwordLink(
  deps: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PASSWORD_LINK'] | null> {
  const code = await letterCode(deps, message.aboutId ?? '', recipient.member.email ?? '');
  return (
    code && {
      secret: code.secret,
      minutes: Math.max(1, Math.floor((code.expiresAt.getTime() - deps.clock.now().getTime()) / 60_000)),
      memberName: recipient.member.name,
    }
  );
}

/** Reads the code that proves an address. */
export async function contactCode(
  deps: FactsDeps,
  { message }: FactsWanted,
  to: string | null,
): Promise<LetterFacts['EMAIL_CODE'] | null> {
  const code = await letterCode(deps, message.aboutId ?? '', to ?? '');
  return code && { secret: code.secret, code: code.typed };
}

/** Reads when a password was changed. */
export async function passwordChanged(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['PASSWORD_CHANGED'] | null> {
  const changedAt = await findPasswordChange(db, message.memberId ?? '');
  return changedAt && { memberName: recipient.member.name, moment: momentInWords(changedAt, message.locale) };
}

/** Reads that staff set a password or made a code. */
export async function staffPassword(
  { db }: FactsDeps,
  { message, recipient }: FactsWanted,
): Promise<LetterFacts['STAFF_PASSWORD'] | null> {
  const act = await findStaffPasswordAct(db, message.aboutId ?? '');
  return (
    act && {
      memberName: recipient.member.name,
      moment: momentInWords(act.at, message.locale),
      isCode: act.isCode,
    }
  );
}
