import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { TextEntry } from '../../../platform/validation/read-text';
import { readLink, readText } from '../../../platform/validation/read-text';
import { alreadyExists, invalid, notFound, stale, toErrors } from '../../../platform/validation/refusals';
import { isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { foldText } from '../../../shared/text';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import type { PartnerKind, SchoolLevel } from '../partner.terms';
import { say } from '../words/say';
import { readNpsn } from './npsn.rules';
import { readEmail, readPeople, writePeople } from '../people/save-people';
import type { PersonEntry, PersonFacts } from '../people/save-people';
import type { PartnerEntity } from './partner.entity';
import { findPartnerByNpsn, lockPartner, partnerTable } from './partners.queries';

/** What can be said of a partner: absent keeps, null clears; people replace the old ones. */
export type PartnerDetails = {
  readonly kind?: PartnerKind | null;
  readonly name?: string | null;
  readonly schoolLevel?: SchoolLevel | null;
  readonly npsn?: string | null;
  readonly religiousNumber?: string | null;
  readonly address?: string | null;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly website?: string | null;
  readonly summary?: TextEntry | null;
  readonly joining?: TextEntry | null;
  readonly sinceOn?: string | null;
  readonly isPublic?: boolean | null;
  readonly isActive?: boolean | null;
  readonly note?: string | null;
  readonly people?: readonly PersonEntry[] | null;
};

type Saved = Promise<Result<{ partnerId: string }, Refusal>>;
type PartnerFacts = Partial<EntityRow<PartnerEntity>>;
type KnownPartner = {
  readonly kind: PartnerKind;
  readonly id?: string;
  readonly schoolLevel?: SchoolLevel | null;
};
type Read = { readonly facts: PartnerFacts; readonly people: readonly PersonFacts[] | null };

const BLANK: PartnerFacts = {
  schoolLevel: null,
  npsn: null,
  religiousNumber: null,
  address: null,
  phone: null,
  email: null,
  website: null,
  summaryIndonesian: null,
  summaryEnglish: null,
  joiningIndonesian: null,
  joiningEnglish: null,
  sinceOn: null,
  agreementEndsOn: null,
  isPublic: false,
  isActive: true,
  note: null,
  isSample: false,
  grantedScopes: ['catalogue:read'],
  version: 1,
};

/** Adds a partner with the people to talk to. */
export function createPartner(
  deps: PartnersDeps,
  actor: Actor,
  request: { partner: PartnerDetails & { isSample?: boolean }; idempotencyKey?: string | null },
): Saved {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'createPartner', request), (tx) =>
      addPartner(deps, tx, actor, request.partner),
    ),
  );
}

/** Adds a partner inside an open unit, as `createPartner` does. */
export async function addPartner(
  deps: PartnersDeps,
  tx: EntityManager,
  actor: Actor,
  partner: PartnerDetails & { readonly isSample?: boolean },
): Saved {
  const { isSample = false, ...details } = partner;
  const kind = details.kind ?? 'OTHER';
  const entered = { ...details, kind, name: details.name ?? null };
  const read = await readPartner(deps, tx, entered, { known: { kind }, path: ['partner'] });
  if (!read.ok) return read;
  const now = deps.clock.now();
  const id = deps.newId('prt', now);
  await insertRows(tx, partnerTable.name, [
    partnerTable.write({
      ...BLANK,
      ...read.value.facts,
      id,
      isSample,
      createdAt: now,
      createdBy: toPrincipal(actor),
      updatedAt: now,
    }),
  ]);
  await writePeople(deps, tx, id, read.value.people);
  return ok({ partnerId: id });
}

/** Changes a partner. Refuses when somebody else changed it since `version`. */
export function updatePartner(
  deps: PartnersDeps,
  actor: Actor,
  request: { id: string; version: number; changes: PartnerDetails; idempotencyKey?: string | null },
): Saved {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'updatePartner', request), async (tx) => {
      const known = await lockPartner(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], PARTNER_NOUNS.partner));
      if (known.version !== request.version) return fail(stale(PARTNER_NOUNS.partner, known.version));
      const read = await readPartner(deps, tx, request.changes, { known, path: ['changes'] });
      if (!read.ok) return read;
      const changes = { ...read.value.facts, updatedAt: deps.clock.now(), version: known.version + 1 };
      await updateRow(tx, partnerTable.name, known.id, partnerTable.write(changes));
      await writePeople(deps, tx, known.id, read.value.people);
      return ok({ partnerId: known.id });
    }),
  );
}

async function readPartner(
  deps: PartnersDeps,
  tx: EntityManager,
  details: PartnerDetails,
  { known, path }: { readonly known: KnownPartner; readonly path: readonly string[] },
): Promise<Result<Read, Refusal>> {
  const form = new InputValidator(path);
  const facts = {
    ...readWho(form, details, known),
    ...readReach(form, details),
    ...readStanding(form, details),
  };
  if (facts.npsn != null) {
    const namesake = await findPartnerByNpsn(tx, facts.npsn);
    if (namesake && namesake.id !== known.id)
      form.refuse((field) => alreadyExists(field, say('savePartner.npsnTaken'), namesake), 'npsn');
  }
  const people = details.people === undefined ? null : await readPeople(deps, form, details.people);
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ facts, people });
}

function readWho(
  form: InputValidator,
  { kind, name, schoolLevel, npsn, religiousNumber, summary, joining }: PartnerDetails,
  known: { readonly kind: PartnerKind; readonly schoolLevel?: SchoolLevel | null },
): PartnerFacts {
  const line =
    name === undefined
      ? null
      : form.requiredLine(name, { longest: 160, what: say('savePartner.name') }, 'name');
  const number = readNpsn(npsn);
  if (number === undefined) form.refuse((field) => invalid(field, say('savePartner.npsn')), 'npsn');
  const isSchool = (kind ?? known.kind) === 'SCHOOL';
  if (schoolLevel != null && !isSchool)
    form.refuse((field) => invalid(field, say('savePartner.notSchool')), 'schoolLevel');
  return {
    ...(kind == null ? {} : { kind }),
    ...(line === null ? {} : { name: line, nameKey: foldText(line).slice(0, 160) }),
    ...(isSchool ? (schoolLevel === undefined ? {} : { schoolLevel }) : { schoolLevel: null }),
    ...(npsn === undefined ? {} : { npsn: number ?? null }),
    ...(religiousNumber === undefined
      ? {}
      : { religiousNumber: form.line(religiousNumber, 20, 'religiousNumber') }),
    ...(summary === undefined
      ? {}
      : toTextColumns('summary', readText(form, summary, { longest: 600, field: ['summary'] }))),
    ...(joining === undefined
      ? {}
      : toTextColumns('joining', readText(form, joining, { longest: 600, field: ['joining'] }))),
  };
}

function readReach(form: InputValidator, { address, phone, email, website }: PartnerDetails): PartnerFacts {
  return {
    ...(address === undefined ? {} : { address: form.line(address, 300, 'address') }),
    ...(phone === undefined ? {} : { phone: form.line(phone, 60, 'phone') }),
    ...(email === undefined ? {} : { email: readEmail(form, email, 'email') }),
    ...(website === undefined
      ? {}
      : { website: readLink(form, website, { message: say('savePartner.link'), field: ['website'] }) }),
  };
}

function readStanding(
  form: InputValidator,
  { sinceOn, isPublic, isActive, note }: PartnerDetails,
): PartnerFacts {
  if (sinceOn != null && !isCivilDate(sinceOn))
    form.refuse((field) => invalid(field, say('savePartner.since')), 'sinceOn');
  return {
    ...(sinceOn === undefined ? {} : { sinceOn }),
    ...(isPublic == null ? {} : { isPublic }),
    ...(isActive == null ? {} : { isActive }),
    ...(note === undefined ? {} : { note: form.paragraphs(note, 4_000, 'note') }),
  };
}
