import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { EntityRow } from '../../../platform/db/table';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, stale, toErrors } from '../../../platform/validation/refusals';
import { isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PartnersDeps } from '../deps';
import { PARTNER_NOUNS } from '../deps';
import { lockPartner } from '../institutions/partners.queries';
import type { ExchangeDirection } from '../partner.terms';
import { say } from '../words/say';
import type { PartnerVisitEntity } from './history.entity';
import { exchangeTable, lockVisit, removeExchange, removeVisit, visitTable } from './history.queries';

/** What can be said of a visit: absent keeps, null clears. */
export type VisitDetails = {
  readonly visitedOn?: string | null;
  readonly people?: string | null;
  readonly subject?: string | null;
  readonly followUp?: string | null;
};

/** What was given, by whom, when. */
export type ExchangeDetails = {
  readonly direction: ExchangeDirection;
  readonly what: string;
  readonly amount?: number | null;
  readonly givenOn: string;
};

type Written<Ids> = Promise<Result<Ids, Refusal>>;
type VisitFacts = Partial<EntityRow<PartnerVisitEntity>>;
type Keyed = { readonly idempotencyKey?: string | null };

/** Writes down that people of the library and of a partner met. */
export function createPartnerVisit(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { partnerId: string; visit: VisitDetails },
): Written<{ visitId: string; partnerId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createPartnerVisit', request),
    async (tx) => {
      const { partnerId, visit } = request;
      if (!(await lockPartner(deps.db, tx, partnerId)))
        return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
      const entered = { ...visit, visitedOn: visit.visitedOn ?? null, subject: visit.subject ?? null };
      const read = readVisit(entered, ['visit']);
      if (!read.ok) return read;
      const now = deps.clock.now();
      const id = deps.newId('pvs', now);
      const made = { createdAt: now, createdBy: toPrincipal(actor), updatedAt: now, version: 1 };
      const blank = { people: null, followUp: null };
      await insertRows(tx, visitTable.name, [
        visitTable.write({ ...blank, ...read.value, ...made, id, partnerId }),
      ]);
      return ok({ visitId: id, partnerId });
    },
  );
}

/** Changes what is written of a visit. Refuses when somebody else changed it since `version`. */
export function updatePartnerVisit(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { id: string; version: number; changes: VisitDetails },
): Written<{ visitId: string; partnerId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updatePartnerVisit', request),
    async (tx) => {
      const known = await lockVisit(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], PARTNER_NOUNS.visit));
      if (known.version !== request.version) return fail(stale(PARTNER_NOUNS.visit, known.version));
      const read = readVisit(request.changes, ['changes']);
      if (!read.ok) return read;
      const changes = { ...read.value, updatedAt: deps.clock.now(), version: known.version + 1 };
      await updateRow(tx, visitTable.name, known.id, visitTable.write(changes));
      return ok({ visitId: known.id, partnerId: known.partnerId });
    },
  );
}

/** Removes a visit that was written down by mistake. */
export function deletePartnerVisit(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { id: string },
): Written<{ partnerId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'deletePartnerVisit', request),
    async (tx) => {
      const known = await lockVisit(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], PARTNER_NOUNS.visit));
      await removeVisit(tx, known.id);
      return ok({ partnerId: known.partnerId });
    },
  );
}

/** Writes down what the library gave a partner, or got from it. */
export function createPartnerExchange(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { partnerId: string; exchange: ExchangeDetails },
): Written<{ exchangeId: string; partnerId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'createPartnerExchange', request),
    async (tx) => {
      const { partnerId, exchange } = request;
      if (!(await lockPartner(deps.db, tx, partnerId)))
        return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
      const form = new InputValidator(['exchange']);
      const what = form.requiredLine(exchange.what, { longest: 300, what: say('history.what') }, 'what');
      if (!isCivilDate(exchange.givenOn))
        form.refuse((field) => invalid(field, say('history.notADay')), 'givenOn');
      const amount = exchange.amount ?? null;
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      const now = deps.clock.now();
      const id = deps.newId('pex', now);
      const { direction, givenOn } = exchange;
      const made = { createdAt: now, createdBy: toPrincipal(actor) };
      await insertRows(tx, exchangeTable.name, [
        exchangeTable.write({ id, partnerId, direction, what, amount, givenOn, ...made }),
      ]);
      return ok({ exchangeId: id, partnerId });
    },
  );
}

/** Removes what was written down as exchanged by mistake. */
export function deletePartnerExchange(
  deps: PartnersDeps,
  actor: Actor,
  request: Keyed & { id: string },
): Written<{ partnerId: string }> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'deletePartnerExchange', request),
    async (tx) => {
      const partnerId = await removeExchange(tx, request.id);
      return partnerId === null ? fail(notFound(['id'], PARTNER_NOUNS.exchange)) : ok({ partnerId });
    },
  );
}

function readVisit(details: VisitDetails, path: readonly string[]): Result<VisitFacts, Refusal> {
  const form = new InputValidator(path);
  const { visitedOn, people, subject, followUp } = details;
  if (visitedOn === null) form.refuse((field) => required(field, say('history.noDay')), 'visitedOn');
  if (visitedOn != null && !isCivilDate(visitedOn))
    form.refuse((field) => invalid(field, say('history.notADay')), 'visitedOn');
  const facts: VisitFacts = {
    ...(visitedOn == null ? {} : { visitedOn }),
    ...(people === undefined ? {} : { people: form.line(people, 300, 'people') }),
    ...(subject === undefined
      ? {}
      : {
          subject: form.requiredLine(subject, { longest: 300, what: say('history.subject') }, 'subject'),
        }),
    ...(followUp === undefined ? {} : { followUp: form.line(followUp, 600, 'followUp') }),
  };
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}
