import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Guide } from '../../guides';
import { GuideType } from '../../guides';
import type { Mentor } from './mentor.entity';
import { activeMentorsByTopics } from './mentors.queries';
import { topicsOfNeed } from './topics-of-need.rules';
import { MentorType } from './mentor.type';

/** Adds to guides who can be asked about them. */
@Resolver(() => GuideType)
export class GuideMentorsResolver {
  @Priced(10)
  @FieldResolver(() => [MentorType], {
    description: 'Mentors who give hours and know about its need, in their order, at most 60.',
  })
  mentors(@Root() { need }: Guide, @Ctx() context: Context): Promise<readonly Mentor[]> {
    return context.loader(activeMentorsByTopics).load(topicsOfNeed(need).join(' '));
  }
}
