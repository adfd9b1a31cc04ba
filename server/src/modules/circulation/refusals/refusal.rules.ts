import type { Permission } from '../../../platform/auth/permission.terms';
import type { CivilDate } from '../../../shared/civil-date';
import type { ResolvedRule } from '../rules/rule-matrix.rules';
import type { RuleName } from '../rules/definitions/all-rules.rules';

/** What a member of staff must hold to lend or renew against a rule. */
export type OverridePermission = Extract<Permission, `loan.${string}`>;

/** Where somebody asks: at the desk, where staff may answer for them, or alone. */
export type Channel = 'desk' | 'self';

/** One value that explains a refusal: "3 of 3 copies", "Rp 10,500 of 10,000". */
export type RefusalFacts = Readonly<Record<string, string | number | null>>;

/** What it takes to go on: a question the desk answers, a permission, or nothing at all. */
export type Remedy =
  | { readonly needs: 'never' }
  | { readonly needs: 'confirm'; readonly choices?: readonly string[]; readonly asksReason?: boolean }
  | { readonly needs: 'override'; readonly permission: OverridePermission };

/**
 * A refusal with its reason: what stands against it, which row decided, when it may be tried again, and who
 * may go on.
 */
export type Refusal<Code extends string> = {
  readonly code: Code;
  readonly needs: Remedy['needs'];
  readonly permission: OverridePermission | null;
  /** What staff choose between when they go on; empty if there is only one way. */
  readonly choices: readonly string[];
  readonly asksReason: boolean;
  readonly rule: { readonly name: RuleName; readonly rowId: string | null } | null;
  readonly earliest: CivilDate | null;
  readonly facts: RefusalFacts;
};

/**
 * What the desk answered: refusals it goes on against, the permissions of who answers, and the reason given.
 */
export type DeskAnswer = {
  readonly acceptedCodes: readonly string[];
  readonly permissions: readonly Permission[];
  readonly reason: string | null;
};

type Details = {
  readonly rule?: { readonly name: RuleName; readonly rowId: string | null };
  readonly earliest?: CivilDate | null;
  readonly facts?: RefusalFacts;
};

/** Writes a refusal; an override always asks for a reason. */
export function refusal<const Code extends string>(
  code: Code,
  remedy: Remedy,
  details: Details = {},
): Refusal<Code> {
  return {
    code,
    needs: remedy.needs,
    permission: remedy.needs === 'override' ? remedy.permission : null,
    choices: remedy.needs === 'confirm' ? (remedy.choices ?? []) : [],
    asksReason: remedy.needs === 'override' || (remedy.needs === 'confirm' && remedy.asksReason === true),
    rule: details.rule ?? null,
    earliest: details.earliest ?? null,
    facts: details.facts ?? {},
  };
}

/** Names the rule and the row that decided, as a refusal shows them. */
export function toDecidingRule(
  name: RuleName,
  { row }: ResolvedRule<unknown>,
): { readonly name: RuleName; readonly rowId: string | null } {
  return { name, rowId: row?.id ?? null };
}

/** Returns the refusals the desk has not overridden. Without an answer, as at a kiosk, these are all. */
export function unresolvedRefusals<Code extends string>(
  refusals: readonly Refusal<Code>[],
  answer: DeskAnswer | null,
): readonly Refusal<Code>[] {
  return refusals.filter((one) => answer === null || !isAnswered(one, answer));
}

function isAnswered(one: Refusal<string>, answer: DeskAnswer): boolean {
  const isAccepted = one.needs !== 'never' && answer.acceptedCodes.includes(one.code);
  const isPermitted = one.permission === null || answer.permissions.includes(one.permission);
  const isExplained = !one.asksReason || (answer.reason ?? '').trim() !== '';
  return isAccepted && isPermitted && isExplained;
}
