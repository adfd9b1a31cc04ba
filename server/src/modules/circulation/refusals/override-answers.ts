import type { Actor } from '../../../platform/auth/actor';
import type { DeskAnswer } from './refusal.rules';

/** What somebody says to a refusal when they send the request again. */
export type RefusalAnswer = {
  readonly refusal: string;
  readonly reason?: string | null;
  readonly cancelsHold?: boolean | null;
};

const LONGEST_REASON = 300;

/** Reads the answers of the desk; null from anyone but staff, who alone can answer. */
export function deskAnswer(
  actor: Actor,
  answers: readonly RefusalAnswer[] | null | undefined,
): DeskAnswer | null {
  if (actor.kind !== 'staff' || !answers || answers.length === 0) return null;
  return {
    acceptedCodes: answers.map(({ refusal }) => refusal),
    permissions: [...actor.permissions],
    reason: findReason(answers),
  };
}

/** Gives the first reason among the answers; null if there is none. */
export function findReason(answers: readonly RefusalAnswer[] | null | undefined): string | null {
  const reason = answers?.map((answer) => answer.reason?.trim() ?? '').find((text) => text !== '');
  return reason === undefined ? null : reason.slice(0, LONGEST_REASON);
}

/** Tells whether the desk cancels the hold that stood in the way; otherwise it goes back into the queue. */
export function isHoldToBeCancelled(answers: readonly RefusalAnswer[] | null | undefined): boolean {
  return (
    answers?.some((answer) => answer.refusal === 'HELD_FOR_ANOTHER' && answer.cancelsHold === true) ?? false
  );
}
