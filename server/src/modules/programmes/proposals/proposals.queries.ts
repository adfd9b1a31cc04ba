import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue, WaitingRow } from '../../../platform/waiting';
import type { ProposalPurpose, ProposalStatus } from './proposal.terms';
import type { EntityRow } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { table } from '../../../platform/db/table';
import { EventProposalEntity } from './proposal.entity';
import type { EventProposal } from './proposal.entity';

/** The table of proposals, for reading and writing. */
export const proposals = table(EventProposalEntity, 'p');
const NEWEST: KeysetOrder = { column: 'p.submitted_at', idColumn: 'p.id', direction: 'DESC' };

/** Reads a proposal; null when there is none. */
export async function proposalById(db: Database, id: string): Promise<EventProposal | null> {
  return proposals.first(db, 'WHERE p.id = ?', [id]);
}

/** Locks a proposal until the unit ends; null when there is none. */
export async function lockProposal(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<EventProposal | null> {
  return proposals.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Changes some columns of a proposal. */
export async function changeProposal(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<EventProposalEntity>>,
): Promise<void> {
  await updateRow(tx, proposals.name, id, proposals.write(changes));
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
  const rows = await proposals.list(db, `WHERE ${chosen.condition} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(row.submittedAt), row.id],
    node: (row) => row,
    totalCount: () => countProposals(db, choice),
  });
}

/** Counts the proposals that wait for an answer; with branches only those for them, as they are listed. */
export async function countProposalsToAnswer(
  db: Database,
  branchIds: readonly string[] | null,
): Promise<WaitingQueue> {
  const { condition, values } = conditionOf({ status: 'SUBMITTED', branchIds });
  const [row] = await db.query<WaitingRow>(
    `SELECT COUNT(*) AS total, MIN(p.submitted_at) AS since FROM event_proposal p WHERE ${condition}`,
    values,
  );
  return toWaitingQueue(row);
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

/** Counts what a partner asked for and staff have not decided. */
export async function countOpenOfPartner(tx: EntityManager, partnerId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    "SELECT COUNT(*) AS total FROM event_proposal WHERE partner_id = ? AND status IN ('SUBMITTED', 'CHANGES_ASKED')",
    [partnerId],
  );
  return Number(row?.total ?? 0);
}

/** Lists what a partner proposed and asked for, newest first. */
export async function proposalsOfPartner(
  db: Database,
  {
    partnerId,
    purposes,
  }: { readonly partnerId: string; readonly purposes?: readonly ProposalPurpose[] | null },
  page: PageRequest,
): Promise<Page<EventProposal>> {
  const order: KeysetOrder = { column: 'p.created_at', idColumn: 'p.id', direction: 'DESC' };
  const { condition, values, orderBy } = keysetClause(order, page);
  const chosen = allOf(compares('p.partner_id = ?', partnerId), isOneOf('p.purpose', purposes));
  const rows = await proposals.list(db, `WHERE ${chosen.sql} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(row.createdAt), row.id],
    node: (row) => row,
    totalCount: async () => {
      const [row] = await db.query<{ total: number | string }>(
        `SELECT COUNT(*) AS total FROM event_proposal p WHERE ${chosen.sql}`,
        chosen.values,
      );
      return Number(row?.total ?? 0);
    },
  });
}

/** So many proposals of the same event are told beside one. */
const MOST_TWINS = 5;

/** Proposals that are not closed, by what is the same for one title at one place and hour. */
export const proposalsByTwinKey = defineLoader<string, EventProposal[]>(
  'proposalsByTwinKey',
  async ({ db }, keys) => {
    const rows = await proposals.list(
      db,
      `WHERE p.twin_key IN (${placeholders(keys)}) AND p.status IN ('SUBMITTED', 'CHANGES_ASKED', 'ACCEPTED') ORDER BY p.created_at, p.id LIMIT ${MOST_TWINS * 100}`,
      keys,
    );
    return groupBy(keys, rows, ({ twinKey }) => twinKey ?? '').map((group) => group.slice(0, MOST_TWINS + 1));
  },
);

/** Counts what was proposed with an address and waits until the address is proven. */
export async function countUnverified(tx: EntityManager, email: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    "SELECT COUNT(*) AS total FROM event_proposal WHERE contact_email = ? AND status = 'UNVERIFIED'",
    [email],
  );
  return Number(row?.total ?? 0);
}

/** Finds the branch of a space and how many it holds; null when there is no such space, or it is no longer used. */
export async function findPlaceOfSpace(
  tx: EntityManager,
  spaceId: string,
): Promise<{ readonly branchId: string; readonly capacity: number | null } | null> {
  const [space] = await tx.query<{ branchId: string; capacity: number | null }[]>(
    'SELECT branch_id AS branchId, capacity FROM space WHERE id = ? AND is_active = 1',
    [spaceId],
  );
  return space ?? null;
}

/** Finds the first branch of the library; null when it has none. */
export async function findFirstBranch(tx: EntityManager): Promise<string | null> {
  const [branch] = await tx.query<{ id: string }[]>('SELECT id FROM branch ORDER BY position, id LIMIT 1');
  return branch?.id ?? null;
}
