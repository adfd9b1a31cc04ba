import { Field, ID, InputType, Int } from 'type-graphql';

import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import type { CopyStatus } from '../domain/catalogue-terms';
import { CopyStatusEnum } from './terms';
import { CallNumberInput } from './title.inputs';

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
