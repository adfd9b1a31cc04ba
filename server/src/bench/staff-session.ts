import { randomUUID } from 'node:crypto';

import type { App } from '../app/create-app';
import { createStaff } from '../modules/staff';
import { startSession } from '../platform/auth/sessions';

/** Opens an account with a role and a session for it, and returns the cookie. */
export async function startSessionOf(house: App, roleCode: 'desk' | 'librarian'): Promise<string> {
  const staff = await createStaff(house, {
    name: 'Petugas',
    email: `${roleCode}@example.org`,
    password: randomUUID(),
    roleCodes: [roleCode],
  });
  if (!staff.ok) throw new Error(staff.refusals[0]?.message.EN);
  const session = await house.db.transaction(async (tx) => ({
    ok: true,
    value: await startSession(tx, house, { audience: 'staff', subjectId: staff.value.id }),
  }));
  if (!session.ok) throw new Error('No session.');
  return `pustaka-staff=${session.value.token}`;
}
