import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import type { BusinessProfile } from '../../business';
import { BusinessProfileType } from '../../business';
import { canSeeConsultation } from '../consultations.policy';
import type { Consultation } from './consultation.entity';
import { consultationsByBusiness } from './consultations.queries';
import { ConsultationType } from './consultation.type';

/** Shows beside a profile what was talked about it. */
@Resolver(() => BusinessProfileType)
export class BusinessConsultationsResolver {
  @FieldResolver(() => [ConsultationType], {
    description:
      'The last consultations about it that were not cancelled, newest first, as far as the caller may see them; at most 10.',
  })
  async consultations(@Root() { id }: BusinessProfile, @Ctx() context: Context): Promise<Consultation[]> {
    const all = await context.loader(consultationsByBusiness).load(id);
    return all.filter((consultation) => canSeeConsultation(context.actor, consultation)).slice(0, 10);
  }
}
