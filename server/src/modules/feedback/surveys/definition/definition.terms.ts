import type { LocalizedText } from '../../../../shared/locale';

/** What surveys are for. */
export const SURVEY_KINDS = ['GENERAL', 'EVENT_FEEDBACK', 'OUTCOME'] as const;
/** One of the kinds. */
export type SurveyKind = (typeof SURVEY_KINDS)[number];

/** How far a survey has come. */
export const SURVEY_STATUSES = ['DRAFT', 'OPEN', 'CLOSED'] as const;
/** One of the states. */
export type SurveyStatus = (typeof SURVEY_STATUSES)[number];

/** Kinds of questions. */
export const QUESTION_KINDS = ['CHOICE', 'CHOICES', 'SCALE', 'TEXT', 'MATRIX'] as const;
/** One of the kinds of questions. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** What an outcome question asks about: what one can do, does, plans. */
export const QUESTION_OUTCOMES = ['KNOWS', 'DOES', 'PLANS'] as const;
/** One of them. */
export type QuestionOutcome = (typeof QUESTION_OUTCOMES)[number];

/** When outcome questions are asked. */
export const WAVES = ['BEFORE', 'AFTER', 'DAY_30', 'DAY_90'] as const;
/** One of the waves. */
export type Wave = (typeof WAVES)[number];

/** How a sheet came in. */
export const CHANNELS = ['LINK', 'EVENT', 'INVITATION', 'STAFF'] as const;
/** One of the ways. */
export type Channel = (typeof CHANNELS)[number];

/** How large a definition may grow. */
export const BOUNDS = {
  sections: 10,
  questions: 40,
  options: 20,
  rows: 10,
  scale: 11,
  title: 160,
  paragraphs: 2_000,
  label: 300,
  option: 160,
  answer: 2_000,
  /** Bytes of a whole definition, and of a whole sheet: a column holds 65,535. */
  bytes: 60_000,
} as const;

/** An answer to choose, or a row of a matrix. */
export type SurveyOption = { readonly key: string; readonly label: LocalizedText };

/** The steps of a scale, both ends included, and what the ends are called. */
export type SurveyScale = {
  readonly min: number;
  readonly max: number;
  readonly lowLabel: LocalizedText | null;
  readonly highLabel: LocalizedText | null;
};

/** A question is shown where an earlier one was answered by one of some options; of a scale its numbers as text. */
export type SurveyCondition = { readonly questionKey: string; readonly optionKeys: readonly string[] };

/** A question as it is kept. */
export type SurveyQuestion = {
  readonly key: string;
  readonly kind: QuestionKind;
  readonly label: LocalizedText;
  readonly hint: LocalizedText | null;
  readonly isRequired: boolean;
  /** To choose from; the columns of a matrix. */
  readonly options: readonly SurveyOption[];
  readonly scale: SurveyScale | null;
  readonly rows: readonly SurveyOption[];
  readonly showIf: SurveyCondition | null;
  readonly outcome: QuestionOutcome | null;
};

/** A section as it is kept. */
export type SurveySection = {
  readonly key: string;
  readonly title: LocalizedText | null;
  readonly text: LocalizedText | null;
  readonly questions: readonly SurveyQuestion[];
};

/** What a survey asks. */
export type SurveyDefinition = {
  readonly title: LocalizedText;
  readonly intro: LocalizedText | null;
  readonly thanks: LocalizedText | null;
  readonly sections: readonly SurveySection[];
};

/** An answer as it is kept: an option, options, a number, words, or an option for each row. */
export type Answer = string | number | readonly string[] | Readonly<Record<string, string>>;
/** The answers of a sheet by the keys of their questions. */
export type Answers = Readonly<Record<string, Answer>>;

/** The questions of a definition in their order. */
export function listQuestions({ sections }: SurveyDefinition): readonly SurveyQuestion[] {
  return sections.flatMap(({ questions }) => questions);
}
