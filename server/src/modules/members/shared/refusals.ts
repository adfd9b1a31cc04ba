import type { MemberRefusal, Path } from './member-refusal.rules';
import { refuse } from './member-refusal.rules';
import { say } from '../words/say';

/** The refusal when there is no such member. */
export function noMember(field: Path): MemberRefusal {
  return refuse('NOT_FOUND', field, say('shared.noMember'));
}

/** The refusal when somebody else changed the member meanwhile. */
export function staleMember(currentVersion: number): MemberRefusal {
  return {
    ...refuse('STALE_VERSION', ['version'], say('shared.staleMember')),
    currentVersion,
  };
}

/** The refusal of a text that is missing or too long. */
export function textRefusal(text: string, longest: number, field: Path): MemberRefusal | null {
  if (text.trim() === '') return refuse('REQUIRED', field, say('shared.textRequired'));
  return text.length > longest ? refuse('TOO_LONG', field, say('shared.tooLong', { longest })) : null;
}
