import { ComputerSessionEntity } from './computers/computer-session.entity';
import { PrintJobEntity } from './printing/print-job.entity';
import { ComputerQueueEntryEntity } from './queue/computer-queue-entry.entity';
import { InternetRuleEntity } from './rules/internet-rule.entity';
import { InternetVoucherEntity } from './vouchers/voucher.entity';
import { InternetRefusalEntity } from './wifi/internet-refusal.entity';
import { WifiSessionEntity } from './wifi/wifi-session.entity';

/** The tables of this module. */
export const INTERNET_ENTITIES = [
  InternetRuleEntity,
  InternetVoucherEntity,
  WifiSessionEntity,
  InternetRefusalEntity,
  ComputerSessionEntity,
  ComputerQueueEntryEntity,
  PrintJobEntity,
];
