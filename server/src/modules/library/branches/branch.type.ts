import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { LocalTimeScalar } from '../../../platform/graphql/scalars';
import type { BranchKind } from './branch.terms';
import { CoordinatesType } from './coordinates.type';

/** Kinds of branch in the schema. */
export const BranchKindEnum = registered<BranchKind>('BranchKind', 'Kinds of branch.', {
  MAIN: 'The main library.',
  BRANCH: 'A branch.',
  MOBILE: 'A mobile library (perpustakaan keliling).',
});

/** Days of the week in order; the position plus one is the number kept. */
export enum Weekday {
  MONDAY = 'MONDAY',
  TUESDAY = 'TUESDAY',
  WEDNESDAY = 'WEDNESDAY',
  THURSDAY = 'THURSDAY',
  FRIDAY = 'FRIDAY',
  SATURDAY = 'SATURDAY',
  SUNDAY = 'SUNDAY',
}

registerEnumType(Weekday, {
  name: 'Weekday',
  description: 'Days of the week.',
  valuesConfig: {
    MONDAY: { description: 'Senin.' },
    TUESDAY: { description: 'Selasa.' },
    WEDNESDAY: { description: 'Rabu.' },
    THURSDAY: { description: 'Kamis.' },
    FRIDAY: { description: 'Jumat.' },
    SATURDAY: { description: 'Sabtu.' },
    SUNDAY: { description: 'Minggu.' },
  },
});

/** The days in order: `WEEKDAYS[0]` is Monday, which is kept as 1. */
export const WEEKDAYS = Object.values(Weekday);

@ObjectType('OpeningSpan', {
  simpleResolvers: true,
  description: 'One span of opening on one weekday; a day may have several (Friday break).',
})
export class OpeningSpanType {
  @Field(() => Weekday, { description: 'The day.' })
  weekday: Weekday;

  @Field(() => LocalTimeScalar, { description: 'When it opens.' })
  opens: string;

  @Field(() => LocalTimeScalar, { description: 'When it closes.' })
  closes: string;
}

@ObjectType('OpeningState', { simpleResolvers: true, description: 'Open or closed now.' })
export class OpeningStateType {
  @Field(() => Boolean, { description: 'Whether it is open.' })
  isOpen: boolean;

  @Field(() => Date, { nullable: true, description: 'Until when it is open; null when closed.' })
  closesAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it opens next; null when open or unknown.' })
  opensAt: Date | null;
}

@ObjectType('Branch', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A branch of the city library, the mobile library included.',
})
export class BranchType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Short code, for example `PST`.' })
  code: string;

  @Field(() => LocalizedTextType, { description: 'Name of the branch.' })
  name: LocalizedTextType;

  @Field(() => BranchKindEnum, { description: 'Kind of branch.' })
  kind: BranchKind;

  @Field(() => String, { nullable: true, description: 'Postal address; null if it has none.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number as people write it.' })
  phone: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Number for WhatsApp in digits with the country in front, such as `628123456789`: `https://wa.me/` and this number opens a chat.',
  })
  whatsapp: string | null;

  @Field(() => CoordinatesType, {
    nullable: true,
    description: 'Where it stands on the map; null if nobody has said so yet.',
  })
  coordinates: CoordinatesType | null;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'Schedule or directions in words, for example the stops of the mobile library.',
  })
  note: LocalizedTextType | null;

  @Field(() => Boolean, { description: 'Whether the branch is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@ObjectType('ShelvingLocation', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A place on the floor where copies stand, for example *Rak fiksi dewasa*.',
})
export class ShelvingLocationType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => String, { description: 'Short code, unique within the branch.' })
  code: string;

  @Field(() => LocalizedTextType, { description: 'Name of the place.' })
  name: LocalizedTextType;

  /** The branch it belongs to; resolved as `branch`. */
  branchId: string;
}
