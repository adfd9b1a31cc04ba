import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { CallNumberInput } from '../cataloguing/title-input.type';
import type { CopyStatus } from '../shared/catalogue.terms';
import { CopyStatusEnum } from '../shared/terms.graphql';

@ObjectType('Copy', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One physical copy (eksemplar).',
})
export class CopyType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => CopyStatusEnum, { description: 'What it is doing now.' })
  status: CopyStatus;

  @Field(() => Boolean, { description: 'Whether it may only be read in the library.' })
  isReferenceOnly: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@ObjectType('Acquisition', { simpleResolvers: true, description: 'How a copy was acquired.' })
export class AcquisitionType {
  @Field(() => DateScalar, { nullable: true, description: 'The day it came; null if unknown.' })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'For example APBD, hibah.' })
  source: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Price; null if unknown or a gift.' })
  price: number | null;

  @Field(() => String, { nullable: true, description: 'Who supplied it.' })
  supplier: string | null;
}

@ObjectType('CopyStatusChange', { simpleResolvers: true, description: 'A change of the status of a copy.' })
export class CopyStatusChangeType {
  @Field(() => CopyStatusEnum, {
    nullable: true,
    description: 'What it was before; null when the copy was made.',
  })
  from: CopyStatus | null;

  @Field(() => CopyStatusEnum, { description: 'What it became.' })
  to: CopyStatus;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Id of the staff member or name of the process that changed it.',
  })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'Why; null if nobody said.' })
  reason: string | null;
}

/** `CopyEdge` and `CopyConnection`. */
export const { EdgeType: CopyEdgeType, ConnectionType: CopyConnectionType } = connectionTypes(
  'Copy',
  () => CopyType,
  { one: 'A copy', many: 'copies' },
);

@InputType({ description: 'How copies were acquired.' })
export class AcquisitionInput {
  @Field(() => DateScalar, { nullable: true, description: 'The day they came.' })
  date?: string | null;

  @Field(() => String, { nullable: true, description: 'For example APBD, hibah; at most 120 characters.' })
  source?: string | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Price of one copy.' })
  price?: number | null;

  @Field(() => String, { nullable: true, description: 'Who supplied them, at most 200 characters.' })
  supplier?: string | null;
}

@InputType({ description: 'Copies to make.' })
export class NewCopiesInput {
  @Field(() => ID, { description: 'The branch that gets them.' })
  branchId: string;

  @Field(() => ID, { nullable: true, description: 'Where in that branch they stand.' })
  shelvingLocationId?: string | null;

  @Field(() => Int, { defaultValue: 1, description: 'How many, 1 to 250 in all.' })
  count: number;

  @Field(() => String, {
    nullable: true,
    description: 'First barcode; the following are counted up. Null takes the next free ones.',
  })
  firstBarcode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether they may only be read in the library.',
  })
  isReferenceOnly?: boolean | null;

  @Field(() => CopyStatusEnum, {
    nullable: true,
    defaultValue: 'AVAILABLE',
    description: 'What they are doing now; lent and waiting are set by lending only.',
  })
  status?: CopyStatus | null;

  @Field(() => AcquisitionInput, { nullable: true, description: 'How they were acquired.' })
  acquisition?: AcquisitionInput | null;

  @Field(() => CallNumberInput, {
    nullable: true,
    description: 'Their own call number; null means that of the title.',
  })
  callNumber?: CallNumberInput | null;

  @Field(() => String, { nullable: true, description: 'Note for staff, at most 2,000 characters.' })
  staffNote?: string | null;
}

@InputType({ description: 'Changes to a copy: absent keeps, null clears what can be empty.' })
export class CopyChanges {
  @Field(() => String, { nullable: true, description: 'Barcode; it cannot be cleared.' })
  barcode?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The branch that has it; a move without a new shelf clears the shelf.',
  })
  branchId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where in that branch it stands.' })
  shelvingLocationId?: string | null;

  @Field(() => CallNumberInput, {
    nullable: true,
    description: 'Its own call number; null means that of the title.',
  })
  callNumber?: CallNumberInput | null;

  @Field(() => CopyStatusEnum, { nullable: true, description: 'What it is doing now.' })
  status?: CopyStatus | null;

  @Field(() => String, { nullable: true, description: 'Why the status changes, at most 300 characters.' })
  statusReason?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may only be read in the library.' })
  isReferenceOnly?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Note for staff, at most 2,000 characters.' })
  staffNote?: string | null;

  @Field(() => AcquisitionInput, {
    nullable: true,
    description: 'How it was acquired: replaces what was there.',
  })
  acquisition?: AcquisitionInput | null;
}
