import { Field, ObjectType } from 'type-graphql';

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
  subfields: MarcSubfieldType[];
}

@ObjectType('MarcRecord', {
  simpleResolvers: true,
  description: 'The title as a MARC 21 record (INDOMARC), without its copies.',
})
export class MarcRecordType {
  @Field(() => String, { description: '24 characters.' })
  leader: string;

  @Field(() => [MarcFieldType], { description: 'Fields in their order.' })
  fields: MarcFieldType[];

  @Field(() => String, { description: 'Path to the record as MARCXML.' })
  marcXmlPath: string;

  @Field(() => String, { description: 'Path to the record as ISO 2709.' })
  iso2709Path: string;
}
