import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { NodeType } from '../../../platform/graphql/node';
import { RupiahScalar } from '../../../platform/graphql/scalars';
import type { AccountEntryKind, ChargeReason } from './account-entry.terms';
import type { PaymentMethod } from './settlement.rules';
import { AccountEntryKindEnum, ChargeReasonEnum, PaymentMethodEnum } from '../enums.graphql';

@ObjectType('AccountEntry', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A line in the ledger of a member. Lines are never changed, only reversed by another.',
})
export class AccountEntryType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => AccountEntryKindEnum, { description: 'What kind of line it is.' })
  kind: AccountEntryKind;

  @Field(() => ChargeReasonEnum, {
    nullable: true,
    description: 'What a charge is for; null for other lines.',
  })
  reason: ChargeReason | null;

  @Field(() => RupiahScalar, {
    description: 'Whole rupiah: positive when it adds to the debt, negative when it lowers it.',
  })
  amount: number;

  @Field(() => PaymentMethodEnum, {
    nullable: true,
    description: 'How it was paid; null unless it is a payment.',
  })
  method: PaymentMethod | null;

  @Field(() => String, { nullable: true, description: 'Number of the receipt; null unless money moved.' })
  receiptNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What proves a payment without cash; null otherwise.' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'What staff noted; null if nothing.' })
  note: string | null;

  @Field(() => Date, { description: 'When.' })
  occurredAt: Date;
}

@ObjectType('CirculationSummary', { simpleResolvers: true, description: 'A member at a glance.' })
export class CirculationSummaryType {
  @Field(() => Int, { description: 'Loans that are open.' })
  openLoanCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Loans the member may have at once; null means unlimited.',
  })
  maximumLoans: number | null;

  @Field(() => Int, { description: 'Loans that are overdue.' })
  overdueCount: number;

  @Field(() => Int, { description: 'Holds that can be collected.' })
  readyHoldCount: number;

  @Field(() => RupiahScalar, {
    description: 'What is owed; fines of loans that are still open are not in it.',
  })
  balance: number;

  @Field(() => RupiahScalar, {
    description:
      'What the library owes the member, such as the price of a lost copy that came back after it was paid.',
  })
  credit: number;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Debt above which nothing more is lent; null means no limit.',
  })
  debtLimit: number | null;
}

/** `AccountEntryEdge` and `AccountEntryConnection`. */
export const { EdgeType: AccountEntryEdgeType, ConnectionType: AccountEntryConnectionType } = connectionTypes(
  'AccountEntry',
  () => AccountEntryType,
  { one: 'A line of the ledger', many: 'lines of the ledger' },
);
