import type { Database } from '../../../../platform/db/database';
import { readQuestion } from '../../../../platform/search';
import type { LocalizedText } from '../../../../shared/locale';
import { findAnswersWith } from './published-answers.queries';

const LONGEST_TEXT = 200;
const MOST_WORDS = 8;
const LONGEST_QUESTION = 100;
const LONGEST_SUMMARY = 140;

/** A published answer that a search found: where it is read, its question and its first words. */
export type FoundAnswer = {
  readonly path: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
};

/** Finds the published answers that say every word somebody typed, the newest first, at most three. */
export async function findPublishedAnswers(db: Database, text: string): Promise<FoundAnswer[]> {
  const found = await findAnswersWith(db, readQuestion(text.slice(0, LONGEST_TEXT), MOST_WORDS));
  return found.map(({ publicQuestion, publicAnswer }) => {
    const [question = ''] = (publicQuestion ?? '').split('\n');
    const asked = new URLSearchParams({ q: question.slice(0, LONGEST_QUESTION).trim() });
    return {
      path: `/tanya?${asked.toString()}`,
      name: { indonesian: question, english: null },
      summary: { indonesian: firstWords(publicAnswer ?? ''), english: null },
    };
  });
}

function firstWords(answer: string): string {
  const words = answer.replaceAll(/\s+/g, ' ');
  return words.length <= LONGEST_SUMMARY
    ? words
    : `${words.slice(0, LONGEST_SUMMARY).replace(/\s\S*$/, '')} …`;
}
