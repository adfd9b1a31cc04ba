import { readInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';

/** A title of a technical or management class that a member borrowed. */
export type BusinessLoan = {
  readonly memberId: string;
  readonly titleId: string;
  readonly checkedOutAt: Date;
};

const MOST_OF_ONE = 20;

/**
 * Loans of members from the classes 600 to 699 of Dewey (technology, crafts, management) without medicine (610 to
 * 619) and bringing up children (649), which tell of health and home: the last first, at most twenty of each, the
 * open ones, and ended ones as long as they are linked with the member.
 */
export const businessLoansByMember = defineLoader<string, BusinessLoan[]>(
  'businessLoansByMember',
  async ({ db }, ids) => {
    const rows = await db.query<{ memberId: string; titleId: string; checkedOutAt: string }>(
      `SELECT memberId, titleId, checkedOutAt FROM (
         SELECT l.member_id AS memberId, c.title_id AS titleId, l.checked_out_at AS checkedOutAt,
           ROW_NUMBER() OVER (PARTITION BY l.member_id ORDER BY l.checked_out_at DESC, l.id) AS turn
         FROM loan l JOIN copy c ON c.id = l.copy_id JOIN title t ON t.id = c.title_id
         WHERE l.member_id IN (${placeholders(ids)}) AND l.status <> 'VOIDED' AND t.class_number >= '6' AND t.class_number < '7' AND NOT (t.class_number >= '61' AND t.class_number < '62') AND NOT (t.class_number >= '649' AND t.class_number < '65')
       ) borrowed WHERE turn <= ${MOST_OF_ONE} ORDER BY checkedOutAt DESC, titleId`,
      ids,
    );
    const loans = rows.map(({ checkedOutAt, ...row }) => ({
      ...row,
      checkedOutAt: readInstant(checkedOutAt),
    }));
    return groupBy(ids, loans, ({ memberId }) => memberId);
  },
);
