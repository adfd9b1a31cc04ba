import { sweepLongOverdue } from '../modules/circulation';
import type { Command } from './command';
import { say } from './command';
import { withMigratedApp, withoutMigrations } from './open-app';

/**
 * Takes copies for lost that are overdue for longer than the rules allow; without `--confirm` it only tells.
 */
export const longOverdueCommand: Command = {
  name: 'long-overdue',
  usage: '[--confirm]',
  summary:
    'List copies overdue for so long that the rules take them for lost; with --confirm declare them lost and charge them.',
  run: ({ options }) =>
    (options.has('confirm') ? withMigratedApp : withoutMigrations)(async (house) => {
      const { loanIds, declared } = await sweepLongOverdue(house, { isConfirmed: options.has('confirm') });
      say(
        options.has('confirm')
          ? `${declared} of ${loanIds.length} loans declared lost.`
          : `${loanIds.length} loans would be declared lost. Add --confirm to do it.`,
      );
      return 0;
    }),
};
