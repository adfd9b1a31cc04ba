import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import { loadExisting } from '../../../platform/graphql/loader';
import type { PayloadOf } from '../../../platform/graphql/payload';
import { toCivilDate } from '../../../shared/civil-date';
import { anyStaffById, StaffMemberType } from '../../staff';
import { eventById, EventType } from '../../programmes';
import { BY_ATTENDANCE } from '../attended/attended.rules';
import type { DevelopmentDeps } from '../deps';
import type { Competence } from '../lists/lists.entity';
import { competenceById, postById } from '../lists/lists.queries';
import { CompetenceType } from '../lists/lists.type';
import { toDevelopmentAnswer } from '../people/development-answer';
import type { PersonForActor } from '../people/person-access';
import { StaffDevelopmentType } from '../people/person.type';
import type { StaffCertificate, StaffTraining, TrainingCourse } from './learning.entity';
import { certificatesByStaff, courseById, listCourses, trainingsByStaff } from './learning.queries';
import {
  ConfirmStaffProofInput,
  ConfirmStaffProofPayload,
  RemoveStaffProofInput,
  RemoveStaffProofPayload,
  SaveStaffCertificateInput,
  SaveStaffCertificatePayload,
  SaveStaffTrainingInput,
  SaveStaffTrainingPayload,
  SaveTrainingCourseInput,
  SaveTrainingCoursePayload,
  StaffCertificateType,
  StaffTrainingType,
  TrainingCourseType,
  TrainingYearType,
} from './learning.type';
import { saveTrainingCourse } from './save-course';
import { saveStaffCertificate, saveStaffTraining } from './save-proof';
import type { TrainingYear } from './training-year.rules';
import { targetOf, toTrainingYears } from './training-year.rules';
import { confirmStaffProof, removeStaffProof } from './vouch-for-proof';

/** How many years of training are told: this one and those before. */
const YEARS = 3;

/** Shows and keeps certificates and training of staff, and the courses that the library knows of. */
@Resolver(() => StaffDevelopmentType)
export class LearningResolver {
  constructor(private readonly deps: DevelopmentDeps) {}

  @Access({ staff: 'own' })
  @Query(() => [TrainingCourseType], { description: 'Courses for staff, the latest first, at most 200.' })
  @Priced(20)
  trainingCourses(@Ctx() { db }: Context): Promise<TrainingCourse[]> {
    return listCourses(db);
  }

  @Access({ staff: 'own' })
  @Mutation(() => SaveStaffCertificatePayload, {
    description: 'Writes a certificate of yourself or of whom you lead or head.',
  })
  async saveStaffCertificate(
    @Arg('input', () => SaveStaffCertificateInput, { description: 'The certificate.' })
    input: SaveStaffCertificateInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveStaffCertificatePayload>> {
    return toDevelopmentAnswer(context, await saveStaffCertificate(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => SaveStaffTrainingPayload, {
    description: 'Writes training that you had, or somebody whom you lead or head.',
  })
  async saveStaffTraining(
    @Arg('input', () => SaveStaffTrainingInput, { description: 'The training.' })
    input: SaveStaffTrainingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveStaffTrainingPayload>> {
    return toDevelopmentAnswer(context, await saveStaffTraining(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => ConfirmStaffProofPayload, {
    description: 'Notes that you saw the paper of somebody whom you lead or head; never of yourself.',
  })
  async confirmStaffProof(
    @Arg('input', () => ConfirmStaffProofInput, { description: 'What was seen.' })
    input: ConfirmStaffProofInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ConfirmStaffProofPayload>> {
    return toDevelopmentAnswer(context, await confirmStaffProof(this.deps, context.actor, input));
  }

  @Access({ staff: 'own' })
  @Mutation(() => RemoveStaffProofPayload, {
    description:
      'Removes a certificate or training entered by mistake; your own unless somebody has seen it.',
  })
  async removeStaffProof(
    @Arg('input', () => RemoveStaffProofInput, { description: 'What to remove.' })
    input: RemoveStaffProofInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RemoveStaffProofPayload>> {
    return toDevelopmentAnswer(context, await removeStaffProof(this.deps, context.actor, input));
  }

  @Access({ staff: 'development.write', at: EVERYWHERE })
  @Mutation(() => SaveTrainingCoursePayload, { description: 'Writes a course for staff, new or known.' })
  async saveTrainingCourse(
    @Arg('input', () => SaveTrainingCourseInput, { description: 'The course.' })
    input: SaveTrainingCourseInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SaveTrainingCoursePayload>> {
    const saved = await saveTrainingCourse(this.deps, context.actor, input);
    if (!saved.ok) return { course: null, userErrors: toUserErrors(saved.refusals, context.locale) };
    return { course: await loadExisting(context.loader(courseById), saved.value.id), userErrors: [] };
  }

  @FieldResolver(() => [StaffCertificateType], {
    description: 'Their certificates, what ends first first, at most 200.',
  })
  @Priced(2)
  certificates(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<StaffCertificate[]> {
    return context.loader(certificatesByStaff).load(person.staffId);
  }

  @FieldResolver(() => [StaffTrainingType], { description: 'Their training, the latest first, at most 200.' })
  @Priced(2)
  trainings(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<StaffTraining[]> {
    return context.loader(trainingsByStaff).load(person.staffId);
  }

  @FieldResolver(() => [TrainingYearType], {
    description: 'Hours of training in this year and the two before it.',
  })
  @Priced(2)
  async trainingYears(@Root() { person }: PersonForActor, @Ctx() context: Context): Promise<TrainingYear[]> {
    const postId = person.profile?.postId ?? null;
    const post = postId === null ? null : await context.loader(postById).load(postId);
    const thisYear = Number(toCivilDate(context.clock.now()).slice(0, 4));
    return toTrainingYears(await context.loader(trainingsByStaff).load(person.staffId), {
      years: Array.from({ length: YEARS }, (_, back) => thisYear - back).reverse(),
      targetHours: targetOf(post, person.profile?.status ?? null),
    });
  }
}

type Proven = { readonly seenBy: string | null };
function loadSeer({ seenBy }: Proven, context: Context) {
  return seenBy === null || seenBy === BY_ATTENDANCE ? null : context.loader(anyStaffById).load(seenBy);
}

/** Names who saw a certificate. */
@Resolver(() => StaffCertificateType)
export class StaffCertificateResolver {
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who saw the paper; null until somebody did.',
  })
  seenByStaff(@Root() certificate: StaffCertificate, @Ctx() context: Context) {
    return loadSeer(certificate, context);
  }
}

/** Names who saw the proof of training, and what it was about. */
@Resolver(() => StaffTrainingType)
export class StaffTrainingResolver {
  @FieldResolver(() => StaffMemberType, {
    nullable: true,
    description: 'Who saw the proof; null until somebody did.',
  })
  seenByStaff(@Root() training: StaffTraining, @Ctx() context: Context) {
    return loadSeer(training, context);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether being at the course is the proof: a linked card was seen there.',
  })
  isByAttendance(@Root() { seenBy }: StaffTraining): boolean {
    return seenBy === BY_ATTENDANCE;
  }

  @FieldResolver(() => CompetenceType, {
    nullable: true,
    description: 'What it was about; null for nothing listed.',
  })
  competence(
    @Root() { competenceId }: StaffTraining,
    @Ctx() context: Context,
  ): Promise<Competence | null> | null {
    return competenceId === null ? null : context.loader(competenceById).load(competenceId);
  }
}

/** Resolves what a course refers to. */
@Resolver(() => TrainingCourseType)
export class TrainingCourseResolver {
  @FieldResolver(() => CompetenceType, {
    nullable: true,
    description: 'The competence it teaches; null for none listed.',
  })
  competence(
    @Root() { competenceId }: TrainingCourse,
    @Ctx() context: Context,
  ): Promise<Competence | null> | null {
    return competenceId === null ? null : context.loader(competenceById).load(competenceId);
  }

  @FieldResolver(() => EventType, {
    nullable: true,
    description: 'The event of the library that it is; null for one elsewhere.',
  })
  event(@Root() { eventId }: TrainingCourse, @Ctx() context: Context) {
    return eventId === null ? null : context.loader(eventById).load(eventId);
  }
}
