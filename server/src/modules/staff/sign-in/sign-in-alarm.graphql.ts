import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { ALARM_WINDOW_MINUTES } from '../../../platform/auth/sign-in/failed-sign-ins';
import { readSignInAlarm } from '../../../platform/auth/sign-in/sign-in-alarm';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateTimeScalar } from '../../../platform/graphql/scalars';

/** Whoever comes in the morning still reads of the night. */
const TOLD_AFTERWARDS_MS = 24 * 3_600_000;

@ObjectType('SignInAlarm', {
  simpleResolvers: true,
  description:
    'A time in which very many sign-ins failed, of all accounts of members and staff together. It locks nobody out.',
})
export class SignInAlarmType {
  @Field(() => DateTimeScalar, { description: 'When too many had failed.' })
  beganAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was over; null while it goes on.' })
  endedAt: Date | null;

  @Field(() => Int, { description: 'The most that failed within `windowMinutes`.' })
  mostFailures: number;

  @Field(() => Int, { description: 'How many minutes count together.' })
  windowMinutes: number;
}

/** Tells whoever reads the audit log that somebody may be guessing passwords. */
@Resolver()
export class SignInAlarmResolver {
  @Access({ staff: 'audit.read' })
  @Query(() => SignInAlarmType, {
    nullable: true,
    description: 'Whether very many sign-ins fail, or did within the last 24 hours; null if not.',
  })
  async signInAlarm(@Ctx() { db, clock }: Context): Promise<SignInAlarmType | null> {
    const alarm = await readSignInAlarm(db);
    if (
      alarm === null ||
      (alarm.endedAt !== null && clock.now().getTime() - alarm.endedAt.getTime() > TOLD_AFTERWARDS_MS)
    )
      return null;
    return { ...alarm, windowMinutes: ALARM_WINDOW_MINUTES };
  }
}
