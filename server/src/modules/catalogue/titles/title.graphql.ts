import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import type { Term } from '../../../platform/graphql/coded-term';
import type { Context } from '../../../platform/graphql/context';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import { Priced } from '../../../platform/graphql/limits/cost';
import { badInput } from '../../../platform/graphql/errors/faults';
import { coverSize } from '../../../libs/artwork/covers';
import type { Copy } from '../copies/copy.entity';
import { copiesOfTitle } from '../copies/copies.queries';
import { captionOfClassNumber } from '../classification/class-captions';
import { languageName } from '../shared/languages';
import { relatedTitles, shelfNeighbours } from './related-titles.queries';
import type { Subject } from '../authorities/subject.entity';
import { coverPath, toCoverRecord } from './title-covers';
import { uploadPath } from '../../../platform/uploads/upload-files';
import type { Contribution } from './title-parts.queries';
import {
  classificationsByTitle,
  contributionsByTitle,
  identifiersByTitle,
  subjectsByTitle,
} from './title-parts.queries';
import { withStoredMarc } from '../marc/title-record.queries';
import type { Title } from './title.entity';
import { joinCallNumber } from './title-rows';
import { uploadById } from '../../../platform/uploads/uploads.queries';
import type { Work } from './titles.queries';
import { workById } from './titles.queries';
import type { CitationStyle } from '../shared/catalogue.terms';
import { classPlace } from '../classification/class-notation';
import { displayIdentifier } from '../shared/identifiers';
import { cite } from '../citations/cite';
import { CopyConnectionType } from '../copies/copy.type';
import { marcView } from '../marc/marc-record.graphql';
import { MarcRecordType } from '../marc/marc-record.graphql';
import { SubjectType } from '../authorities/subject.type';
import { Audiences, CitationStyleEnum, MaterialTypes } from '../shared/terms.graphql';
import {
  CallNumberType,
  ClassificationType,
  ContributionType,
  CoverType,
  IdentifierType,
  LanguageType,
} from './title-facts.type';
import { callNumberView, titleRecord } from './title-views.graphql';
import { TitleType } from './title.type';
import { WorkType } from '../works/work.type';

/** Resolves what titles have besides their own facts; every relation comes through a batch loader. */
@Resolver(() => TitleType)
export class TitleResolver {
  @FieldResolver(() => MaterialTypes.Type, { description: 'What kind of thing it is.' })
  materialType(@Root() title: Title): Term {
    return MaterialTypes.toTerm(title.materialType);
  }

  @FieldResolver(() => Audiences.Type, {
    nullable: true,
    description: 'For whom it is meant; null if nobody said.',
  })
  audience(@Root() title: Title): Term | null {
    return title.audience === null ? null : Audiences.toTerm(title.audience);
  }

  @FieldResolver(() => [LanguageType], { description: 'Languages of the text, the main one first.' })
  languages(@Root() title: Title): LanguageType[] {
    return title.languages.map((code) => ({ code, name: languageName(code) }));
  }

  @FieldResolver(() => [IdentifierType], { description: 'Numbers of the publication.' })
  async identifiers(@Root() title: Title, @Ctx() context: Context): Promise<IdentifierType[]> {
    const identifiers = await context.loader(identifiersByTitle).load(title.id);
    return identifiers.map((identifier) => ({
      ...identifier,
      display: displayIdentifier(identifier.printed),
    }));
  }

  @FieldResolver(() => [ClassificationType], { description: 'Class numbers, the main one first.' })
  async classifications(@Root() title: Title, @Ctx() context: Context): Promise<ClassificationType[]> {
    const rows = await context.loader(classificationsByTitle).load(title.id);
    return rows.map(({ scheme, number, edition }) => ({
      scheme,
      number,
      edition,
      caption: captionOfClassNumber(number),
      treeNotation: classPlace(number)?.ten ?? null,
    }));
  }

  @FieldResolver(() => CallNumberType, {
    nullable: true,
    description: 'Where it stands on the shelf; null if nobody gave it a call number.',
  })
  callNumber(@Root() title: Title): CallNumberType | null {
    return callNumberView(joinCallNumber(title));
  }

  @FieldResolver(() => [ContributionType], { description: 'People and bodies, in the order of the record.' })
  contributions(@Root() title: Title, @Ctx() context: Context): Promise<Contribution[]> {
    return context.loader(contributionsByTitle).load(title.id);
  }

  @FieldResolver(() => [SubjectType], { description: 'What it is about.' })
  subjects(@Root() title: Title, @Ctx() context: Context): Promise<Subject[]> {
    return context.loader(subjectsByTitle).load(title.id);
  }

  @FieldResolver(() => WorkType, {
    nullable: true,
    description: 'The work that groups the editions; null when the record stands alone.',
  })
  async work(@Root() title: Title, @Ctx() context: Context): Promise<Work | null> {
    const work = await context.loader(workById).load(title.workId);
    return work && work.editionCount > 1 ? work : null;
  }

  @FieldResolver(() => CoverType, { description: 'Its picture.' })
  async cover(@Root() title: Title, @Ctx() context: Context): Promise<CoverType> {
    const upload =
      title.coverUploadId === null ? null : await context.loader(uploadById).load(title.coverUploadId);
    if (upload?.storedName)
      return {
        url: uploadPath(upload.storedName),
        width: upload.width ?? 0,
        height: upload.height ?? 0,
        isGenerated: false,
      };
    const record = toCoverRecord(title, await context.loader(contributionsByTitle).load(title.id));
    return { url: coverPath(title.id, record), ...coverSize(record), isGenerated: true };
  }

  @FieldResolver(() => CopyConnectionType, { description: 'Its copies, by barcode.' })
  copies(
    @Root() title: Title,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<Copy>> {
    return copiesOfTitle(context.db, title.id, pageRequest(page));
  }

  @Priced(5)
  @FieldResolver(() => [TitleType], {
    description: 'Other titles on the same subjects or by the same people, best first.',
  })
  async related(
    @Root() title: Title,
    @Arg('first', () => Int, { description: 'How many, 1 to 20.' }) first: number,
    @Ctx() context: Context,
  ): Promise<Title[]> {
    const limit = between1And20(first, 'first');
    const [contributions, subjects] = await Promise.all([
      context.loader(contributionsByTitle).load(title.id),
      context.loader(subjectsByTitle).load(title.id),
    ]);
    const contributorIds = [...new Set(contributions.map(({ contributor }) => contributor.id))];
    return relatedTitles(context.db, title, {
      contributorIds,
      subjectIds: subjects.map(({ id }) => id),
      limit,
    });
  }

  @Priced(3)
  @FieldResolver(() => [TitleType], {
    description:
      'Titles that stand beside this one on the shelf, in call number order, this one included in the middle.',
  })
  shelfNeighbours(
    @Root() title: Title,
    @Arg('beside', () => Int, { description: 'How many on each side, 1 to 20.' }) beside: number,
    @Ctx() context: Context,
  ): Promise<Title[]> {
    return shelfNeighbours(context.db, title, between1And20(beside, 'beside'));
  }

  @FieldResolver(() => String, { description: 'The title as it is cited, in plain text.' })
  async citation(
    @Root() title: Title,
    @Arg('style', () => CitationStyleEnum, { description: 'The style.' }) style: CitationStyle,
    @Ctx() context: Context,
  ): Promise<string> {
    return cite(await titleRecord(context, title), style);
  }

  @Priced(3)
  @FieldResolver(() => MarcRecordType, { description: 'The title as a MARC record.' })
  async marc(@Root() title: Title, @Ctx() context: Context): Promise<MarcRecordType> {
    return marcView(title, await withStoredMarc(context.db, title.id, await titleRecord(context, title)));
  }
}

function between1And20(asked: number, name: string): number {
  if (asked < 1 || asked > 20) throw badInput(`\`${name}\` must be from 1 to 20.`);
  return asked;
}
