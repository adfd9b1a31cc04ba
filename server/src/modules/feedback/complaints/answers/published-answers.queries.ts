import { sqlInstant } from '../../../../platform/db/columns';
import { allOf, compares, isOneOf } from '../../../../platform/db/conditions';
import type { Database } from '../../../../platform/db/database';
import type { KeysetOrder } from '../../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../../platform/db/keyset';
import { table } from '../../../../platform/db/table';
import type { Page, PageRequest } from '../../../../platform/graphql/connection';
import { cutSearch } from '../../../../shared/search-text';
import { FeedbackCaseEntity } from '../case.entity';
import type { FeedbackCase } from '../case.entity';
import type { CaseCategory, CaseKind } from '../case.terms';

const published = table(FeedbackCaseEntity, 'c').pick(
  'id',
  'kind',
  'category',
  'publicQuestion',
  'publicAnswer',
  'publishedAt',
);

const SAYS = "LOWER(CONCAT(c.public_question, ' ', c.public_answer)) LIKE ? ESCAPE '!'";
const MOST_FOUND = 3;

/** What everybody may read of a case. */
export type PublishedAnswer = Pick<
  FeedbackCase,
  'id' | 'kind' | 'category' | 'publicQuestion' | 'publicAnswer' | 'publishedAt'
>;

/** Which answers: of some kinds or categories, with some words in question or answer. */
export type AnswerChoice = {
  readonly kinds?: readonly CaseKind[] | null;
  readonly categories?: readonly CaseCategory[] | null;
  readonly text?: string | null;
};

/** Lists the answers that everybody may read. */
export async function listPublishedAnswers(
  db: Database,
  choice: AnswerChoice,
  { direction, page }: { readonly direction: 'ASC' | 'DESC'; readonly page: PageRequest },
): Promise<Page<PublishedAnswer>> {
  const order: KeysetOrder = { column: 'c.published_at', idColumn: 'c.id', direction };
  const { condition, values, orderBy } = keysetClause(order, page);
  const words = cutSearch(choice.text).trim().toLowerCase();
  const like = words ? toPattern(words) : null;
  const chosen = allOf(
    { sql: 'c.published_at IS NOT NULL', values: [] },
    isOneOf('c.kind', choice.kinds),
    isOneOf('c.category', choice.categories),
    compares(SAYS, like),
  );
  const rows = await published.list(db, `WHERE ${chosen.sql} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: ({ publishedAt, id }) => [publishedAt === null ? null : sqlInstant(publishedAt), id],
    node: (row) => row,
    totalCount: async () => {
      const [row] = await db.query<{ total: number | string }>(
        `SELECT COUNT(*) AS total FROM feedback_case c WHERE ${chosen.sql}`,
        chosen.values,
      );
      return Number(row?.total ?? 0);
    },
  });
}

/** Finds the newest published answers that say every word, each in one of its spellings. */
export async function findAnswersWith(
  db: Database,
  question: readonly (readonly string[])[],
): Promise<PublishedAnswer[]> {
  if (question.length === 0) return [];
  const said = question.map((spellings) => `(${spellings.map(() => SAYS).join(' OR ')})`).join(' AND ');
  return published.list(
    db,
    `WHERE c.published_at IS NOT NULL AND ${said} ORDER BY c.published_at DESC, c.id LIMIT ${MOST_FOUND}`,
    question.flat().map((word) => toPattern(word.toLowerCase())),
  );
}

function toPattern(words: string): string {
  return `%${words.replaceAll(/[!%_]/g, '!$&')}%`;
}
