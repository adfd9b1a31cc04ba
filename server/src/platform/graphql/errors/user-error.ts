import { Field, InterfaceType, Int, ObjectType, registerEnumType } from 'type-graphql';

import type { Locale } from '../../../shared/locale';
import type { Message } from '../../i18n/message';
import type { NodeRow } from '../node';
import { NodeType } from '../node';

/** Reasons for refusal that programs can rely on. */
export enum UserErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  TOO_LONG = 'TOO_LONG',
  NOT_FOUND = 'NOT_FOUND',
  ALREADY_EXISTS = 'ALREADY_EXISTS',
  STALE_VERSION = 'STALE_VERSION',
  IN_USE = 'IN_USE',
  WRONG_CREDENTIALS = 'WRONG_CREDENTIALS',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  NOT_ALLOWED = 'NOT_ALLOWED',
  IDEMPOTENCY_MISMATCH = 'IDEMPOTENCY_MISMATCH',
  UNSUPPORTED_FILE = 'UNSUPPORTED_FILE',
  AGE_RULE = 'AGE_RULE',
}

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Reasons for refusal. New values may appear: fall back to `message`.',
  valuesConfig: {
    INVALID: { description: 'Not a legal value.' },
    REQUIRED: { description: 'A value is missing.' },
    TOO_LONG: { description: 'More text or more entries than can be kept.' },
    NOT_FOUND: { description: 'No such object.' },
    ALREADY_EXISTS: { description: 'The value is used by another object.' },
    STALE_VERSION: { description: 'Somebody else changed the object since you read it.' },
    IN_USE: { description: 'Something else still depends on the object.' },
    WRONG_CREDENTIALS: { description: 'E-mail and password do not belong together.' },
    TOO_MANY_ATTEMPTS: { description: 'Wait before trying again.' },
    NOT_ALLOWED: { description: 'The rules do not allow this.' },
    IDEMPOTENCY_MISMATCH: { description: 'The idempotency key was used for a different request.' },
    UNSUPPORTED_FILE: { description: 'The file is not of a kind that can be used here.' },
    AGE_RULE: {
      description:
        'Somebody is younger or older than the event is for. Staff with `programmes.overrideAge` pass it with `ageReason`.',
    },
  },
});

/** Why a use case refused; resolvers turn it into a UserError. Extra facts belong to the code. */
export type Refusal = {
  readonly code: `${UserErrorCode}`;
  readonly message: Message;
  /** Path into `input`, such as ['title', 'identifiers', '0', 'printed']. */
  readonly field?: readonly string[];
  readonly currentVersion?: number;
  readonly retryAfterSeconds?: number;
  /** The object that already has the value; one of which no more is known is read before it is shown. */
  readonly existing?: NodeRow | null;
};

@InterfaceType('UserError', {
  description:
    'A refusal the person can act on. Faults of the caller or server are top-level `errors` instead.',
  // Classes of other modules end in `Type`, their names in the schema do not.
  resolveType: (value: UserErrorType) => value.constructor.name.replace(/Type$/, ''),
})
export abstract class UserErrorType {
  @Field(() => UserErrorCode, { description: 'Stable reason, for programs.' })
  code: UserErrorCode;

  @Field(() => String, { description: "Sentence for people, in the request's language." })
  message: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path into `input`, such as `["title", "titleProper"]`; null if no one field is to blame.',
  })
  field: readonly string[] | null;
}

@ObjectType({
  implements: UserErrorType,
  simpleResolvers: true,
  description: 'A refusal with nothing more to say.',
})
export class PlainUserError extends UserErrorType {}

@ObjectType({
  implements: UserErrorType,
  simpleResolvers: true,
  description: 'Refused: somebody else changed the object since you read it.',
})
export class StaleVersionError extends UserErrorType {
  @Field(() => Int, { description: 'The version to read again.' })
  currentVersion: number;
}

@ObjectType({ implements: UserErrorType, simpleResolvers: true, description: 'Refused: too many attempts.' })
export class TooManyAttemptsError extends UserErrorType {
  @Field(() => Int, { description: 'When to try again.' })
  retryAfterSeconds: number;
}

@ObjectType({
  implements: UserErrorType,
  simpleResolvers: true,
  description: 'Refused: the value is already used by another object, for example a barcode.',
})
export class AlreadyExistsError extends UserErrorType {
  @Field(() => NodeType, {
    nullable: true,
    description: 'The object that has the value; null if you may not see it.',
  })
  existing: NodeType | null;
}

/** Turns refusals into user errors in the language of the request. */
export function toUserErrors(refusals: readonly Refusal[], locale: Locale): UserErrorType[] {
  return refusals.map((refusal) => {
    const error = errorFor(refusal);
    error.code = UserErrorCode[refusal.code];
    error.message = refusal.message[locale];
    error.field = refusal.field ? [...refusal.field] : null;
    return error;
  });
}

function errorFor(refusal: Refusal): UserErrorType {
  if (refusal.currentVersion !== undefined)
    return Object.assign(new StaleVersionError(), { currentVersion: refusal.currentVersion });
  if (refusal.retryAfterSeconds !== undefined)
    return Object.assign(new TooManyAttemptsError(), { retryAfterSeconds: refusal.retryAfterSeconds });
  if (refusal.code === 'ALREADY_EXISTS')
    return Object.assign(new AlreadyExistsError(), { existing: refusal.existing ?? null });
  return new PlainUserError();
}
