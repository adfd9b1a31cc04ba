import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, stale, toErrors, tooMany } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { BY_ATTENDANCE } from '../attended/attended.rules';
import { doAllExist } from '../lists/lists.queries';
import type { PersonForActor } from '../people/person-access';
import { lockPersonFor } from '../people/person-access';
import { isIdentityPaper } from '../papers/identity-paper.rules';
import { findPaperOf } from '../papers/papers.queries';
import { say } from '../words/say';
import type { StaffTraining } from './learning.entity';
import {
  changeCertificate,
  changeTraining,
  countProofs,
  findCertificate,
  findCourse,
  findTraining,
  insertCertificate,
  insertTraining,
  MOST_PROOFS,
} from './learning.queries';

/** What saving a proof needs, whatever it proves. */
type SaveRequest = {
  readonly staffId: string;
  readonly id?: string | null;
  readonly version?: number | null;
  readonly idempotencyKey?: string | null;
};
/** A certificate as it is entered. */
export type CertificateEntry = {
  readonly kind: string;
  readonly number?: string | null;
  readonly issuer?: string | null;
  readonly validUntil?: CivilDate | null;
};
/** Training as it is entered. */
export type TrainingEntry = {
  readonly courseId?: string | null;
  readonly title?: string | null;
  readonly provider?: string | null;
  readonly competenceId?: string | null;
  readonly completedOn: CivilDate;
  readonly hours?: number | null;
};
type Saved = Promise<Result<{ staffId: string }, Refusal>>;
const MOST_HOURS = 500;

/**
 * Saves a certificate. What somebody enters or changes of their own waits until somebody else has seen the paper;
 * what the lead or the head enters they have seen.
 */
export function saveStaffCertificate(
  deps: DevelopmentDeps,
  actor: Actor,
  request: SaveRequest & { readonly certificate: CertificateEntry },
): Saved {
  const act = idempotentRequest(deps, actor, 'saveStaffCertificate', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const opened = await openProof({ deps, tx, actor }, request, {
      kind: 'staff_certificate',
      find: findCertificate,
    });
    if (!opened.ok) return opened;
    const form = new InputValidator(['certificate']);
    const entry = request.certificate;
    const facts = {
      kind: form.requiredLine(entry.kind, { longest: 120, what: say('certificateKind') }, 'kind'),
      number: form.line(entry.number, 80, 'number'),
      issuer: form.line(entry.issuer, 160, 'issuer'),
      validUntil: entry.validUntil ?? null,
    };
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const { known, proven } = opened.value;
    if (known && isIdentityPaper(facts.kind, facts.issuer) && (await findPaperOf(tx, known.id)))
      return fail(invalid(['certificate', 'kind'], say('noCopyOfIdentity')));
    if (known) await changeCertificate(tx, known.id, { ...facts, ...proven, version: known.version + 1 });
    else
      await insertCertificate(tx, { ...facts, ...proven, ...newProof(deps, actor, request.staffId, 'sct') });
    return ok({ staffId: request.staffId });
  });
}

/** Saves training that somebody had, of a course that is known or another; seen as certificates are. */
export function saveStaffTraining(
  deps: DevelopmentDeps,
  actor: Actor,
  request: SaveRequest & { readonly training: TrainingEntry },
): Saved {
  const act = idempotentRequest(deps, actor, 'saveStaffTraining', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const opened = await openProof({ deps, tx, actor }, request, {
      kind: 'staff_training',
      find: findTraining,
    });
    if (!opened.ok) return opened;
    const facts = await readTraining(tx, request.training, toCivilDate(deps.clock.now()));
    if (!facts.ok) return facts;
    const { known, person } = opened.value;
    const { title, provider } = facts.value;
    if (known && isIdentityPaper(title, provider) && (await findPaperOf(tx, known.id)))
      return fail(invalid(['training', 'title'], say('noCopyOfIdentity')));
    const proven = provenFor(known, facts.value, opened.value.proven);
    if (known) await changeTraining(tx, known.id, { ...facts.value, ...proven, version: known.version + 1 });
    else
      await insertTraining(tx, {
        ...facts.value,
        ...proven,
        ...newProof(deps, actor, request.staffId, 'trn'),
        rankId: person.profile?.rankId ?? null,
      });
    return ok({ staffId: request.staffId });
  });
}

type Proven = Opened<StaffTraining>['proven'];
type TrainingFacts = Pick<
  StaffTraining,
  'courseId' | 'title' | 'provider' | 'competenceId' | 'completedOn' | 'hours'
>;

/** What attendance proves stays proven by it while nothing of it changes. */
function provenFor(known: StaffTraining | null, facts: TrainingFacts, proven: Proven): Proven {
  if (known?.seenBy !== BY_ATTENDANCE) return proven;
  const names = Object.keys(facts) as (keyof TrainingFacts)[];
  const { seenBy, seenOn, wasSeen } = known;
  return names.every((name) => known[name] === facts[name]) ? { seenBy, seenOn, wasSeen } : proven;
}

type Unit = { readonly deps: DevelopmentDeps; readonly tx: EntityManager; readonly actor: Actor };
type Proof = {
  readonly id: string;
  readonly staffId: string;
  readonly version: number;
  readonly wasSeen: boolean;
};
type Opened<Known> = {
  readonly known: Known | null;
  readonly proven: {
    readonly seenBy: string | null;
    readonly seenOn: CivilDate | null;
    readonly wasSeen: boolean;
  };
  readonly person: PersonForActor['person'];
};

async function openProof<Known extends Proof>(
  { deps, tx, actor }: Unit,
  { staffId, id, version }: SaveRequest,
  {
    kind,
    find,
  }: {
    readonly kind: 'staff_certificate' | 'staff_training';
    readonly find: (tx: EntityManager, id: string) => Promise<Known | null>;
  },
): Promise<Result<Opened<Known>, Refusal>> {
  const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayAdd' });
  if (!locked.ok) return locked;
  const { person, access } = locked.value;
  const known = id == null ? null : await find(tx, id);
  if (id != null && known?.staffId !== staffId) return fail(notFound(['id'], say('proof')));
  if (known && known.version !== version) return fail(stale(say('proof'), known.version));
  if (!known && (await countProofs(tx, kind, staffId)) >= MOST_PROOFS)
    return fail(tooMany(['staffId'], MOST_PROOFS));
  const proven = access.mayVouch
    ? { seenBy: toPrincipal(actor), seenOn: toCivilDate(deps.clock.now()), wasSeen: true }
    : { seenBy: null, seenOn: null, wasSeen: known?.wasSeen ?? false };
  return ok({ known, proven, person });
}

function newProof(deps: DevelopmentDeps, actor: Actor, staffId: string, prefix: string) {
  const now = deps.clock.now();
  return {
    id: deps.newId(prefix, now),
    staffId,
    createdAt: now,
    createdBy: toPrincipal(actor),
    isSample: false,
    version: 1,
  };
}

async function readTraining(tx: EntityManager, entry: TrainingEntry, today: CivilDate) {
  const form = new InputValidator(['training']);
  const { courseId = null, completedOn } = entry;
  const course = courseId === null ? null : await findCourse(tx, courseId);
  if (courseId !== null && course === null)
    form.refuse((field) => notFound(field, say('course')), 'courseId');
  const title = form.line(entry.title, 200, 'title') ?? course?.title ?? '';
  if (title === '') form.refuse((field) => required(field, say('trainingTitle')), 'title');
  const provider = form.line(entry.provider, 160, 'provider') ?? course?.provider ?? null;
  const competenceId = entry.competenceId ?? course?.competenceId ?? null;
  if (competenceId !== null && !(await doAllExist(tx, 'competence', [competenceId])))
    form.refuse((field) => notFound(field, say('competence')), 'competenceId');
  if (completedOn > today) form.refuse((field) => invalid(field, say('notYet')), 'completedOn');
  const hours = entry.hours ?? course?.hours ?? 0;
  if (hours < 1 || hours > MOST_HOURS)
    form.refuse((field) => invalid(field, say('wrongTrainingHours', { most: MOST_HOURS })), 'hours');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok({ courseId, title, provider, competenceId, completedOn, hours });
}
