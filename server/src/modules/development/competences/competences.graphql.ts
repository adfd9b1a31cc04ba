import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { holdsAt } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import { anyStaffById, StaffMemberType } from '../../staff';
import type { DevelopmentDeps } from '../deps';
import { coursesByCompetence } from '../learning/learning.queries';
import type { TrainingCourse } from '../learning/learning.entity';
import { TrainingCourseType } from '../learning/learning.type';
import type { Competence } from '../lists/lists.entity';
import { competenceById, requiredByPost } from '../lists/lists.queries';
import { CompetenceType } from '../lists/lists.type';
import { listPeople } from '../people/people.queries';
import type { Person } from '../people/people.queries';
import type { PersonForActor } from '../people/person-access';
import { findVisiblePerson } from '../people/person-access';
import { StaffDevelopmentType } from '../people/person.type';
import { assessCompetence } from './assess-competence';
import { assessmentsByStaff, mentorsByCompetence } from './assessments.queries';
import {
  AssessCompetenceInput,
  AssessCompetencePayload,
  CompetenceCountType,
  CompetenceGapType,
  CompetenceLevelType,
} from './competences.type';
import type { CompetenceCount, CompetenceLevel } from './levels.rules';
import { combineLevels, countCompetences } from './levels.rules';
import { proposeCourses } from './proposals.rules';

type Gap = { readonly staffId: string; readonly level: CompetenceLevel };

async function loadLevels(context: Context, { staffId, profile }: Person): Promise<CompetenceLevel[]> {
  const postId = profile?.postId ?? null;
  const [required, assessments] = await Promise.all([
    postId === null ? [] : context.loader(requiredByPost).load(postId),
    context.loader(assessmentsByStaff).load(staffId),
  ]);
  return combineLevels(required, assessments);
}

/** Shows where staff stand in competences, and lets them and their leads assess. */
@Resolver(() => StaffDevelopmentType)
export class CompetenceLevelsResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [CompetenceCountType], {
    description:
      'How many of the staff need each competence and how many have it, at most 200. Exact for whoever holds `development.read` everywhere; for others groups of one to four are hidden.',
  })
  @Priced(40)
  async competenceCounts(@Ctx() context: Context): Promise<CompetenceCount[]> {
    const { actor, db } = context;
    const people = await listPeople(db);
    const levels = await Promise.all(people.map((person) => loadLevels(context, person)));
    const isExact = actor.kind === 'staff' && holdsAt(actor, 'development.read', null);
    return countCompetences(levels, { isExact });
  }

  @Access({ staff: 'own' })
  @Mutation(() => AssessCompetencePayload, {
    description:
      'Writes at which level somebody stands in a competence: yourself as `SELF`, whom you lead or head as `LEAD`.',
  })
  async assessCompetence(
    @Arg('input', () => AssessCompetenceInput, { description: 'The level.' }) input: AssessCompetenceInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AssessCompetencePayload>> {
    const saved = await assessCompetence(this.deps, context.actor, input);
    if (!saved.ok) return { development: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    const development = await findVisiblePerson(context.db, context.actor, saved.value.staffId);
    return { development, userErrors: [] };
  }

  @FieldResolver(() => [CompetenceLevelType], {
    description: 'Where they stand in what their post asks for or they were assessed in, at most 200.',
  })
  @Priced(2)
  levels(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<CompetenceLevel[]> {
    return loadLevels(context, person);
  }

  @FieldResolver(() => [CompetenceGapType], {
    description: 'What they lack for their post, the widest gap first.',
  })
  @Priced(2)
  async gaps(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<Gap[]> {
    const levels = (await loadLevels(context, person)).filter(({ isGap }) => isGap);
    const width = ({ required, level }: CompetenceLevel): number => required - (level ?? 0);
    return levels
      .sort((one, other) => width(other) - width(one))
      .map((level) => ({ staffId: person.staffId, level }));
  }
}

/** Names the competence and the assessor of a level. */
@Resolver(() => CompetenceLevelType)
export class CompetenceLevelResolver {
  @FieldResolver(() => CompetenceType, { description: 'The competence.' })
  competence(@Root() { competenceId }: CompetenceLevel, @Ctx() context: Context): Promise<Competence> {
    return loadExisting(context.loader(competenceById), competenceId);
  }

  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who assessed as the lead; null for nobody.',
  })
  assessor(@Root() { assessedBy }: CompetenceLevel, @Ctx() context: Context) {
    return assessedBy === null ? null : context.loader(anyStaffById).load(assessedBy);
  }
}

/** Proposes what may close a gap. */
@Resolver(() => CompetenceGapType)
export class CompetenceGapResolver {
  @FieldResolver(() => CompetenceLevelType, { description: 'The gap.' })
  level(@Root() { level }: Gap): CompetenceLevel {
    return level;
  }

  @FieldResolver(() => [TrainingCourseType], {
    description:
      'Courses still to come; where there is none, those that can be begun at any time or that were held before. At most 5.',
  })
  @Priced(2)
  async courses(@Root() { level }: Gap, @Ctx() context: Context): Promise<TrainingCourse[]> {
    const known = await context.loader(coursesByCompetence).load(level.competenceId);
    return proposeCourses(known, toCivilDate(context.clock.now()));
  }

  @FieldResolver(() => [StaffMemberType], {
    description:
      'Colleagues who offer to teach and have the level that is asked for, the best first. At most 5.',
  })
  @Priced(2)
  async mentors(@Root() { staffId, level }: Gap, @Ctx() context: Context) {
    const known = await context.loader(mentorsByCompetence).load(level.competenceId);
    const able = known.filter((one) => one.staffId !== staffId && one.level >= level.required).slice(0, 5);
    return Promise.all(able.map((one) => loadExisting(context.loader(anyStaffById), one.staffId)));
  }
}

/** Names the competence of a count. */
@Resolver(() => CompetenceCountType)
export class CompetenceCountResolver {
  @FieldResolver(() => CompetenceType, { description: 'The competence.' })
  competence(@Root() { competenceId }: CompetenceCount, @Ctx() context: Context): Promise<Competence> {
    return loadExisting(context.loader(competenceById), competenceId);
  }
}
