import { buffer } from 'node:stream/consumers';

import { countBounce } from '../platform/mail/mail-bounces.queries';
import { readBounce } from '../platform/mail/read-bounce';
import type { Command } from './command';
import { say } from './command';
import { withMigratedApp } from './open-app';

/** Counts a letter that came back: a mail server hands it over on standard input, such as by an alias. */
export const bounceCommand: Command = {
  name: 'bounce',
  usage: '',
  summary: 'Read a message that came back from standard input; three for good stop letters to its address.',
  run: () =>
    withMigratedApp(async (house) => {
      const bounce = await readBounce(await buffer(process.stdin));
      // A mail server answers anything but 0 with a letter to whoever wrote, such as somebody on holiday.
      if (bounce === null) {
        say('This is no report of a letter of ours that failed: nothing was counted.');
        return 0;
      }
      if (!bounce.isForGood) {
        say('The letter failed for now only: nothing was counted.');
        return 0;
      }
      await countBounce(house.db, bounce.emailHash, house.clock.now());
      say('Counted.');
      return 0;
    }),
};
