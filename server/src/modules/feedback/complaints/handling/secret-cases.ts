import { holdsAt } from '../../../../platform/auth/rights';
import type { Context } from '../../../../platform/graphql/context';
import { secretCaseById } from './secret-cases.queries';

/**
 * Tells whether the caller may know to whom a letter about something goes: nobody but whoever leads the
 * handling, when it is about a case whose sender is kept secret.
 */
export async function canKnowSender(
  { actor, loader }: Pick<Context, 'actor' | 'loader'>,
  aboutId: string | null,
): Promise<boolean> {
  const secret = aboutId === null ? null : await loader(secretCaseById).load(aboutId);
  return secret === null || (actor.kind === 'staff' && holdsAt(actor, 'cases.lead', secret.branchId));
}
