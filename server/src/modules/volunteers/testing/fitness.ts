import type { ShiftsHome } from './shifts-home';
import { writeTestVolunteer } from './volunteers-home';

/** Makes members volunteers who hold the role of the fixture. */
export async function createShiftFitness(
  { deps, roleId }: Pick<ShiftsHome, 'deps' | 'roleId'>,
  members: readonly string[],
): Promise<void> {
  for (const memberId of members) await writeTestVolunteer(deps.db, { memberId, roleIds: [roleId] });
}
