import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { refuseForeigner } from '../../partners';
import { countPartnerYear } from './partner-year.queries';
import { PartnerYearType } from './partner-year.type';
import { isReportedYear, partnerYearPath } from './partner-year-file';

/** Tells an operator of a partner, and staff, what a year with the library came to. */
@Resolver()
export class PartnerYearResolver {
  @Access({ member: 'own', staff: 'partners.read' })
  @Query(() => PartnerYearType, {
    nullable: true,
    description: 'A year of a partner on one page, for its operators and staff; null to anybody else.',
  })
  async partnerYear(
    @Arg('partnerId', () => ID, { description: 'The partner.' }) partnerId: string,
    @Arg('year', () => Int, { description: 'The year, such as 2026.' }) year: number,
    @Ctx() { actor, db, clock, locale }: Context,
  ): Promise<PartnerYearType | null> {
    const mayRead =
      isReportedYear(year, clock.now()) && (await refuseForeigner(db, actor, partnerId)) === null;
    if (!mayRead) return null;
    return {
      ...(await countPartnerYear(db, { partnerId, year, now: clock.now() })),
      path: partnerYearPath({ partnerId, year, locale }),
    };
  }
}
