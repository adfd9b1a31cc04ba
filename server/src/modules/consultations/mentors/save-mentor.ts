import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required, stale, tooMany } from '../../../platform/validation/refusals';
import { readParagraphs, readText } from '../../../platform/validation/read-text';
import { InputValidator } from '../../../platform/validation/input-validator';
import { readCardNumber } from '../../members';
import { PARTNER_NOUNS } from '../../partners';
import { memberOfCard } from '../../volunteers';
import type { MentorEntity } from './mentor.entity';
import { countMentors, lockMentor, mentorTable, MOST_MENTORS } from './mentors.queries';
import type { ConsultationTopic, MentorKind, MentorLanguage } from '../consultation.terms';
import type { ConsultationsDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { CONSULTATION_NOUNS } from '../deps';
import { missingIds } from '../../../platform/db/missing-ids';
import { say } from '../words/say';

/** What can be said of a mentor: absent keeps, null clears. */
export type MentorDetails = {
  readonly name?: string | null;
  readonly kind?: MentorKind | null;
  readonly organisation?: string | null;
  readonly partnerId?: string | null;
  readonly memberId?: string | null;
  /** The number of their library card, in the place of `memberId`. */
  readonly cardNumber?: string | null;
  readonly headline?: TextEntry | null;
  readonly about?: TextEntry | null;
  readonly topics?: readonly ConsultationTopic[] | null;
  readonly languages?: readonly MentorLanguage[] | null;
  readonly branchId?: string | null;
  readonly place?: TextEntry | null;
  readonly meetingUrl?: string | null;
  readonly isActive?: boolean | null;
  readonly position?: number | null;
};

type Saved = Promise<Result<{ mentorId: string }, Refusal>>;
type MentorFacts = Partial<EntityRow<MentorEntity>>;

const BLANK: MentorFacts = {
  organisation: null,
  partnerId: null,
  memberId: null,
  headlineIndonesian: null,
  headlineEnglish: null,
  aboutIndonesian: null,
  aboutEnglish: null,
  languages: ['INDONESIAN'],
  placeIndonesian: null,
  placeEnglish: null,
  meetingUrl: null,
  isActive: true,
  position: 0,
  isSample: false,
  version: 1,
};
const NAME = say('saveMentor.name');
const TOPICS = say('saveMentor.topics');
const NOT_AN_ADDRESS = say('saveMentor.notAnAddress');

/** Adds somebody who advises businesses. */
export function createMentor(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { mentor: MentorDetails; idempotencyKey?: string | null },
): Saved {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createMentor', request), async (tx) => {
    if ((await countMentors(tx)) >= MOST_MENTORS) return fail(tooMany(['mentor'], MOST_MENTORS));
    const { name, kind, topics, branchId } = request.mentor;
    const read = await readMentor(
      tx,
      { ...request.mentor, name: name ?? null, topics: topics ?? [], branchId: branchId ?? '' },
      ['mentor'],
    );
    if (!read.ok) return read;
    const now = deps.clock.now();
    const id = deps.newId('mtr', now);
    await insertRows(tx, mentorTable.name, [
      mentorTable.write({
        ...BLANK,
        kind: kind ?? 'VOLUNTEER',
        ...read.value,
        id,
        createdAt: now,
        createdBy: toPrincipal(actor),
      }),
    ]);
    return ok({ mentorId: id });
  });
}

/**
 * Changes a mentor. Refuses when somebody else changed it since `version`. Hours that were published keep
 * their place.
 */
export function updateMentor(
  deps: ConsultationsDeps,
  actor: Actor,
  request: { id: string; version: number; changes: MentorDetails; idempotencyKey?: string | null },
): Saved {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateMentor', request), async (tx) => {
    const known = await lockMentor(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], CONSULTATION_NOUNS.mentor));
    if (known.version !== request.version) return fail(stale(CONSULTATION_NOUNS.mentor, known.version));
    const read = await readMentor(tx, request.changes, ['changes']);
    if (!read.ok) return read;
    await updateRow(
      tx,
      mentorTable.name,
      known.id,
      mentorTable.write({ ...read.value, version: known.version + 1 }),
    );
    return ok({ mentorId: known.id });
  });
}

async function readMentor(
  tx: EntityManager,
  details: MentorDetails,
  path: readonly string[],
): Promise<Result<MentorFacts, Refusal>> {
  const form = new InputValidator(path);
  const card = await readCard(tx, form, details);
  const facts = {
    ...readWho(form, details),
    ...readWhat(form, details),
    ...readWhere(form, details),
    ...card,
  };
  const { branchId, memberId, partnerId } = details;
  if (memberId != null && (await missingIds(tx, 'member', [memberId])).length > 0)
    form.refuse((field) => notFound(field, CONSULTATION_NOUNS.member), 'memberId');
  if (partnerId != null && (await missingIds(tx, 'partner', [partnerId])).length > 0)
    form.refuse((field) => notFound(field, PARTNER_NOUNS.partner), 'partnerId');
  if (branchId != null && (await missingIds(tx, 'branch', [branchId])).length > 0)
    form.refuse((field) => notFound(field, CONSULTATION_NOUNS.branch), 'branchId');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}

/** Finds whose card a number is; absent keeps, null or blank clears. */
async function readCard(
  tx: EntityManager,
  form: InputValidator,
  { cardNumber }: MentorDetails,
): Promise<MentorFacts> {
  if (cardNumber === undefined) return {};
  const written = form.line(cardNumber, 40, 'cardNumber');
  if (written === null) return { memberId: null };
  const memberId = await memberOfCard(tx, readCardNumber(written));
  if (memberId === null) form.refuse((field) => notFound(field, say('saveMentor.card')), 'cardNumber');
  return { memberId };
}

function readWho(
  form: InputValidator,
  { name, kind, organisation, partnerId, memberId, headline, about }: MentorDetails,
): MentorFacts {
  return {
    ...(name === undefined ? {} : { name: form.requiredLine(name, { longest: 120, what: NAME }, 'name') }),
    ...(kind == null ? {} : { kind }),
    ...(organisation === undefined ? {} : { organisation: form.line(organisation, 160, 'organisation') }),
    ...(partnerId === undefined ? {} : { partnerId }),
    ...(memberId === undefined ? {} : { memberId }),
    ...(headline === undefined
      ? {}
      : toTextColumns('headline', readText(form, headline, { longest: 200, field: ['headline'] }))),
    ...(about === undefined
      ? {}
      : toTextColumns('about', readParagraphs(form, about, { longest: 4_000, field: ['about'] }))),
  };
}

function readWhat(
  form: InputValidator,
  { topics, languages, isActive, position }: MentorDetails,
): MentorFacts {
  if (topics !== undefined && (topics ?? []).length === 0)
    form.refuse((field) => required(field, TOPICS), 'topics');
  return {
    ...(topics == null ? {} : { topics: [...new Set(topics)] }),
    ...(languages == null || languages.length === 0 ? {} : { languages: [...new Set(languages)] }),
    ...(isActive == null ? {} : { isActive }),
    ...(position == null ? {} : { position }),
  };
}

function readWhere(form: InputValidator, { branchId, place, meetingUrl }: MentorDetails): MentorFacts {
  const url = meetingUrl === undefined ? null : form.line(meetingUrl, 500, 'meetingUrl');
  if (url !== null && !/^https:\/\/[^\s/]+\.[^\s]+$/.test(url))
    form.refuse((field) => invalid(field, NOT_AN_ADDRESS), 'meetingUrl');
  return {
    ...(branchId == null ? {} : { branchId }),
    ...(place === undefined
      ? {}
      : toTextColumns('place', readText(form, place, { longest: 200, field: ['place'] }))),
    ...(meetingUrl === undefined ? {} : { meetingUrl: url }),
  };
}
