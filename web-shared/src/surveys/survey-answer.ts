/**
 * An answer as it is kept while somebody fills a survey in: an option or words, several options, a number, or the
 * chosen option of each row.
 */
export type SurveyAnswer = string | number | readonly string[] | Readonly<Record<string, string>>;

/** What somebody has answered so far, by question. */
export type SurveyAnswers = Readonly<Record<string, SurveyAnswer>>;

/** The most signs of an answer in words. */
export const MOST_SIGNS = 2_000;

/** Gives the options that are chosen: of a matrix none, of a scale its number as text. */
export function chosenOptions(answer: SurveyAnswer | undefined): readonly string[] {
  if (typeof answer === 'string') return answer === '' ? [] : [answer];
  if (typeof answer === 'number') return [String(answer)];
  return isList(answer) ? answer : [];
}

/** Gives the option that is chosen for a row of a matrix. */
export function chosenInRow(answer: SurveyAnswer | undefined, rowKey: string): string | undefined {
  return typeof answer === 'object' && !isList(answer) ? answer[rowKey] : undefined;
}

function isList(answer: SurveyAnswer | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}
