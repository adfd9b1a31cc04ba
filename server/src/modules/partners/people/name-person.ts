import type { EntityManager } from 'typeorm';

import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { isEmail, normaliseEmail } from '../../../shared/email';
import type { PartnersDeps } from '../deps';
import type { PartnerDuty } from '../partner.terms';
import { PARTNER_DUTIES } from '../partner.terms';
import { listPeople, personTable, readMemberName } from './people.queries';

/** Somebody who is to act for a partner. */
export type NamedPerson = {
  readonly memberId: string;
  readonly role: string;
  readonly contact: string;
  readonly duties: readonly PartnerDuty[];
};

/** Names a member's card among the people of a partner; who stands there already gets the duties besides. */
export async function namePerson(
  { clock, newId }: PartnersDeps,
  tx: EntityManager,
  partnerId: string,
  { memberId, role, contact, duties }: NamedPerson,
): Promise<void> {
  const people = await listPeople(tx, partnerId);
  const known = people.find((person) => person.memberId === memberId);
  const held = PARTNER_DUTIES.filter((duty) => duties.includes(duty) || known?.duties.includes(duty));
  if (known) return updateRow(tx, personTable.name, known.id, personTable.write({ duties: held }));
  return insertRows(tx, personTable.name, [
    personTable.write({
      id: newId('ppr', clock.now()),
      partnerId,
      memberId,
      name: (await readMemberName(tx, memberId)).slice(0, 120),
      role,
      ...(isEmail(contact)
        ? { phone: null, email: normaliseEmail(contact) }
        : { phone: contact.slice(0, 60), email: null }),
      duties: held,
      position: Math.max(-1, ...people.map(({ position }) => position)) + 1,
    }),
  ]);
}
