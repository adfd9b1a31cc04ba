import { Field, ID, InputType, Int } from 'type-graphql';

import type {
  Audience,
  ClassificationScheme,
  ContributorKind,
  ContributorRole,
  IdentifierKind,
  MaterialType,
} from '../shared/catalogue.terms';
import { OneOf } from '../../../platform/graphql/one-of';
import {
  Audiences,
  ClassificationSchemeEnum,
  ContributorKindEnum,
  ContributorRoleEnum,
  IdentifierKindEnum,
  MaterialTypes,
} from '../shared/terms.graphql';

@InputType({ description: 'What a contributor did, by an existing contributor or a name.' })
export class ContributionInput {
  @Field(() => ID, { nullable: true, description: 'An existing contributor, or else `newName`.' })
  contributorId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of a contributor to create, at most 250 characters; one who has this name is taken instead.',
  })
  newName?: string | null;

  @Field(() => ContributorKindEnum, {
    nullable: true,
    description: 'What the new contributor is; null means a person.',
  })
  kind?: ContributorKind | null;

  @Field(() => ContributorRoleEnum, { defaultValue: 'AUTHOR', description: 'What they did.' })
  role: ContributorRole;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether this is the main entry; without a mark it is the first author.',
  })
  isMain?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'The name as printed on the item, when it differs; at most 300 characters.',
  })
  printedName?: string | null;
}

@InputType({ description: 'A number of the publication.' })
export class IdentifierInput {
  @Field(() => IdentifierKindEnum, { description: 'Kind of number.' })
  kind: IdentifierKind;

  @Field(() => String, {
    description: 'The number as printed, at most 120 characters; a wrong check digit is kept and flagged.',
  })
  printed: string;

  @Field(() => String, { nullable: true, description: 'What the number belongs to, for example `jil. 1`.' })
  qualifier?: string | null;
}

@InputType({ description: 'A class number.' })
export class ClassificationInput {
  @Field(() => ClassificationSchemeEnum, { description: 'The scheme.' })
  scheme: ClassificationScheme;

  @Field(() => String, { description: 'The number, at most 60 characters.' })
  number: string;

  @Field(() => String, { nullable: true, description: 'Edition of the scheme, for example `23`.' })
  edition?: string | null;
}

@InputType({ description: 'A series the edition belongs to.' })
export class SeriesInput {
  @Field(() => String, { description: 'Title of the series, at most 300 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Number in the series, as printed.' })
  number?: string | null;
}

@OneOf()
@InputType({ description: 'A subject: an existing one, or a heading to create.' })
export class SubjectInput {
  @Field(() => ID, { nullable: true, description: 'An existing subject.' })
  subjectId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Heading of a subject to create, at most 250 characters; one that has this heading is taken instead.',
  })
  newHeading?: string | null;
}

@InputType({ description: 'A call number in its parts.' })
export class CallNumberInput {
  @Field(() => String, { nullable: true, description: 'Shelf prefix such as R or A, at most 24 characters.' })
  prefix?: string | null;

  @Field(() => String, { description: 'Class number, or a word such as FIK; at most 60 characters.' })
  classNumber: string;

  @Field(() => String, { nullable: true, description: 'Mark of the main entry, for example `PRA`.' })
  entryMark?: string | null;

  @Field(() => String, { nullable: true, description: 'Mark of the title, for example `b`.' })
  titleMark?: string | null;
}

/** The fields that a new title and changes to a title have in common; the schema shows them in both. */
@InputType({ description: 'Fields of a title.' })
class DescriptionFields {
  @Field(() => String, {
    nullable: true,
    description: 'Other title information (subtitle), at most 1,000 characters.',
  })
  subtitle?: string | null;

  @Field(() => String, { nullable: true, description: 'The title in another language, as printed.' })
  parallelTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the original of a translation.' })
  originalTitle?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other titles under which it is known, at most 50.' })
  variantTitles?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Statement of responsibility, as printed; at most 1,000 characters.',
  })
  responsibility?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Edition statement, as printed; at most 300 characters.',
  })
  edition?: string | null;

  @Field(() => String, { nullable: true, description: 'Place of publication, at most 300 characters.' })
  publicationPlace?: string | null;

  @Field(() => String, { nullable: true, description: 'Publisher, at most 300 characters.' })
  publisher?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year for sorting and filters, 1 to 2100.' })
  publicationYear?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Date of publication as printed, at most 120 characters.',
  })
  publicationDate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Extent, for example `xii, 534 halaman`; at most 300 characters.',
  })
  extent?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Dimensions, for example `21 cm`; at most 120 characters.',
  })
  dimensions?: string | null;

  @Field(() => [SeriesInput], { nullable: true, description: 'Series the edition belongs to, at most 20.' })
  series?: SeriesInput[] | null;

  @Field(() => String, { nullable: true, description: 'RDA content type, for example `teks`.' })
  contentType?: string | null;

  @Field(() => String, { nullable: true, description: 'RDA carrier type, for example `volume`.' })
  carrierType?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages of the text as ISO 639-2/B codes, the main one first; at most 20.',
  })
  languages?: string[] | null;

  @Field(() => Audiences.Code, { nullable: true, description: 'For whom it is meant.' })
  audience?: Audience | null;

  @Field(() => [IdentifierInput], { nullable: true, description: 'Numbers of the publication, at most 50.' })
  identifiers?: IdentifierInput[] | null;

  @Field(() => [ClassificationInput], {
    nullable: true,
    description: 'Class numbers, the main one first; at most 20.',
  })
  classifications?: ClassificationInput[] | null;

  @Field(() => CallNumberInput, { nullable: true, description: 'Call number of its copies.' })
  callNumber?: CallNumberInput | null;

  @Field(() => [String], { nullable: true, description: 'Notes, at most 50 of 2,000 characters.' })
  notes?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Summary, at most 15,000 characters.' })
  summary?: string | null;

  @Field(() => String, { nullable: true, description: 'Table of contents, at most 15,000 characters.' })
  tableOfContents?: string | null;

  @Field(() => [ContributionInput], {
    nullable: true,
    description: 'People and bodies, at most 100; in changes they replace the old ones.',
  })
  contributions?: ContributionInput[] | null;

  @Field(() => [SubjectInput], {
    nullable: true,
    description: 'Subjects, at most 50; in changes they replace the old ones.',
  })
  subjects?: SubjectInput[] | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Joins the editions of this work; null leaves the decision to the catalogue (same title and main contributor).',
  })
  workId?: string | null;
}

@InputType({ description: 'A title as entered.' })
export class TitleFields extends DescriptionFields {
  @Field(() => String, { description: 'Title proper, as printed; at most 1,000 characters.' })
  titleProper: string;

  @Field(() => MaterialTypes.Code, { defaultValue: 'BOOK', description: 'What kind of thing it is.' })
  materialType: MaterialType;
}

@InputType({ description: 'Changes to a title: absent keeps, null clears.' })
export class TitleChanges extends DescriptionFields {
  @Field(() => String, { nullable: true, description: 'Title proper; it cannot be cleared.' })
  titleProper?: string | null;

  @Field(() => MaterialTypes.Code, {
    nullable: true,
    description: 'What kind of thing it is; null means a book.',
  })
  materialType?: MaterialType | null;
}
