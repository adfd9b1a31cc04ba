import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { PrivacyDeps } from '../deps';
import type { DataAssessment, DataAssessmentVersion } from './assessment.entity';
import {
  DataAssessmentType,
  DataAssessmentVersionType,
  SaveDataAssessmentInput,
  SaveDataAssessmentPayload,
} from './assessment.type';
import { findAssessment, listAssessments, versionsByAssessment } from './assessments.queries';
import { saveAssessment } from './save-assessment';

/** Shows impact assessments, and lets staff write them. */
@Resolver(() => DataAssessmentType)
export class DataAssessmentResolver {
  constructor(private readonly deps: PrivacyDeps) {}

  @Access({ staff: 'privacy.read', at: EVERYWHERE })
  @Query(() => [DataAssessmentType], {
    description: 'Impact assessments, the first to be reviewed first, at most 200.',
  })
  @Priced(30)
  dataAssessments(@Ctx() { db }: Context): Promise<DataAssessment[]> {
    return listAssessments(db);
  }

  @Access({ staff: 'privacy.read', at: EVERYWHERE })
  @Query(() => DataAssessmentType, {
    nullable: true,
    description: 'An impact assessment; null if there is none.',
  })
  dataAssessment(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { db }: Context,
  ): Promise<DataAssessment | null> {
    return findAssessment(db, id);
  }

  @Access({ staff: 'privacy.write', at: EVERYWHERE })
  @Mutation(() => SaveDataAssessmentPayload, {
    description: 'Writes an impact assessment, new or the next version of a known one.',
  })
  async saveDataAssessment(
    @Arg('input', () => SaveDataAssessmentInput, { description: 'The assessment.' })
    input: SaveDataAssessmentInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveDataAssessmentPayload>> {
    const result = await saveAssessment(this.deps, context.actor, input);
    if (!result.ok) return { assessment: null, userErrors: toUserErrors(result.refusals, context.locale) };
    const { assessmentId } = result.value;
    context.loader(versionsByAssessment).clear(assessmentId);
    return { assessment: await findAssessment(context.db, assessmentId), userErrors: [] };
  }

  @FieldResolver(() => [DataAssessmentVersionType], {
    description: 'Its versions, the newest first, at most 50.',
  })
  @Priced(5)
  versions(@Root() { id }: DataAssessment, @Ctx() { loader }: Context): Promise<DataAssessmentVersion[]> {
    return loader(versionsByAssessment).load(id);
  }
}
