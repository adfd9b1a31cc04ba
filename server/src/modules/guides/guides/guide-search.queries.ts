import type { Database } from '../../../platform/db/database';
import { listSpellings } from '../../../platform/search';
import type { FindableGuide } from './find-guides.rules';
import { findGuides } from './find-guides.rules';
import type { Guide } from './guide.entity';
import { listGuides } from './guides.queries';

const LONGEST_TEXT = 200;
const MOST_FOUND = 5;

/** Finds the guides that a text asks for, the best ones first. */
export function guidesAbout(guides: readonly Guide[], text: string): Guide[] {
  return findGuides(
    guides,
    { text: text.slice(0, LONGEST_TEXT), spellingsOf: listSpellings },
    toFindable,
  ).slice(0, MOST_FOUND);
}

/** Tells whether a published guide answers a search. */
export async function hasGuideAbout(db: Database, text: string): Promise<boolean> {
  return guidesAbout(await listGuides(db, { statuses: ['PUBLISHED'], dueOn: null }), text).length > 0;
}

function toFindable({ name, summary, needed, keywords, position }: Guide): FindableGuide {
  return {
    names: [name.indonesian, name.english],
    others: [summary, needed]
      .flatMap((text) => [text?.indonesian ?? null, text?.english ?? null])
      .concat(keywords),
    position,
  };
}
