import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { InputValidator } from '../../../platform/validation/input-validator';
import { invalid, notFound, required, stale, toErrors } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PrivacyDeps } from '../deps';
import { buildRegister } from '../register/register';
import { say } from '../words/say';
import type { AssessmentFacts } from './assessment.entity';
import type { AssessedRisk, AssessmentDecision, RiskLevel } from './assessment.terms';
import {
  changeAssessment,
  insertAssessment,
  insertAssessmentVersion,
  lockAssessment,
} from './assessments.queries';

/** The outcome of saving an assessment. */
export type SavedAssessment = Promise<Result<{ assessmentId: string }, Refusal>>;

/** An assessment as staff write it, whole; English beside Bahasa Indonesia may be left out. */
export type AssessmentEntry = {
  readonly activity: string;
  readonly name: string;
  readonly nameEnglish?: string | null;
  readonly why: string;
  readonly whyEnglish?: string | null;
  readonly risks: readonly {
    readonly risk: string;
    readonly riskEnglish?: string | null;
    readonly likelihood: RiskLevel;
    readonly severity: RiskLevel;
    readonly measure?: string | null;
    readonly measureEnglish?: string | null;
  }[];
  readonly measures?: string | null;
  readonly measuresEnglish?: string | null;
  readonly decision: AssessmentDecision;
  readonly decidedBy: string;
  readonly decidedOn: CivilDate;
  readonly nextReviewOn: CivilDate;
};

const LONGEST_TEXT = 4_000;
const LONGEST_RISK = 500;
const MOST_RISKS = 30;

/** Writes an impact assessment; with an id the next version of a known one, refused when it changed since `version`. */
export function saveAssessment(
  deps: PrivacyDeps,
  actor: Actor,
  request: {
    readonly id?: string | null;
    readonly version?: number | null;
    readonly assessment: AssessmentEntry;
    readonly idempotencyKey?: string | null;
  },
): SavedAssessment {
  const act = idempotentRequest(deps, actor, 'saveDataAssessment', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const form = new InputValidator(['assessment']);
    const facts = readAssessment(deps, form, request.assessment);
    const refusals = toErrors(form.refusals);
    if (refusals) return fail(...refusals);
    const { id, version } = request;
    return id == null
      ? create(deps, actor, { tx, facts })
      : change(deps, actor, { tx, facts, id, version: version ?? 0 });
  });
}

type Writing = { readonly tx: EntityManager; readonly facts: AssessmentFacts };

async function create(deps: PrivacyDeps, actor: Actor, { tx, facts }: Writing): SavedAssessment {
  const now = deps.clock.now();
  const id = deps.newId('dpa', now);
  const row = { ...facts, id, number: 1, createdAt: now, updatedAt: now, isSample: false, version: 1 };
  await insertAssessment(tx, row);
  return keep(deps, actor, { tx, facts, id, number: 1 });
}

async function change(
  deps: PrivacyDeps,
  actor: Actor,
  { tx, facts, id, version }: Writing & { readonly id: string; readonly version: number },
): SavedAssessment {
  const known = await lockAssessment(deps.db, tx, id);
  if (!known) return fail(notFound(['id'], say('assessment')));
  if (known.version !== version) return fail(stale(say('assessment'), known.version));
  const number = known.number + 1;
  await changeAssessment(tx, id, {
    ...facts,
    number,
    updatedAt: deps.clock.now(),
    version: known.version + 1,
  });
  return keep(deps, actor, { tx, facts, id, number });
}

async function keep(
  deps: PrivacyDeps,
  actor: Actor,
  { tx, facts, id, number }: Writing & { readonly id: string; readonly number: number },
): SavedAssessment {
  const now = deps.clock.now();
  await insertAssessmentVersion(tx, {
    id: deps.newId('dpv', now),
    assessmentId: id,
    number,
    facts,
    createdAt: now,
    createdBy: toPrincipal(actor),
  });
  return ok({ assessmentId: id });
}

function readAssessment(deps: PrivacyDeps, form: InputValidator, entry: AssessmentEntry): AssessmentFacts {
  const { activity, decision, decidedOn, nextReviewOn } = entry;
  if (!buildRegister(deps.personalData()).activities.some(({ code }) => code === activity))
    form.refuse((field) => invalid(field, say('unknownActivity')), 'activity');
  for (const [name, day] of [
    ['decidedOn', decidedOn],
    ['nextReviewOn', nextReviewOn],
  ] as const)
    if (!isCivilDate(day)) form.refuse((field) => invalid(field, say('wrongDay')), name);
  const why = form.paragraphs(entry.why, LONGEST_TEXT, 'why');
  if (why === null) form.refuse((field) => required(field, say('why')), 'why');
  return {
    activity,
    name: form.requiredLine(entry.name, { longest: 160, what: say('name') }, 'name'),
    nameEnglish: form.line(entry.nameEnglish, 160, 'nameEnglish'),
    why: why ?? '',
    whyEnglish: form.paragraphs(entry.whyEnglish, LONGEST_TEXT, 'whyEnglish'),
    risks: readRisks(form, entry.risks),
    measures: form.paragraphs(entry.measures, LONGEST_TEXT, 'measures'),
    measuresEnglish: form.paragraphs(entry.measuresEnglish, LONGEST_TEXT, 'measuresEnglish'),
    decision,
    decidedBy: form.requiredLine(entry.decidedBy, { longest: 120, what: say('decidedBy') }, 'decidedBy'),
    decidedOn,
    nextReviewOn,
  };
}

function readRisks(form: InputValidator, entries: AssessmentEntry['risks']): readonly AssessedRisk[] {
  const risks = form.list(entries, MOST_RISKS, 'risks');
  if (risks.length === 0) form.refuse((field) => invalid(field, say('noRisks')), 'risks');
  return risks.map(({ risk, likelihood, severity, ...more }, index) => {
    const line = (name: 'riskEnglish' | 'measure' | 'measureEnglish') =>
      form.line(more[name], LONGEST_RISK, 'risks', `${index}`, name);
    return {
      risk: form.requiredLine(
        risk,
        { longest: LONGEST_RISK, what: say('risk') },
        'risks',
        `${index}`,
        'risk',
      ),
      riskEnglish: line('riskEnglish'),
      likelihood,
      severity,
      measure: line('measure'),
      measureEnglish: line('measureEnglish'),
    };
  });
}
