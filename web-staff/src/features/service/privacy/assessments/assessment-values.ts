import { emptyWords } from '../../../../lib/form/words';
import type { Words } from '../../../../lib/form/words';
import type { AssessmentForEditQuery } from './AssessmentForEdit.generated';

/** An assessment as its page shows it. */
export type ShownAssessment = NonNullable<AssessmentForEditQuery['dataAssessment']>;
/** How likely or severe a risk is. */
export type Level = ShownAssessment['risks'][number]['likelihood'];
/** What an assessment decides. */
export type Decision = ShownAssessment['decision'];

/** The levels, lowest first. */
export const levels: readonly Level[] = ['LOW', 'MEDIUM', 'HIGH'];
/** The decisions. */
export const decisions: readonly Decision[] = ['PROCEED', 'PROCEED_WITH_MEASURES', 'STOP'];

/** A risk as typed. */
export type RiskValues = {
  readonly risk: Words;
  readonly likelihood: Level;
  readonly severity: Level;
  readonly measure: Words;
};
/** An assessment as it stands in the form. */
export type AssessmentValues = {
  readonly activity: string;
  readonly name: Words;
  readonly why: Words;
  readonly risks: readonly RiskValues[];
  readonly measures: Words;
  readonly decision: Decision;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly nextReviewOn: string;
};

/** A risk nobody has written yet. */
export const emptyRisk: RiskValues = {
  risk: emptyWords,
  likelihood: 'MEDIUM',
  severity: 'MEDIUM',
  measure: emptyWords,
};

/** Gives the form of an assessment, new or not. */
export function assessmentValues(known: ShownAssessment | null, activity: string): AssessmentValues {
  return {
    activity: known?.activity ?? activity,
    name: toWords(known?.name, known?.nameEnglish),
    why: toWords(known?.why, known?.whyEnglish),
    risks: known === null ? [emptyRisk] : known.risks.map(toRisk),
    measures: toWords(known?.measures, known?.measuresEnglish),
    decision: known?.decision ?? 'PROCEED_WITH_MEASURES',
    decidedBy: known?.decidedBy ?? '',
    decidedOn: known?.decidedOn ?? '',
    nextReviewOn: known?.nextReviewOn ?? '',
  };
}

function toRisk(one: ShownAssessment['risks'][number]): RiskValues {
  const { risk, riskEnglish, likelihood, severity, measure, measureEnglish } = one;
  return {
    risk: toWords(risk, riskEnglish),
    likelihood,
    severity,
    measure: toWords(measure, measureEnglish),
  };
}

function toWords(indonesian: string | null | undefined, english: string | null | undefined): Words {
  return { indonesian: indonesian ?? '', english: english ?? '' };
}

/** Gives what is sent of the form. */
export function assessmentInput({ name, why, risks, measures, ...rest }: AssessmentValues) {
  return {
    ...rest,
    name: name.indonesian,
    nameEnglish: textOrNull(name.english),
    why: why.indonesian,
    whyEnglish: textOrNull(why.english),
    measures: textOrNull(measures.indonesian),
    measuresEnglish: textOrNull(measures.english),
    risks: risks.map(({ risk, measure, ...levelsOf }) => ({
      ...levelsOf,
      risk: risk.indonesian,
      riskEnglish: textOrNull(risk.english),
      measure: textOrNull(measure.indonesian),
      measureEnglish: textOrNull(measure.english),
    })),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

const WORDS: ReadonlySet<string> = new Set(['name', 'why', 'measures', 'risk', 'measure']);

/** Finds the field of the form that a refusal is about: of a text that of its language. */
export function toAssessmentField([first, ...rest]: readonly string[]): string | undefined {
  if (first !== 'assessment') return undefined;
  const last = rest.at(-1) ?? '';
  const name = last.replace(/English$/u, '');
  if (!WORDS.has(name)) return rest.join('.');
  return [...rest.slice(0, -1), name, name === last ? 'indonesian' : 'english'].join('.');
}
