import { apiKeyCommand } from './api-key';
import { backupCommand, restoreCommand } from './backup';
import { benchApiCommand } from './bench-api';
import { benchCirculationCommand } from './bench-circulation';
import { benchKeysCommand } from './bench-keys';
import { benchBookingsCommand } from './bench-bookings';
import { benchFeedbackCommand } from './bench-feedback';
import { benchListsCommand } from './bench-lists';
import { benchReportsCommand } from './bench-reports';
import { benchSearchCommand } from './bench-search';
import { bounceCommand } from './bounce';
import type { Command } from './command';
import { createStaffCommand } from './create-staff';
import { cutOverCommand } from './cut-over';
import { doctorCommand } from './doctor';
import { importCommand } from './import';
import { importMembersCommand } from './import-members';
import { leaveSampleCommand } from './leave-sample';
import { longOverdueCommand } from './long-overdue';
import { migrateCommand } from './migrate';
import { reindexCommand } from './reindex';
import { rebuildSummariesCommand } from './rebuild-summaries';
import { relevanceCommand } from './relevance';
import { resetSecondFactorCommand } from './reset-second-factor';
import { runJobCommand } from './run-job';
import { schemaCommand } from './schema';
import { seedCommand } from './seed';
import { workerCommand } from './worker';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  migrateCommand,
  seedCommand,
  createStaffCommand,
  resetSecondFactorCommand,
  apiKeyCommand,
  importCommand,
  importMembersCommand,
  cutOverCommand,
  longOverdueCommand,
  reindexCommand,
  rebuildSummariesCommand,
  backupCommand,
  restoreCommand,
  leaveSampleCommand,
  bounceCommand,
  doctorCommand,
  workerCommand,
  runJobCommand,
  schemaCommand,
  relevanceCommand,
  benchSearchCommand,
  benchApiCommand,
  benchCirculationCommand,
  benchReportsCommand,
  benchKeysCommand,
  benchBookingsCommand,
  benchFeedbackCommand,
  benchListsCommand,
];
