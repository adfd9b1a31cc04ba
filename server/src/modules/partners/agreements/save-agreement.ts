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
import type { AgreementKind } from '../partner.terms';
import { say } from '../words/say';
import type { PartnerAgreementEntity } from './agreement.entity';
import { agreementTable, lockAgreement, updateAgreementEnd } from './agreements.queries';

/** What can be said of an agreement: absent keeps, null clears. */
export type AgreementDetails = {
  readonly kind?: AgreementKind | null;
  readonly number?: string | null;
  readonly subject?: string | null;
  readonly signedOn?: string | null;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  readonly libraryGives?: string | null;
  readonly partnerGives?: string | null;
};

type Saved = Promise<Result<{ agreementId: string; partnerId: string }, Refusal>>;
type AgreementFacts = Partial<EntityRow<PartnerAgreementEntity>>;

const BLANK: AgreementFacts = {
  kind: 'PKS',
  number: null,
  signedOn: null,
  endsOn: null,
  libraryGives: null,
  partnerGives: null,
  version: 1,
};

/** Adds an agreement with a partner. */
export function createAgreement(
  deps: PartnersDeps,
  actor: Actor,
  request: { partnerId: string; agreement: AgreementDetails; idempotencyKey?: string | null },
): Saved {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'createAgreement', request), async (tx) => {
    const { partnerId, agreement } = request;
    if (!(await lockPartner(deps.db, tx, partnerId)))
      return fail(notFound(['partnerId'], PARTNER_NOUNS.partner));
    const { subject, startsOn } = agreement;
    const read = readAgreement(
      { ...agreement, subject: subject ?? null, startsOn: startsOn ?? null },
      { startsOn: '', endsOn: null },
      ['agreement'],
    );
    if (!read.ok) return read;
    const now = deps.clock.now();
    const id = deps.newId('agr', now);
    const made = { createdAt: now, createdBy: toPrincipal(actor), updatedAt: now };
    await insertRows(tx, agreementTable.name, [
      agreementTable.write({ ...BLANK, ...read.value, ...made, id, partnerId }),
    ]);
    await updateAgreementEnd(tx, partnerId);
    return ok({ agreementId: id, partnerId });
  });
}

/** Changes an agreement. Refuses when somebody else changed it since `version`. */
export function updateAgreement(
  deps: PartnersDeps,
  actor: Actor,
  request: { id: string; version: number; changes: AgreementDetails; idempotencyKey?: string | null },
): Saved {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'updateAgreement', request), async (tx) => {
    const known = await lockAgreement(deps.db, tx, request.id);
    if (!known) return fail(notFound(['id'], PARTNER_NOUNS.agreement));
    if (known.version !== request.version) return fail(stale(PARTNER_NOUNS.agreement, known.version));
    const read = readAgreement(request.changes, known, ['changes']);
    if (!read.ok) return read;
    const changes = { ...read.value, updatedAt: deps.clock.now(), version: known.version + 1 };
    await updateRow(tx, agreementTable.name, known.id, agreementTable.write(changes));
    await updateAgreementEnd(tx, known.partnerId);
    return ok({ agreementId: known.id, partnerId: known.partnerId });
  });
}

function readAgreement(
  details: AgreementDetails,
  known: { readonly startsOn: string; readonly endsOn: string | null },
  path: readonly string[],
): Result<AgreementFacts, Refusal> {
  const form = new InputValidator(path);
  const { kind, number, subject, libraryGives, partnerGives } = details;
  const facts: AgreementFacts = {
    ...(kind == null ? {} : { kind }),
    ...(number === undefined ? {} : { number: form.line(number, 120, 'number') }),
    ...(subject === undefined
      ? {}
      : {
          subject: form.requiredLine(
            subject,
            { longest: 300, what: say('saveAgreement.subject') },
            'subject',
          ),
        }),
    ...readDays(form, details),
    ...(libraryGives === undefined
      ? {}
      : { libraryGives: form.paragraphs(libraryGives, 4_000, 'libraryGives') }),
    ...(partnerGives === undefined
      ? {}
      : { partnerGives: form.paragraphs(partnerGives, 4_000, 'partnerGives') }),
  };
  const startsOn = facts.startsOn ?? known.startsOn;
  const endsOn = facts.endsOn === undefined ? known.endsOn : facts.endsOn;
  if (endsOn !== null && endsOn < startsOn)
    form.refuse((field) => invalid(field, say('saveAgreement.backwards')), 'endsOn');
  const refusals = toErrors(form.refusals);
  return refusals ? fail(...refusals) : ok(facts);
}

function readDays(form: InputValidator, details: AgreementDetails): AgreementFacts {
  for (const name of ['signedOn', 'startsOn', 'endsOn'] as const) {
    const day = details[name];
    if (day != null && !isCivilDate(day))
      form.refuse((field) => invalid(field, say('saveAgreement.notADay')), name);
  }
  const { signedOn, startsOn, endsOn } = details;
  if (startsOn === null) form.refuse((field) => required(field, say('saveAgreement.starts')), 'startsOn');
  return {
    ...(signedOn === undefined ? {} : { signedOn }),
    ...(startsOn == null ? {} : { startsOn }),
    ...(endsOn === undefined ? {} : { endsOn }),
  };
}
