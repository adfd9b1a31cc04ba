import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';

/** Why something about a member was refused; codes are those of the platform's refusals. */
export type MemberRefusal = {
  readonly code:
    | 'INVALID'
    | 'REQUIRED'
    | 'TOO_LONG'
    | 'ALREADY_EXISTS'
    | 'NOT_FOUND'
    | 'NOT_ALLOWED'
    | 'IN_USE'
    | 'STALE_VERSION'
    | 'WRONG_CREDENTIALS'
    | 'TOO_MANY_ATTEMPTS';
  readonly message: Message;
  readonly field?: readonly string[];
  readonly currentVersion?: number;
  readonly retryAfterSeconds?: number;
  readonly existing?: Refusal['existing'];
};

/** Where in the input the facts of a member stand. */
export type Path = readonly string[];

/** Makes a refusal about one field. */
export function refuse(code: MemberRefusal['code'], field: Path, message: Message): MemberRefusal {
  return { code, field, message };
}
