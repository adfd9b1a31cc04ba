import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import type { Locale } from '../../../shared/locale';
import type { ProgrammeKind } from '../events/event.terms';
import type { ProposalStatus } from './proposal.terms';

/** An event that somebody outside the library proposes. */
export type EventProposal = {
  readonly id: string;
  readonly status: ProposalStatus;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly groupName: string | null;
  readonly locale: Locale;
  readonly kind: ProgrammeKind;
  readonly title: string;
  readonly what: string | null;
  readonly wishedDates: string | null;
  readonly spaceId: string | null;
  readonly expectedPeople: number | null;
  readonly accessibility: string | null;
  readonly answer: string | null;
  readonly decidedAt: Date | null;
  readonly eventId: string | null;
  readonly submittedAt: Date;
  readonly changedAt: Date;
  readonly version: number;
};

type Row = Omit<EventProposal, 'decidedAt' | 'submittedAt' | 'changedAt' | 'version'> & {
  decidedAt: Date | string | null;
  submittedAt: Date | string;
  changedAt: Date | string;
  version: number | string;
};

const SELECT = `SELECT p.id, p.status, p.contact_name AS contactName, p.contact_email AS contactEmail, p.contact_phone AS contactPhone, p.group_name AS groupName, p.locale, p.kind, p.title, p.what,
  p.wished_dates AS wishedDates, p.space_id AS spaceId, p.expected_people AS expectedPeople, p.accessibility, p.answer, p.decided_at AS decidedAt, p.event_id AS eventId, p.submitted_at AS submittedAt, p.changed_at AS changedAt, p.version
  FROM event_proposal p`;
const NEWEST: KeysetOrder = { column: 'p.submitted_at', idColumn: 'p.id', direction: 'DESC' };

/** Reads a proposal; null when there is none. */
export async function proposalById(db: Database, id: string): Promise<EventProposal | null> {
  const [row] = await db.query<Row>(`${SELECT} WHERE p.id = ?`, [id]);
  return row ? toProposal(row) : null;
}

/** Locks a proposal until the unit ends; null when there is none. */
export async function lockProposal(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<EventProposal | null> {
  const [row] = await tx.query<Row[]>(`${SELECT} WHERE p.id = ?${db.forUpdate}`, [id]);
  return row ? toProposal(row) : null;
}

/**
 * Which proposals: a state, and where staff may act at some branches only, those that wish for a space there.
 */
export type ProposalChoice = {
  readonly status: ProposalStatus;
  readonly branchIds: readonly string[] | null;
};

/** Lists proposals in a state: what waits for staff, the longest first; all others, newest first. */
export async function proposalsIn(
  db: Database,
  choice: ProposalChoice,
  page: PageRequest,
): Promise<Page<EventProposal>> {
  const order: KeysetOrder = choice.status === 'SUBMITTED' ? { ...NEWEST, direction: 'ASC' } : NEWEST;
  const { condition, values, orderBy } = keysetClause(order, page);
  const chosen = conditionOf(choice);
  const rows = await db.query<Row>(`${SELECT} WHERE ${chosen.condition} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(readInstant(row.submittedAt)), row.id],
    node: toProposal,
    totalCount: () => countProposals(db, choice),
  });
}

async function countProposals(db: Database, choice: ProposalChoice): Promise<number> {
  const { condition, values } = conditionOf(choice);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM event_proposal p WHERE ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf({ status, branchIds }: ProposalChoice): {
  readonly condition: string;
  readonly values: readonly unknown[];
} {
  if (branchIds === null) return { condition: 'p.status = ?', values: [status] };
  if (branchIds.length === 0) return { condition: '1 = 0', values: [] };
  return {
    condition: `p.status = ? AND p.space_id IN (SELECT w.id FROM space w WHERE w.branch_id IN (${placeholders(branchIds)}))`,
    values: [status, ...branchIds],
  };
}

/** Counts what was proposed with an address and waits until the address is proven. */
export async function countUnverified(tx: EntityManager, email: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    "SELECT COUNT(*) AS total FROM event_proposal WHERE contact_email = ? AND status = 'UNVERIFIED'",
    [email],
  );
  return Number(row?.total ?? 0);
}

function toProposal(row: Row): EventProposal {
  return {
    ...row,
    decidedAt: row.decidedAt === null ? null : readInstant(row.decidedAt),
    submittedAt: readInstant(row.submittedAt),
    changedAt: readInstant(row.changedAt),
    version: Number(row.version),
  };
}
