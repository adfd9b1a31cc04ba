import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { subjectById } from '../data/subjects';
import type { CatalogueDeps } from '../use-cases/catalogue-deps';
import { createSubject } from '../use-cases/create-subject';
import { SubjectType } from './subject.type';
import { userErrors } from './user-errors';

@InputType({ description: 'What `createSubject` needs.' })
export class CreateSubjectInput {
  @Field(() => String, { description: 'The heading, at most 250 characters.' })
  heading: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Other headings that lead here (*lihat*), at most 50.',
  })
  variantHeadings?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createSubject` did. Unless it was refused, `userErrors` is empty.',
})
export class CreateSubjectPayload {
  @Field(() => SubjectType, { nullable: true, description: 'The subject, unless refused.' })
  subject: SubjectType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Creates subjects. */
@Resolver()
export class CreateSubjectMutation {
  constructor(private readonly deps: CatalogueDeps) {}

  @Access({ staff: 'catalogue.edit' })
  @Mutation(() => CreateSubjectPayload, {
    description: 'Creates a subject. Refused when the heading exists already.',
  })
  async createSubject(
    @Arg('input', () => CreateSubjectInput, { description: 'The subject.' }) input: CreateSubjectInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await createSubject(this.deps, context.actor, input);
    if (!result.ok) return { subject: null, userErrors: await userErrors(context, result.refusals) };
    return { subject: await context.loader(subjectById).load(result.value.subjectId), userErrors: [] };
  }
}
