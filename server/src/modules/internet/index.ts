import type { Module } from '../../platform/module';
import type { ItemUses, SpaceClashes } from '../spaces';
import { ComputerBoardResolver } from './computers/computer-board.graphql';
import { KioskResolver } from './computers/kiosk.graphql';
import { findComputersInUse, findComputerUses } from './computers/computer-uses.queries';
import type { ComputerDeps } from './computers/run-session';
import { createPrintJobListSource } from './printing/print-job-list-source';
import { PrintJobResolver } from './printing/print-job.graphql';
import type { ServiceTill } from './printing/service-till';
import { internetPersonalData } from './personal-data';
import { ComputerQueueResolver } from './queue/queue.graphql';
import { InternetRulesResolver } from './rules/internet-rules.graphql';
import { MyInternetResolver } from './vouchers/my-internet.graphql';
import { createVoucherListSource } from './vouchers/voucher-list-source';
import { VoucherResolver } from './vouchers/voucher.graphql';
import { WifiDeviceResolver } from './wifi/wifi-device.graphql';
import { forgetWifi } from './wifi/forget-wifi';

export type { Reservations } from './computers/next-reservation';
export type { InternetDeps } from './deps';
export { seedSampleComputers } from './sample/seed-sample-computers';
export { seedSampleInternet } from './sample/seed-sample-internet';
export type { PrintMoney } from './printing/print-jobs.queries';
export { printJobsInTill, printMoneyInTill } from './printing/print-jobs.queries';
export type { PrintJob } from './printing/print-job.entity';
export { PrintJobType } from './printing/print-job.type';
export type { ServiceTill } from './printing/service-till';
export { recordAccounting } from './wifi/record-accounting';
export type { RadiusBody } from './wifi/radius-message.rules';
export { readAccounting, readSignInRequest, writeAccept, writeReject } from './wifi/radius-message.rules';
export { signInToWifi } from './wifi/sign-in';

/** Creates the module of the free internet: vouchers, the Wi-Fi by RADIUS, computers, their rules. */
export function createInternet({
  itemUses,
  clashes,
  ...deps
}: ComputerDeps & {
  readonly itemUses: ItemUses;
  readonly clashes: SpaceClashes;
  readonly till: ServiceTill;
}): Module {
  itemUses.register(findComputersInUse);
  clashes.register(findComputerUses);
  return {
    name: 'internet',
    personalData: internetPersonalData(deps),
    resolvers: [
      new InternetRulesResolver(deps),
      new VoucherResolver(deps),
      new WifiDeviceResolver(deps),
      new MyInternetResolver(deps),
      new ComputerBoardResolver(deps),
      new KioskResolver(deps),
      new ComputerQueueResolver(deps),
      new PrintJobResolver(deps),
    ],
    resources: [
      { prefix: 'ivc', table: 'internet_voucher', branchColumn: 'branch_id' },
      { prefix: 'cqe', table: 'computer_queue_entry', branchColumn: 'branch_id' },
      { prefix: 'prj', table: 'print_job', branchColumn: 'branch_id', nameColumn: 'number' },
      { prefix: 'cps', table: 'computer_session', branchColumn: 'branch_id' },
    ],
    lists: [createVoucherListSource(deps), createPrintJobListSource()],
    jobs: [
      {
        name: 'forget-wifi',
        everyMinutes: 24 * 60,
        run: async () => `${await forgetWifi(deps)} rows of the log of the internet forgotten`,
      },
    ],
  };
}
