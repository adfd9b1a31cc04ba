import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Subject } from '../data/subjects';
import { subjectById, listSubjects, titleCountBySubject, variantHeadingsBySubject } from '../data/subjects';
import { EVERY_COLUMN } from '../data/title-columns';
import { titlesOfSubject } from '../data/title-lists';
import type { Title } from '../data/titles';
import { SubjectConnectionType, SubjectType } from './subject.type';
import { TitleConnectionType, TitleOrderInput } from './title.type';

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
    description: 'Subjects by first letters of words of any form of the heading, in alphabetical order.',
  })
  subjects(
    @Arg('text', () => String, {
      nullable: true,
      description: 'First letters of words of a heading; null or empty lists all.',
    })
    text: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Subject>> {
    return listSubjects(context.db, text ?? '', pageRequest(page));
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
