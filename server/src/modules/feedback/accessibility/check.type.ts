import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { FindingSeverity, FindingState } from './check.terms';

const SeverityEnum = registered<FindingSeverity>(
  'AccessibilityFindingSeverity',
  'How much something found stands in the way.',
  { BLOCKING: 'Somebody cannot go on.', HARD: 'Somebody goes on with trouble.', SMALL: 'It disturbs.' },
);
const StateEnum = registered<FindingState>('AccessibilityFindingState', 'How far a finding has come.', {
  OPEN: 'Not mended yet.',
  FIXED: 'Mended.',
  ACCEPTED: 'It stays, with another way.',
});

@ObjectType('AccessibilityFinding', { simpleResolvers: true, description: 'Something that a check found.' })
export class AccessibilityFindingType {
  @Field(() => LocalizedTextType, { description: 'What.' })
  text: LocalizedTextType;

  @Field(() => SeverityEnum, { description: 'How much it stands in the way.' })
  severity: FindingSeverity;

  @Field(() => StateEnum, { description: 'How far it has come.' })
  state: FindingState;
}

@ObjectType('AccessibilityCheck', {
  simpleResolvers: true,
  description: 'A check of the portal by hand, as everybody may read it once it is public.',
})
export class AccessibilityCheckType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateScalar, { description: 'When it was tried.' })
  checkedOn: CivilDate;

  @Field(() => String, { description: 'By whom.' })
  checkedBy: string;

  @Field(() => String, { description: 'With which means.' })
  means: string;

  @Field(() => [String], { description: 'Which pages.' })
  pages: readonly string[];

  @Field(() => [AccessibilityFindingType], { description: 'What was found.' })
  findings: readonly AccessibilityFindingType[];

  note: string | null;

  @Field(() => Boolean, { description: 'Whether everybody may read it.' })
  isPublic: boolean;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;
}

@InputType({ description: 'Something that a check found.' })
export class AccessibilityFindingInput {
  @Field(() => LocalizedTextInput, { description: 'What, at most 500 characters.' })
  text: LocalizedTextInput;

  @Field(() => SeverityEnum, { description: 'How much it stands in the way.' })
  severity: FindingSeverity;

  @Field(() => StateEnum, { description: 'How far it has come.' })
  state: FindingState;
}

@InputType({ description: 'A check of the portal by hand, whole.' })
export class AccessibilityCheckInput {
  @Field(() => DateScalar, { description: 'When it was tried.' })
  checkedOn: CivilDate;

  @Field(() => String, { description: 'By whom, at most 160 characters.' })
  checkedBy: string;

  @Field(() => String, { description: 'With which means, at most 400 characters.' })
  means: string;

  @Field(() => [String], { description: 'Which pages, 1 to 100.' })
  pages: string[];

  @Field(() => [AccessibilityFindingInput], { description: 'What was found, at most 100.' })
  findings: AccessibilityFindingInput[];

  @Field(() => String, { nullable: true, description: 'For staff alone, at most 4,000 characters.' })
  note?: string | null;

  @Field(() => Boolean, { description: 'Whether everybody may read it, without the note.' })
  isPublic: boolean;
}

@MutationInput()
export class SaveAccessibilityCheckInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version you read, of a known one.' })
  version?: number | null;

  @Field(() => AccessibilityCheckInput, { description: 'What it says now.' })
  check: AccessibilityCheckInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveAccessibilityCheckPayload = definePayload('SaveAccessibilityCheck', {
  check: unlessRefused(AccessibilityCheckType, 'The check as it is now'),
});
