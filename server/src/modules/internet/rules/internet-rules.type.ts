import { Extensions, Field, ID, InputType, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload } from '../../../platform/graphql/payload';
import type { AgeBand } from '../../../shared/age-band';
import type { InternetRuleName } from './internet-matrix.rules';

/** Age groups of the matrix in the schema. */
export const InternetAgeBandEnum = registered<AgeBand>(
  'InternetAgeBand',
  'Age groups that rules of computers and Wi-Fi tell apart.',
  { CHILD: 'To 12.', TEEN: '13 to 17.', ADULT: '18 to 59.', ELDER: 'From 60.' },
);

/** Rules in the schema. */
export const InternetRuleNameEnum = registered<InternetRuleName>(
  'InternetRuleName',
  'What a rule of computers and Wi-Fi says.',
  {
    COMPUTER_MINUTES: 'Minutes a day at computers, 0 to 1,440, or `unlimited`.',
    WIFI_MINUTES: 'Minutes a day on the Wi-Fi, 0 to 1,440, or `unlimited`.',
    WIFI_MEGABYTES: 'Megabytes a voucher may carry in both directions, or `unlimited`.',
    WIFI_KILOBITS: 'Kilobits a second that a device gets in each direction, or `unlimited`.',
    PRINT_FREE_PAGES: 'Pages a day that are printed free, 0 to 500, or `unlimited`.',
    PRINT_PRICE: 'Whole rupiah a page in black, 0 to 100,000.',
    PRINT_COLOUR_PRICE: 'Whole rupiah a page in colour, 0 to 100,000.',
    NETWORK_NAME: 'The name of the wireless network of a branch (SSID), set for branches alone.',
  },
);

@ObjectType('InternetRule', {
  simpleResolvers: true,
  description: 'A cell of the matrix of computers and Wi-Fi that says something itself.',
})
export class InternetRuleType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => InternetRuleNameEnum, { description: 'The rule.' })
  name: InternetRuleName;

  @Field(() => ID, { nullable: true, description: 'The branch; null means every branch.' })
  branchId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The member category, or `GUEST` for people without a card; null means everybody.',
  })
  categoryCode: string | null;

  @Field(() => InternetAgeBandEnum, { nullable: true, description: 'The age group; null means every age.' })
  ageBand: AgeBand | null;

  @Field(() => String, { description: 'What it says.' })
  value: string;
}

@ObjectType('InternetRuleDefault', {
  simpleResolvers: true,
  description: 'A rule of computers and Wi-Fi, and what holds when no cell says anything.',
})
export class InternetRuleDefaultType {
  @Field(() => InternetRuleNameEnum, { description: 'The rule.' })
  name: InternetRuleName;

  @Field(() => String, { nullable: true, description: 'What holds without a cell; null if nothing does.' })
  value: string | null;
}

@InputType({ description: 'A change of one cell of the matrix of computers and Wi-Fi.' })
export class InternetRuleChangeInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The member category, or `GUEST`; absent means everybody.',
  })
  categoryCode?: string | null;

  @Field(() => InternetAgeBandEnum, { nullable: true, description: 'The age group; absent means every age.' })
  ageBand?: AgeBand | null;

  @Field(() => InternetRuleNameEnum, { description: 'The rule.' })
  name: InternetRuleName;

  @Extensions({ toldInAudit: true })
  @Field(() => String, { nullable: true, description: 'What it says; null makes the cell inherit.' })
  value?: string | null;
}

@MutationInput()
export class SaveInternetRulesInput {
  @Field(() => [InternetRuleChangeInput], { description: 'The changes; all or none are saved.' })
  changes: InternetRuleChangeInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveInternetRulesPayload = definePayload('SaveInternetRules', {
  rules: always([InternetRuleType], 'The whole matrix as it is now; empty if refused.'),
});
