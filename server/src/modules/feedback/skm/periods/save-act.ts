import type { Actor } from '../../../../platform/auth/actor';
import { withIdempotency } from '../../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../../platform/db/transactions/idempotent-request';
import { insertRows, updateRow } from '../../../../platform/db/write-rows';
import type { Refusal } from '../../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../../platform/validation/input-validator';
import { notFound, stale, toErrors } from '../../../../platform/validation/refusals';
import type { LocalizedText } from '../../../../shared/locale';
import type { Result } from '../../../../shared/result';
import { fail, ok } from '../../../../shared/result';
import type { SkmDeps } from '../deps';
import { actTable, findAct, lockPeriod } from './periods.queries';
import type { Element } from '../figures/skm-index.rules';
import type { ActStatus } from '../skm.terms';
import { say } from '../words/say';

/** A follow-up as staff enter it; without an id it is new. */
export type EnteredAct = {
  readonly id: string | null;
  readonly version: number | null;
  readonly periodId: string;
  readonly element: Element;
  readonly cause: { readonly indonesian: string; readonly english?: string | null };
  readonly act: { readonly indonesian: string; readonly english?: string | null };
  readonly unit: string;
  readonly dueDate: string;
  readonly status: ActStatus;
  readonly isPublic: boolean;
  readonly idempotencyKey?: string | null;
};

type Saved = Result<{ readonly actId: string }, Refusal>;

const LONGEST = 300;

/** Keeps a follow-up of a period: an element, its cause, what is done, by whom and until when. */
export function saveAct(deps: SkmDeps, actor: Actor, entered: EnteredAct): Promise<Saved> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'saveSatisfactionAct', entered),
    async (tx): Promise<Saved> => {
      const period = await lockPeriod(deps.db, tx, entered.periodId);
      if (!period) return fail(notFound(['periodId'], say('period')));
      const known = entered.id === null ? null : await findAct(tx, entered.id);
      if (entered.id !== null && known?.periodId !== period.id) return fail(notFound(['id'], say('act')));
      if (known && known.version !== entered.version) return fail(stale(say('act'), known.version));
      const read = readAct(entered);
      if (!read.ok) return read;
      if (known) {
        const changes = actTable.write({ ...read.value, version: known.version + 1 });
        await updateRow(tx, actTable.name, known.id, changes);
        return ok({ actId: known.id });
      }
      const now = deps.clock.now();
      const id = deps.newId('ska', now);
      await insertRows(tx, actTable.name, [
        actTable.write({ ...read.value, id, periodId: period.id, createdAt: now }),
      ]);
      return ok({ actId: id });
    },
  );
}

function readAct({ element, cause, act, unit, dueDate, status, isPublic }: EnteredAct) {
  const form = new InputValidator([]);
  const causeText = readText(form, cause, 'cause');
  const actText = readText(form, act, 'act');
  const unitName = form.requiredLine(unit, { longest: 80, what: say('saveAct.unit') }, 'unit');
  const refusals = toErrors(form.refusals);
  if (refusals) return fail(...refusals);
  return ok({
    element,
    causeIndonesian: causeText.indonesian,
    causeEnglish: causeText.english,
    actIndonesian: actText.indonesian,
    actEnglish: actText.english,
    unit: unitName,
    dueDate,
    status,
    isPublic,
  });
}

function readText(form: InputValidator, text: EnteredAct['cause'], field: 'cause' | 'act'): LocalizedText {
  const what = say(field === 'cause' ? 'saveAct.cause' : 'saveAct.act');
  return {
    indonesian: form.requiredLine(text.indonesian, { longest: LONGEST, what }, field, 'indonesian'),
    english: form.line(text.english, LONGEST, field, 'english'),
  };
}
