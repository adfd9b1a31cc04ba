import { createInterface } from 'node:readline/promises';

import { migrate } from '../app/create-app';
import { createStaff } from '../modules/staff';
import type { Command } from './command';
import { required, say } from './command';
import { withApp } from './open-app';

/**
 * Creates an account for the back office. The password is asked, or read from standard input, never from the
 * command line.
 */
export const createStaffCommand: Command = {
  name: 'create-staff',
  usage: '--name <name> --email <e-mail> --role administrator|librarian|desk',
  summary: 'Create an account for the back office; asks for the password.',
  run: (args) =>
    withApp(async (house) => {
      const account = {
        name: required(args, 'name'),
        email: required(args, 'email'),
        roleCodes: [required(args, 'role')],
      };
      await migrate(house.db, house);
      const result = await createStaff(house, { ...account, password: await askPassword() });
      if (result.ok) say(`${account.email} can sign in now.`);
      else
        for (const refusal of result.refusals)
          say(`${refusal.field?.join('.') ?? ''}: ${refusal.message.EN}`);
      return result.ok ? 0 : 1;
    }),
};

async function askPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: false });
  if (process.stdin.isTTY) process.stdout.write('Password (at least 15 characters): ');
  const { value } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  return String(value ?? '');
}
