import type { EntityManager } from 'typeorm';

import type { EntityRow } from '../../../platform/db/table';
import { replaceRows } from '../../../platform/db/write-rows';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import { isEmail, normaliseEmail } from '../../../shared/email';
import { ADULT_AGE, findCardHolder, isMinorOn, readMembers } from '../../members';
import type { PartnersDeps } from '../deps';
import type { PartnerDuty } from '../partner.terms';
import { PARTNER_DUTIES } from '../partner.terms';
import { say } from '../words/say';
import { personTable } from './people.queries';
import type { PartnerPersonEntity } from './person.entity';

/** Somebody to talk to, as entered. */
export type PersonEntry = {
  readonly name: string;
  readonly role?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly cardNumber?: string | null;
  readonly duties?: readonly PartnerDuty[] | null;
};

/** Somebody to talk to, as kept. */
export type PersonFacts = Omit<EntityRow<PartnerPersonEntity>, 'id' | 'partnerId'>;

const MOST_PEOPLE = 20;

/** Reads the people of a partner and finds whose cards they name; a card that nobody has is refused. */
export async function readPeople(
  deps: PartnersDeps,
  form: InputValidator,
  people: readonly PersonEntry[] | null,
): Promise<readonly PersonFacts[]> {
  const facts: PersonFacts[] = [];
  for (const [position, person] of form.list(people, MOST_PEOPLE, 'people').entries())
    facts.push(await readPerson(deps, form, person, position));
  return facts;
}

/** Reads an e-mail address. */
export function readEmail(
  form: InputValidator,
  typed: string | null | undefined,
  ...name: readonly string[]
): string | null {
  const line = form.line(typed, 200, ...name);
  if (line === null) return null;
  if (!isEmail(line)) form.refuse((field) => invalid(field, say('savePartner.email')), ...name);
  return normaliseEmail(line);
}

/** Puts people in the place of those a partner had; null keeps them. */
export function writePeople(
  { clock, newId }: PartnersDeps,
  tx: EntityManager,
  partnerId: string,
  people: readonly PersonFacts[] | null,
): Promise<void> {
  const now = clock.now();
  return replaceRows(
    tx,
    personTable,
    { column: 'partner_id', id: partnerId },
    people?.map((person) => ({ ...person, id: newId('ppr', now), partnerId })) ?? null,
  );
}

async function readPerson(
  deps: PartnersDeps,
  form: InputValidator,
  person: PersonEntry,
  position: number,
): Promise<PersonFacts> {
  const at = ['people', String(position)] as const;
  const name = form.requiredLine(
    person.name,
    { longest: 120, what: say('savePartner.personName') },
    ...at,
    'name',
  );
  const card = form.line(person.cardNumber, 40, ...at, 'cardNumber');
  const holder = card === null ? null : await findCardHolder(deps.db, card);
  if (card !== null && holder === null)
    form.refuse(
      (field) => ({ code: 'NOT_FOUND', field, message: say('savePartner.noCard') }),
      ...at,
      'cardNumber',
    );
  const duties = PARTNER_DUTIES.filter((duty) => person.duties?.includes(duty));
  if (duties.length > 0 && card === null)
    form.refuse((field) => invalid(field, say('savePartner.dutyWithoutCard')), ...at, 'cardNumber');
  if (duties.length > 0 && holder !== null && (await isMinor(deps, holder.memberId)))
    form.refuse(
      (field) => ({
        code: 'NOT_ALLOWED',
        field,
        message: say('partnerRequest.adultsOnly', { age: ADULT_AGE }),
      }),
      ...at,
      'duties',
    );
  return {
    name,
    role: form.line(person.role, 120, ...at, 'role'),
    phone: form.line(person.phone, 60, ...at, 'phone'),
    email: readEmail(form, person.email, ...at, 'email'),
    memberId: holder?.memberId ?? null,
    duties,
    position,
  };
}

async function isMinor({ db, clock }: PartnersDeps, memberId: string): Promise<boolean> {
  const [member] = await readMembers(db, [memberId]);
  return member !== undefined && isMinorOn(member, toCivilDate(clock.now()));
}
