import type { Database } from '../../../platform/db/database';
import { readQuestion } from '../../../platform/search';
import type { LocalizedText } from '../../../shared/locale';
import { foldText } from '../../../shared/text';
import { findPagesWith } from './site-pages.queries';
import { wordsAtStart } from './words-at-start';

const LONGEST_TEXT = 200;
const MOST_WORDS = 8;

/** A page that a search found, with its first words. */
export type FoundSitePage = {
  readonly path: string;
  readonly name: LocalizedText;
  readonly summary: LocalizedText;
};

/** Finds the published pages that say every word somebody typed, at most three. */
export async function findSitePages(db: Database, text: string): Promise<FoundSitePage[]> {
  const question = readQuestion(text.slice(0, LONGEST_TEXT), MOST_WORDS);
  const found = await findPagesWith(
    db,
    question.map((spellings) => spellings.map(foldText).filter((word) => word !== '')),
  );
  return found.map(({ path, title, document: { indonesian, english } }) => ({
    path,
    name: title,
    summary: {
      indonesian: wordsAtStart(indonesian),
      english: english === null ? null : wordsAtStart(english),
    },
  }));
}
