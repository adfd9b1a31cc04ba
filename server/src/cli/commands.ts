import type { Command } from './command';
import { createStaffCommand } from './create-staff';
import { migrateCommand } from './migrate';
import { reindexCommand } from './reindex';
import { schemaCommand } from './schema';
import { seedCommand } from './seed';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [migrateCommand, seedCommand, createStaffCommand, reindexCommand, schemaCommand];
