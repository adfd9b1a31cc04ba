import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { EntityRow } from '../../../platform/db/table';
import { toTextColumns } from '../../../platform/db/texts';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { LegalFigure, LegalFigureEntity } from './legal-figure.entity';
import { figureTable, lockFigure } from './legal-figures.queries';
import { DEFAULT_REVIEW_MONTHS, reviewDueOn } from '../guides/review.rules';
import { legalFigureChanged } from '../guides.events';
import { GUIDE_NOUNS } from '../deps';
import type { GuidesDeps } from '../deps';
import type { TextEntry } from '../../../platform/validation/read-text';
import { WRONG_LINK } from '../guides/read-guide-details';
import { readLink, readText } from '../../../platform/validation/read-text';
import { say } from '../words/say';

/**
 * What staff change about a legal figure: its value of the same sort as before, its source, since when it
 * holds, and that it was checked.
 */
export type FigureChanges = {
  readonly amount?: number | null;
  readonly value?: TextEntry | null;
  readonly sourceName?: string | null;
  readonly sourceUrl?: string | null;
  readonly effectiveSince?: CivilDate | null;
  readonly reviewedOn?: CivilDate | null;
};

type FigureFacts = Partial<EntityRow<LegalFigureEntity>>;

const SOURCE = say('shared.source');
const VALUE = say('saveFigure.value');

/**
 * Changes a legal figure and so every page that shows it. Refuses when somebody else changed it since
 * `version`.
 */
export function updateLegalFigure(
  deps: GuidesDeps,
  actor: Actor,
  request: { id: string; version: number; changes: FigureChanges; idempotencyKey?: string | null },
): Promise<Result<{ figureId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'updateLegalFigure', request),
    async (tx) => {
      const known = await lockFigure(deps.db, tx, request.id);
      if (!known) return fail(notFound(['id'], GUIDE_NOUNS.figure));
      if (known.version !== request.version) return fail(stale(GUIDE_NOUNS.figure, known.version));
      const form = new InputValidator(['changes']);
      const facts = readFigure(form, request.changes, known, toCivilDate(deps.clock.now()));
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await updateRow(
        tx,
        figureTable.name,
        known.id,
        figureTable.write({ ...facts, version: known.version + 1 }),
      );
      await recordEvents(tx, [legalFigureChanged(known.id)], deps.clock.now());
      return ok({ figureId: known.id });
    },
  );
}

function readFigure(
  form: InputValidator,
  changes: FigureChanges,
  known: LegalFigure,
  today: CivilDate,
): FigureFacts {
  const { sourceName, sourceUrl, effectiveSince, reviewedOn } = changes;
  const isFuture = reviewedOn != null && reviewedOn > today;
  if (isFuture) form.refuse((path) => invalid(path, FUTURE), 'reviewedOn');
  return {
    ...(known.amount === null ? readWords(form, changes) : readAmount(form, changes)),
    ...(sourceName === undefined
      ? {}
      : { sourceName: form.requiredLine(sourceName, { longest: 200, what: SOURCE }, 'sourceName') }),
    ...(sourceUrl === undefined
      ? {}
      : { sourceUrl: readLink(form, sourceUrl, { message: WRONG_LINK, field: ['sourceUrl'] }) }),
    ...(effectiveSince === undefined ? {} : { effectiveSince }),
    ...(reviewedOn == null || isFuture
      ? {}
      : { reviewedOn, reviewDueOn: reviewDueOn(reviewedOn, DEFAULT_REVIEW_MONTHS) }),
  };
}

function readAmount(form: InputValidator, { amount, value }: FigureChanges): FigureFacts {
  if (value != null) form.refuse((path) => invalid(path, AMOUNT_ONLY), 'value');
  if (amount === undefined) return {};
  if (amount === null || amount < 1) form.refuse((path) => required(path, VALUE), 'amount');
  return { amount };
}

function readWords(form: InputValidator, { amount, value }: FigureChanges): FigureFacts {
  if (amount != null) form.refuse((path) => invalid(path, WORDS_ONLY), 'amount');
  if (value === undefined) return {};
  const text = readText(form, value, { longest: 300, field: ['value'] });
  if (text.indonesian === null) form.refuse((path) => required(path, VALUE), 'value');
  return toTextColumns('value', text);
}

const FUTURE = say('shared.future');
const AMOUNT_ONLY = say('saveFigure.amountOnly');
const WORDS_ONLY = say('saveFigure.wordsOnly');
