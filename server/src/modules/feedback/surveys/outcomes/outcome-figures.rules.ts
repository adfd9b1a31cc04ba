import type { LocalizedText } from '../../../../shared/locale';
import { SMALLEST_GROUP } from '../../../../shared/small-groups';
import type {
  Answers,
  QuestionKind,
  QuestionOutcome,
  SurveyDefinition,
  SurveyQuestion,
  Wave,
} from '../definition/definition.terms';
import { listQuestions, WAVES } from '../definition/definition.terms';
import { isFew } from '../results/people.rules';

/** What a wave answered to a question: an average of a scale, or the share that chose the first option. */
export type OutcomeWave = {
  readonly wave: Wave;
  /** Null if they are too few to be told. */
  readonly answerCount: number | null;
  readonly average: number | null;
  readonly share: number | null;
};
/** What became of one outcome over the waves. */
export type OutcomeFigure = {
  readonly questionKey: string;
  readonly label: LocalizedText;
  readonly kind: QuestionKind;
  readonly outcome: QuestionOutcome;
  readonly waves: readonly OutcomeWave[];
  /** The latest wave that is told less the first; null while one of both is missing. */
  readonly change: number | null;
};

/**
 * Works out what became of each outcome that a survey asks about; waves under five answers are hidden, and figures by
 * which an answer of fewer than five could be worked out.
 */
export function toOutcomeFigures(
  definition: SurveyDefinition,
  sheets: readonly { readonly wave: Wave; readonly answers: Answers }[],
): readonly OutcomeFigure[] {
  return listQuestions(definition).flatMap((question) => {
    const { key: questionKey, label, kind, outcome } = question;
    if (outcome === null) return [];
    const waves = WAVES.map((wave) =>
      toWave(
        question,
        wave,
        sheets.filter((sheet) => sheet.wave === wave).map(({ answers }) => answers[questionKey]),
      ),
    );
    return { questionKey, label, kind, outcome, waves, change: changeOver(waves) };
  });
}

function toWave(
  { kind, options }: SurveyQuestion,
  wave: Wave,
  answers: readonly (Answers[string] | undefined)[],
): OutcomeWave {
  const first = options[0]?.key;
  const values = answers.flatMap((answer) => {
    if (kind === 'SCALE') return typeof answer === 'number' ? answer : [];
    return typeof answer === 'string' ? Number(answer === first) : [];
  });
  const count = values.length;
  if (count < SMALLEST_GROUP)
    return { wave, answerCount: count === 0 ? 0 : null, average: null, share: null };
  const mean = hasSmallGroup(values) ? null : rounded(values.reduce((sum, value) => sum + value, 0) / count);
  return {
    wave,
    answerCount: count,
    average: kind === 'SCALE' ? mean : null,
    share: kind === 'SCALE' ? null : mean,
  };
}

/**
 * Tells whether an answer was given by a few only: an average would show them beside the groups of the results, and so
 * would a share of few people, or of all but few.
 */
function hasSmallGroup(values: readonly number[]): boolean {
  return [...new Set(values)].some((value) => isFew(values.filter((one) => one === value).length));
}

function changeOver(waves: readonly OutcomeWave[]): number | null {
  const told = (wave: OutcomeWave | undefined): number | null => wave?.average ?? wave?.share ?? null;
  const before = told(waves[0]);
  const after = waves
    .slice(1)
    .flatMap((wave) => told(wave) ?? [])
    .at(-1);
  return before === null || after === undefined ? null : rounded(after - before);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
