import { Field, Int, ObjectType } from 'type-graphql';

import { defineFullUrl } from '../../../platform/graphql/full-url';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import type { ClassificationScheme, ContributorRole, IdentifierKind } from '../shared/catalogue.terms';
import { ContributorType } from '../authorities/contributor.type';
import { ClassificationSchemeEnum, ContributorRoleEnum, IdentifierKindEnum } from '../shared/terms.graphql';

@ObjectType('SeriesStatement', { simpleResolvers: true, description: 'A series the edition belongs to.' })
export class SeriesStatementType {
  @Field(() => String, { description: 'Title of the series.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number in the series, as printed; null if there is none.',
  })
  number: string | null;
}

@ObjectType('Language', { simpleResolvers: true, description: 'A language of titles.' })
export class LanguageType {
  @Field(() => String, { description: 'ISO 639-2/B code, for example `ind`.' })
  code: string;

  @Field(() => LocalizedTextType, { description: 'Name of the language; the code if we know no name.' })
  name: LocalizedTextType;
}

@ObjectType('Identifier', {
  simpleResolvers: true,
  description: 'A number that identifies the publication, as printed and normalised.',
})
export class IdentifierType {
  @Field(() => IdentifierKindEnum, { description: 'Kind of number.' })
  kind: IdentifierKind;

  @Field(() => String, { description: 'The number as printed.' })
  printed: string;

  @Field(() => String, {
    nullable: true,
    description: '13 digits for ISBN, 8 characters for ISSN; null if it cannot be read.',
  })
  normalised: string | null;

  @Field(() => String, { description: 'With hyphens, for people.' })
  display: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the check digit is right; null where there is none.',
  })
  isCheckDigitValid: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the number belongs to, for example `jil. 1`.' })
  qualifier: string | null;
}

@ObjectType('Classification', { simpleResolvers: true, description: 'A class number of the title.' })
export class ClassificationType {
  @Field(() => ClassificationSchemeEnum, { description: 'The scheme.' })
  scheme: ClassificationScheme;

  @Field(() => String, { description: 'The number, for example `899.221`.' })
  number: string;

  @Field(() => String, {
    nullable: true,
    description: 'Edition of the scheme, for example `23`; null if unknown.',
  })
  edition: string | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What the class tree calls the ten it is in; null outside of the tree.',
  })
  caption: LocalizedTextType | null;

  @Field(() => String, {
    nullable: true,
    description: 'That ten as the filter of a search takes it: `89`, `2X4`; null outside of the tree.',
  })
  treeNotation: string | null;
}

@ObjectType('CallNumber', {
  simpleResolvers: true,
  description: 'The call number as it stands on the spine label.',
})
export class CallNumberType {
  @Field(() => String, { nullable: true, description: 'Shelf prefix such as R or A.' })
  prefix: string | null;

  @Field(() => String, { description: 'Class number, or a word such as FIK.' })
  classNumber: string;

  @Field(() => String, { nullable: true, description: 'Mark of the main entry, for example `PRA`.' })
  entryMark: string | null;

  @Field(() => String, { nullable: true, description: 'Mark of the title, for example `b`.' })
  titleMark: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The ten of the class tree its class is in, as the filter of a search takes it: `89`, `2X4`; null for words such as FIK.',
  })
  treeNotation: string | null;

  @Field(() => [String], { description: 'The lines of the label, top first.' })
  lines: readonly string[];

  @Field(() => String, { description: 'One line, for sorting and speech.' })
  text: string;
}

@ObjectType('Contribution', { simpleResolvers: true, description: 'What a contributor did for a title.' })
export class ContributionType {
  @Field(() => ContributorType, { description: 'The person or body.' })
  contributor: ContributorType;

  @Field(() => ContributorRoleEnum, { description: 'What they did.' })
  role: ContributorRole;

  @Field(() => Boolean, { description: 'Whether this is the main entry.' })
  isMain: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The name as printed on the item; null if it is the preferred form.',
  })
  printedName: string | null;
}

@ObjectType('Cover', { simpleResolvers: true, description: 'The picture of a title.' })
export class CoverType {
  @Field(() => String, {
    description: 'Path of the picture; it may be kept for ever, because the path changes with the picture.',
  })
  url: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height: number;

  @Field(() => Boolean, { description: 'Whether the library drew the cover because there is no photograph.' })
  isGenerated: boolean;
}

/** Gives covers whole addresses. */
export const CoverUrlResolver = defineFullUrl(CoverType);
