import { AccountEntryEntity } from './accounts/account-entry.entity';
import { CashClosingEntity, CashClosingLineEntity } from './till/cash-closing.entity';
import { CirculationRuleEntity } from './rules/circulation-rule.entity';
import {
  ClassSetCopyEntity,
  ClassSetEntity,
  ClassSetPupilEntity,
  ClassSetTitleEntity,
  PartnerCardEntity,
} from './class-sets/class-set.entity';
import { ClosureMoveEntity } from './closures/closure-move.entity';
import { CopyCaseEntity } from './cases/copy-case.entity';
import { HoldEntity } from './holds/hold.entity';
import { InHouseUseEntity } from './in-house/in-house-use.entity';
import { LoanEntity } from './loans/loan.entity';
import { LoanRenewalEntity } from './loans/loan.entity';
import { ReceiptCounterEntity } from './till/till.entity';
import { SpecialDaysEntity } from './special-days/special-days.entity';
import { TillEntity } from './till/till.entity';
import { TransferEntity } from './transfers/transfer.entity';

/** The tables of this module. */
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
  ClassSetEntity,
  ClassSetTitleEntity,
  ClassSetPupilEntity,
  ClassSetCopyEntity,
  PartnerCardEntity,
];
