import { Field, ObjectType } from 'type-graphql';

import { isDataField } from '../../../libs/marc/marc-record';
import type { BibliographicRecord } from '../shared/bibliographic-record';
import type { Title } from '../titles/title.entity';
import { toTitleMarc } from './title-marc';

@ObjectType('MarcSubfield', { simpleResolvers: true, description: 'One subfield of a MARC field.' })
export class MarcSubfieldType {
  @Field(() => String, { description: 'One character.' })
  code: string;

  @Field(() => String, { description: 'The text.' })
  value: string;
}

@ObjectType('MarcField', { simpleResolvers: true, description: 'One field of a MARC record.' })
export class MarcFieldType {
  @Field(() => String, { description: 'Three characters, for example `245`.' })
  tag: string;

  @Field(() => String, { nullable: true, description: 'Two characters; null in control fields.' })
  indicators: string | null;

  @Field(() => String, { nullable: true, description: 'The text of a control field; null in data fields.' })
  value: string | null;

  @Field(() => [MarcSubfieldType], { description: 'Subfields in their order; empty in control fields.' })
  subfields: readonly MarcSubfieldType[];
}

@ObjectType('MarcRecord', {
  simpleResolvers: true,
  description: 'The title as a MARC 21 record (INDOMARC), without its copies.',
})
export class MarcRecordType {
  @Field(() => String, { description: '24 characters.' })
  leader: string;

  @Field(() => [MarcFieldType], { description: 'Fields in their order.' })
  fields: readonly MarcFieldType[];

  @Field(() => String, { description: 'Path to the record as MARCXML.' })
  marcXmlPath: string;

  @Field(() => String, { description: 'Path to the record as ISO 2709.' })
  iso2709Path: string;
}

/** Shows a title as a MARC record with the paths to its files. */
export function marcView(title: Title, record: BibliographicRecord): MarcRecordType {
  const { leader, fields } = toTitleMarc(title, record);
  return {
    leader,
    fields: fields.map((field) =>
      isDataField(field)
        ? { tag: field.tag, indicators: field.indicators, value: null, subfields: [...field.subfields] }
        : { tag: field.tag, indicators: null, value: field.value, subfields: [] },
    ),
    marcXmlPath: marcXmlPath(title.id),
    iso2709Path: iso2709Path(title.id),
  };
}

/** Gives the path to a title as MARCXML. */
export function marcXmlPath(titleId: string): string {
  return `/marc/${titleId}.xml`;
}

/** Gives the path to a title as ISO 2709. */
export function iso2709Path(titleId: string): string {
  return `/marc/${titleId}.mrc`;
}
