import type { Actor } from '../../../platform/auth/actor';
import type { Context } from '../../../platform/graphql/context';
import { refuseForeigner } from '../../partners';
import type { ClassSet } from './class-set.entity';

/** Tells whether somebody sees the class sets of a partner: staff with the right, its operators, its keys. */
export async function canSeeClassSets({ actor, db }: Context, partnerId: string): Promise<boolean> {
  if (actor.kind === 'staff') return actor.permissions.has('classSets.read');
  if (actor.kind === 'partner' && !actor.scopes.has('class-sets:read')) return false;
  return (await refuseForeigner(db, actor, partnerId)) === null;
}

/** Gives a class set back to those who may see it; null to anybody else. */
export async function classSetIfVisible(context: Context, set: ClassSet | null): Promise<ClassSet | null> {
  return set !== null && (await canSeeClassSets(context, set.partnerId)) ? set : null;
}

/** Tells whether somebody reads the names of pupils: people who signed in, never a program. */
export function readsNames(actor: Actor): boolean {
  return actor.kind === 'staff' || actor.kind === 'member';
}
