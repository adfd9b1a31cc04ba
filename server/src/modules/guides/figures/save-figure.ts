import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors, invalid, notFound, required, stale } from '../../../platform/validation/refusals';
import { InputValidator } from '../../../platform/validation/input-validator';
import type { LegalFigure } from './legal-figure.entity';
import { lockFigure } from './legal-figures.queries';
import { DEFAULT_REVIEW_MONTHS, reviewDueOn } from '../guides/review.rules';
import { legalFigureChanged } from '../guides.events';
import { GUIDE_NOUNS } from '../deps';
import type { GuidesDeps, TextEntry } from '../deps';
import type { Columns } from '../guides/read-guide-details';
import { readLink, readText } from '../guides/read-guide-details';

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

const SOURCE = { ID: 'nama sumber', EN: 'the name of the source' };
const VALUE = { ID: 'nilai', EN: 'the value' };

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
      const columns = readFigure(form, request.changes, known, toCivilDate(deps.clock.now()));
      const refusals = toErrors(form.refusals);
      if (refusals) return fail(...refusals);
      await updateRow(tx, 'legal_figure', known.id, { ...columns, version: known.version + 1 });
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
): Columns {
  const { sourceName, sourceUrl, effectiveSince, reviewedOn } = changes;
  if (reviewedOn != null && reviewedOn > today) form.refuse((path) => invalid(path, FUTURE), 'reviewedOn');
  return {
    ...(known.amount === null ? readWords(form, changes) : readAmount(form, changes)),
    ...(sourceName === undefined
      ? {}
      : { source_name: form.requiredLine(sourceName, { longest: 200, what: SOURCE }, 'sourceName') }),
    ...(sourceUrl === undefined ? {} : { source_url: readLink(form, sourceUrl, 'sourceUrl') }),
    ...(effectiveSince === undefined ? {} : { effective_since: effectiveSince }),
    ...(reviewedOn == null
      ? {}
      : { reviewed_on: reviewedOn, review_due_on: reviewDueOn(reviewedOn, DEFAULT_REVIEW_MONTHS) }),
  };
}

function readAmount(form: InputValidator, { amount, value }: FigureChanges): Columns {
  if (value != null) form.refuse((path) => invalid(path, AMOUNT_ONLY), 'value');
  if (amount === undefined) return {};
  if (amount === null || amount < 1) form.refuse((path) => required(path, VALUE), 'amount');
  return { amount };
}

function readWords(form: InputValidator, { amount, value }: FigureChanges): Columns {
  if (amount != null) form.refuse((path) => invalid(path, WORDS_ONLY), 'amount');
  if (value === undefined) return {};
  const columns = readText(form, value, { column: 'value', longest: 300, field: ['value'] });
  if (columns['value_id'] === null) form.refuse((path) => required(path, VALUE), 'value');
  return columns;
}

const FUTURE = { ID: 'Tanggal diperiksa belum tiba.', EN: 'The day of the check is in the future.' };
const AMOUNT_ONLY = { ID: 'Angka ini berupa rupiah.', EN: 'This figure is an amount of rupiah.' };
const WORDS_ONLY = { ID: 'Angka ini berupa kata.', EN: 'This figure is in words.' };
