import type { Context } from '../../../platform/graphql/context';
import { canReadPartners } from '../partners.policy';
import { refuseForeigner } from '../people/refuse-foreigner';
import type { PurchaseSuggestion } from './suggestion.entity';

/** Tells whether somebody sees the suggestions of a partner: staff with the right, its operators, its keys. */
export async function canSeeSuggestions({ actor, db }: Context, partnerId: string): Promise<boolean> {
  if (actor.kind === 'staff') return canReadPartners(actor);
  if (actor.kind === 'partner' && !actor.scopes.has('suggestions:write')) return false;
  return (await refuseForeigner(db, actor, partnerId)) === null;
}

/** Gives a suggestion back to those who may see it; null to anybody else. */
export async function suggestionIfVisible(
  context: Context,
  suggestion: PurchaseSuggestion | null,
): Promise<PurchaseSuggestion | null> {
  return suggestion !== null && (await canSeeSuggestions(context, suggestion.partnerId ?? ''))
    ? suggestion
    : null;
}
