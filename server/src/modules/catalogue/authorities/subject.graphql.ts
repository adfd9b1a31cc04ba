import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { OrderDirection } from '../../../platform/graphql/localized-text';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { definePayload } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CatalogueDeps } from '../catalogue-deps';
import { userErrors } from '../shared/user-errors.graphql';
import { titlesOfSubject } from '../titles/title-lists.queries';
import { TitleConnectionType, TitleOrderInput } from '../titles/title.type';
import type { Title } from '../titles/title.entity';
import { EVERY_COLUMN } from '../titles/titles.queries';
import { createSubject } from './create-subject';
import { SubjectConnectionType, SubjectType } from './subject.type';
import { SubjectOrderFieldEnum } from '../shared/terms.graphql';
import type { SubjectOrderField } from './subjects.queries';
import type { Subject } from './subject.entity';
import { listSubjects, subjectById, titleCountBySubject, variantHeadingsBySubject } from './subjects.queries';

@InputType({ description: 'Narrows subjects.' })
export class SubjectFilter {
  @Field(() => String, {
    nullable: true,
    description: 'First letters of words of a heading; null or empty lists all.',
  })
  text?: string | null;
}

@InputType({ description: 'How to order subjects. Ties break on `id`.' })
export class SubjectOrder {
  @Field(() => SubjectOrderFieldEnum, { description: 'By what.' })
  field: SubjectOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

/** Reads subjects. */
@Resolver(() => SubjectType)
export class SubjectResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => SubjectType, { nullable: true, description: 'A subject by id; null if there is none.' })
  subject(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Subject | null> {
    return context.loader(subjectById).load(id);
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => SubjectConnectionType, {
    description:
      'Subjects by first letters of words of any form of the heading, in alphabetical order unless ordered.',
  })
  subjects(
    @Arg('filter', () => SubjectFilter, { nullable: true, description: 'Which of them; all if absent.' })
    filter: SubjectFilter | null | undefined,
    @Arg('orderBy', () => SubjectOrder, {
      nullable: true,
      description: 'In which order; that of the alphabet if absent.',
    })
    orderBy: SubjectOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Subject>> {
    return listSubjects(context.db, {
      text: filter?.text ?? '',
      order: orderBy ?? null,
      page: pageRequest(page),
    });
  }

  @FieldResolver(() => [String], { description: 'Other headings that lead here (*lihat*).' })
  variantHeadings(@Root() subject: Subject, @Ctx() context: Context): Promise<string[]> {
    return context.loader(variantHeadingsBySubject).load(subject.id);
  }

  @FieldResolver(() => Int, { description: 'How many titles are about it.' })
  titleCount(@Root() subject: Subject, @Ctx() context: Context): Promise<number> {
    return context.loader(titleCountBySubject).load(subject.id);
  }

  @FieldResolver(() => TitleConnectionType, { description: 'Titles about it, by title unless ordered.' })
  titles(
    @Root() subject: Subject,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('orderBy', () => TitleOrderInput, { nullable: true, description: 'How to order.' })
    orderBy: TitleOrderInput | null,
    @Ctx() context: Context,
  ): Promise<Page<Title>> {
    return titlesOfSubject(context.db, subject.id, {
      page: pageRequest(page),
      columns: EVERY_COLUMN,
      order: orderBy,
    });
  }
}

@MutationInput()
export class CreateSubjectInput {
  @Field(() => String, { description: 'The heading, at most 250 characters.' })
  heading: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Other headings that lead here (*lihat*), at most 50.',
  })
  variantHeadings?: string[] | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateSubjectPayload = definePayload(
  'CreateSubject',
  { subject: SubjectType },
  { description: 'What `createSubject` did. Unless it was refused, `userErrors` is empty.' },
);

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
  ): Promise<PayloadOf<typeof CreateSubjectPayload>> {
    const result = await createSubject(this.deps, context.actor, input);
    if (!result.ok) return { subject: null, userErrors: await userErrors(context, result.refusals) };
    return { subject: await context.loader(subjectById).load(result.value.subjectId), userErrors: [] };
  }
}
