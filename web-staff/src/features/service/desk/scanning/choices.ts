import {
  canBeAnswered,
  canRenewMembership,
  needsReason,
  permissionsNeeded,
  ruleRefusals,
  wantsReason,
} from '../../../../lib/circulation/refusals';
import type { Permission } from '../../../../lib/session/session-context';
import type { Answer, DeskRow } from '../desk-rows';

/** What a person can decide about a row. */
export type ChoiceKind =
  'skip' | 'proceed' | 'keepHold' | 'cancelHold' | 'return' | 'retry' | 'renewMembership';

/** A choice with its number key; `missing` names a permission that this person lacks for it. */
export type Choice = {
  readonly kind: ChoiceKind;
  readonly needsReason: boolean;
  readonly missing: Permission | null;
};

/**
 * Lists what can be chosen about a row, the safe thing first; at most three, since they are answered by the
 * keys 1 to 3. A refusal that nothing helps against offers nothing.
 */
export function listChoices(row: DeskRow, can: (permission: Permission) => boolean): readonly Choice[] {
  if (row.state === 'failed') return [plain('retry'), plain('skip')];
  if (row.state !== 'asking') return [];
  if (row.member !== null && canRenewMembership(row.refusals)) return [renewal(can), plain('skip')];
  if (!canBeAnswered(row.refusals)) return [];
  const codes = ruleRefusals(row.refusals).map(({ refusal }) => refusal);
  const missing = permissionsNeeded(row.refusals).find((permission) => !can(permission)) ?? null;
  const going = (kind: ChoiceKind): Choice => ({ kind, needsReason: needsReason(row.refusals), missing });
  if (row.act === 'lend' && codes.includes('HELD_FOR_ANOTHER'))
    return [plain('return'), going('keepHold'), going('cancelHold')];
  if (row.act === 'lend' && (codes.includes('RENEW_INSTEAD') || codes.includes('LENT_TO_ANOTHER')))
    return [plain('skip'), going('proceed'), plain('return')];
  return [plain('skip'), going('proceed')];
}

/** Turns a choice into answers to every open refusal, on top of those already given. */
export function buildAnswers(row: DeskRow, kind: ChoiceKind, reason: string): readonly Answer[] {
  const given = ruleRefusals(row.refusals).map((one): Answer => ({
    refusal: one.refusal,
    ...(wantsReason(one) && { reason }),
    ...(one.refusal === 'HELD_FOR_ANOTHER' && { cancelsHold: kind === 'cancelHold' }),
  }));
  const answered = given.map(({ refusal }) => refusal);
  return [...row.answers.filter(({ refusal }) => !answered.includes(refusal)), ...given];
}

function renewal(can: (permission: Permission) => boolean): Choice {
  return {
    kind: 'renewMembership',
    needsReason: false,
    missing: can('MEMBERS_EDIT') ? null : 'MEMBERS_EDIT',
  };
}

function plain(kind: ChoiceKind): Choice {
  return { kind, needsReason: false, missing: null };
}
