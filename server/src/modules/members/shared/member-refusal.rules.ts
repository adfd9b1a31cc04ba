import type { Refusal } from '../../../platform/graphql/errors/user-error';

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
  readonly message: { readonly ID: string; readonly EN: string };
  readonly field?: readonly string[];
  readonly currentVersion?: number;
  readonly retryAfterSeconds?: number;
  readonly existing?: Refusal['existing'];
};

/** Where in the input the facts of a member stand. */
export type Path = readonly string[];

/** Makes a refusal about one field. */
export function refuse(
  code: MemberRefusal['code'],
  field: Path,
  messages: readonly [indonesian: string, english: string],
): MemberRefusal {
  return { code, field, message: { ID: messages[0], EN: messages[1] } };
}
