import type { EntityManager } from 'typeorm';

import type { SurveyDefinition, SurveyQuestion } from './definition.terms';
import { listQuestions } from './definition.terms';
import { listAnsweredVersions, listVersions } from './surveys.queries';

/**
 * Finds the first question that is answered otherwise than in a version of which there are sheets: its kind or its
 * scale is another. Answers of both could not be added up; null when there is none.
 */
export async function findChangedQuestion(
  tx: EntityManager,
  surveyId: string,
  definition: SurveyDefinition,
): Promise<SurveyQuestion | null> {
  const asked = new Map(listQuestions(definition).map((question) => [question.key, question]));
  const changed = (await listVersions(tx, surveyId)).flatMap(({ number, definition: older }) =>
    listQuestions(older).flatMap((question) => {
      const now = asked.get(question.key);
      return now && !isAnsweredAlike(now, question) ? { number, question: now } : [];
    }),
  );
  const numbers = [...new Set(changed.map(({ number }) => number))];
  const answered = await listAnsweredVersions(tx, surveyId, numbers);
  return changed.find(({ number }) => answered.has(number))?.question ?? null;
}

function isAnsweredAlike(one: SurveyQuestion, other: SurveyQuestion): boolean {
  return (
    one.kind === other.kind && one.scale?.min === other.scale?.min && one.scale?.max === other.scale?.max
  );
}
