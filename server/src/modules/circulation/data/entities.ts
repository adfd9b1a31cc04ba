import { AccountEntryEntity } from './account-entry.entity';
import { CashClosingEntity, CashClosingLineEntity } from './cash-closing.entity';
import { CirculationRuleEntity } from './circulation-rule.entity';
import { ClosureMoveEntity } from './closure-move.entity';
import { CopyCaseEntity } from './copy-case.entity';
import { HoldEntity } from './hold.entity';
import { InHouseUseEntity } from './in-house-use.entity';
import { LoanEntity } from './loan.entity';
import { LoanRenewalEntity } from './loan-renewal.entity';
import { ReceiptCounterEntity } from './receipt-counter.entity';
import { SpecialDaysEntity } from './special-days.entity';
import { TillEntity } from './till.entity';
import { TransferEntity } from './transfer.entity';

/** The tables of this room. */
export const CIRCULATION_ENTITIES = [
  CirculationRuleEntity,
  SpecialDaysEntity,
  LoanEntity,
  LoanRenewalEntity,
  HoldEntity,
  TransferEntity,
  AccountEntryEntity,
  ReceiptCounterEntity,
  ClosureMoveEntity,
  TillEntity,
  CashClosingEntity,
  CashClosingLineEntity,
  CopyCaseEntity,
  InHouseUseEntity,
];
