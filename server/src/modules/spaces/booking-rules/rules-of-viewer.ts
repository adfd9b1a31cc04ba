import type { Context } from '../../../platform/graphql/context';
import { memberById } from '../../members';
import type { Space } from '../space.entity';
import { rulesBySpace } from './booking-rules.queries';
import type { BookingRuleValues } from './booking-rules.rules';
import { GUEST, resolveRules } from './booking-rules.rules';

/** Reads the rules by which whoever asks books a space: those of their category, or of guests. */
export async function rulesOfViewer(space: Space, context: Context): Promise<BookingRuleValues> {
  const { actor } = context;
  const rows = await context.loader(rulesBySpace).load(space.id);
  const member = actor.kind === 'member' ? await context.loader(memberById).load(actor.memberId) : null;
  return resolveRules(rows, { spaceId: space.id, categoryCode: member?.categoryCode ?? GUEST });
}
