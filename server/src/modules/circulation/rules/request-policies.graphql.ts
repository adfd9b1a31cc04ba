import type { Context } from '../../../platform/graphql/context';
import type { Policies, PolicyCache } from './policy-cache';

const known = new WeakMap<Context, Promise<Policies>>();

/** The rules and calendars that hold for a request; asked for once, however many loans it shows. */
export function getPolicies(context: Context, keeper: PolicyCache): Promise<Policies> {
  const found = known.get(context) ?? keeper.current(context.db.read);
  known.set(context, found);
  return found;
}
