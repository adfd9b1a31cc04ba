import { resetSecondFactorByEmail } from '../modules/staff';
import type { Command } from './command';
import { required, say } from './command';
import { withMigratedApp } from './open-app';

/**
 * Takes somebody's second step of signing in out of use, for a library whose only administrator lost the
 * telephone.
 */
export const resetSecondFactorCommand: Command = {
  name: 'staff:reset-second-factor',
  usage: '--email <e-mail>',
  summary: 'Take the second step of signing in of a staff member out of use and end their sessions.',
  run: (args) =>
    withMigratedApp(async (house) => {
      const email = required(args, 'email');
      const result = await resetSecondFactorByEmail(house, email);
      say(
        result.ok
          ? `${email} sets the second step up anew at the next sign-in. All their sessions ended.`
          : `No staff member has the address ${email}.`,
      );
      return result.ok ? 0 : 1;
    }),
};
