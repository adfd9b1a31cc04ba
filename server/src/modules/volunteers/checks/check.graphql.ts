import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import { isAllowed } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import { anyStaffById } from '../../staff';
import { canReadAnswers } from '../volunteers.policy';
import type { VolunteerCheck } from './check.entity';
import type { CheckState } from './check.rules';
import { checkState } from './check.rules';
import { VolunteerCheckStateEnum, VolunteerCheckType } from './check.type';

/** Shows what was seen of a volunteer. */
@Resolver(() => VolunteerCheckType)
export class VolunteerCheckResolver {
  @FieldResolver(() => VolunteerCheckStateEnum, { description: 'Whether it holds today.' })
  state(@Root() { validUntil }: VolunteerCheck, @Ctx() { clock }: Context): CheckState {
    return checkState(validUntil, toCivilDate(clock.now()));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The number of a certificate of good conduct, for the member and staff with `volunteers.write`; null for others, and of anything else.',
  })
  number(@Root() { number, memberId }: VolunteerCheck, @Ctx() { actor }: Context): string | null {
    return canReadAnswers(actor, memberId) ? number : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who saw it, for staff; null for others, and when that account is gone.',
  })
  async seenByName(@Root() { seenBy }: VolunteerCheck, @Ctx() context: Context): Promise<string | null> {
    if (!isAllowed(context.actor, { staff: 'volunteers.read' })) return null;
    return (await context.loader(anyStaffById).load(seenBy))?.name ?? null;
  }
}
