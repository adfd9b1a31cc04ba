import type { Actor } from '../../platform/auth/actor';
import type { Database } from '../../platform/db/database';
import { isAllowed } from '../../platform/graphql/access';
import type { DomainEvent } from '../../platform/outbox/record-event';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { BusinessOwner } from './profiles/business.entity';
import { say } from './words/say';

/** What the use cases of businesses need; `chance` makes codes nobody can guess. */
export type BusinessDeps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly randomBytes: (bytes: number) => Uint8Array;
};

/** What the objects of this module are called in refusals. */
export const BUSINESS_NOUN = say('businessNoun');

/** Tells whether the caller may change a business: its owners, and staff on their behalf. */
export function canEdit(actor: Actor, owners: readonly Pick<BusinessOwner, 'memberId'>[]): boolean {
  if (actor.kind === 'member') return owners.some(({ memberId }) => memberId === actor.memberId);
  return actor.kind === 'system' || isAllowed(actor, { staff: 'business.edit' });
}

/** Tells whether the caller decides what stands in the directory. */
export function canPublish(actor: Actor): boolean {
  return (
    actor.kind === 'system' || (actor.kind === 'staff' && isAllowed(actor, { staff: 'business.publish' }))
  );
}

/** What the public may see of a business, or the business itself, changed. */
export const businessChanged = (id: string): DomainEvent => ({ name: 'business.changed', subjectId: id });
