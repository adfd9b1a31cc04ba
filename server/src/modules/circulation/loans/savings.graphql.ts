import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import { toCivilDate, toInstant } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import type { Member } from '../../members';
import { MemberType } from '../../members';
import { savingsSince } from './savings.queries';

@ObjectType('Savings', {
  simpleResolvers: true,
  description:
    'An estimate of what borrowing saved this calendar year: the prices in the books of the library of each title borrowed, once per title. Loans that are not linked to the member any more are left out.',
})
export class SavingsType {
  @Field(() => Int, { description: 'The calendar year.' })
  year: number;

  @Field(() => RupiahScalar, { description: 'The prices of the titles, added up.' })
  amount: Rupiah;

  @Field(() => Int, { description: 'How many titles were borrowed, without a price too.' })
  titleCount: number;

  @Field(() => Int, {
    description: 'How many of them have no price in the books, such as gifts; they add nothing to `amount`.',
  })
  unpricedCount: number;

  @Field(() => Boolean, {
    description:
      'Whether the member keeps their history; if not, loans that came back more than 30 days ago are missing.',
  })
  isHistoryKept: boolean;
}

/** Tells members what borrowing saved them. */
@Resolver(() => MemberType)
export class SavingsResolver {
  @FieldResolver(() => SavingsType, {
    nullable: true,
    description: 'What borrowing saved this year, as an estimate. Null to anybody but the member.',
  })
  async savings(@Root() member: Member, @Ctx() { actor, db, clock }: Context): Promise<SavingsType | null> {
    if (actor.kind !== 'member' || actor.memberId !== member.id) return null;
    const year = toCivilDate(clock.now()).slice(0, 4);
    return {
      year: Number(year),
      isHistoryKept: member.keepsHistory,
      ...(await savingsSince(db, member.id, toInstant(`${year}-01-01`))),
    };
  }
}
