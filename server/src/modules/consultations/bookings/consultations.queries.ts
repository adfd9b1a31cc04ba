import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Span } from './booking.rules';
import type {
  ConsultationSector,
  ConsultationStage,
  ConsultationStatus,
  ConsultationTopic,
  MeetingMode,
  TurnoverBand,
} from '../consultation.terms';

/** An hour that a member took. Personal: only the member and staff see it. */
export type Consultation = Span & {
  readonly nodeType: 'Consultation';
  readonly id: string;
  readonly slotId: string;
  readonly mentorId: string;
  readonly branchId: string;
  readonly memberId: string | null;
  readonly businessId: string | null;
  readonly mode: MeetingMode;
  readonly status: ConsultationStatus;
  readonly stage: ConsultationStage;
  readonly sector: ConsultationSector;
  readonly topic: ConsultationTopic;
  readonly question: string | null;
  readonly turnoverBand: TurnoverBand | null;
  readonly jobCount: number | null;
  readonly bookedAt: Date;
  readonly closedAt: Date | null;
  readonly closingReason: string | null;
  readonly closureId: string | null;
  readonly isSample: boolean;
  readonly version: number;
};

type Moment = Date | string;
type Row = Omit<Consultation, 'nodeType' | 'startsAt' | 'endsAt' | 'bookedAt' | 'closedAt' | 'isSample'> & {
  startsAt: Moment;
  endsAt: Moment;
  bookedAt: Moment;
  closedAt: Moment | null;
  isSample: number;
};

const COLUMNS = `c.id, c.slot_id AS slotId, c.mentor_id AS mentorId, c.branch_id AS branchId, c.member_id AS memberId, c.business_id AS businessId, c.starts_at AS startsAt, c.ends_at AS endsAt, c.mode, c.status, c.stage, c.sector, c.topic, c.question,
  c.turnover_band AS turnoverBand, c.job_count AS jobCount, c.booked_at AS bookedAt, c.closed_at AS closedAt, c.closing_reason AS closingReason, c.closure_id AS closureId, c.is_sample AS isSample, c.version`;
const BY_TIME: KeysetOrder = { column: 'c.starts_at', idColumn: 'c.id', direction: 'DESC' };

/** Consultations by id, whoever they belong to. */
export const consultationById = defineLoader<string, Consultation | null>(
  'consultationById',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM consultation c WHERE c.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toConsultation), (consultation) => consultation.id);
  },
);

/** The consultation of a slot that was not cancelled, by slot. */
export const consultationBySlot = defineLoader<string, Consultation | null>(
  'consultationBySlot',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM consultation c WHERE c.slot_id IN (${placeholders(ids)}) AND c.status <> 'CANCELLED'`,
      ids,
    );
    return indexBy(ids, rows.map(toConsultation), (consultation) => consultation.slotId);
  },
);

/**
 * The last consultations of a member that took place or are to come, newest first, for who prepares the next
 * one.
 */
export const earlierByMember = defineLoader<string, Consultation[]>(
  'earlierConsultationsByMember',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM consultation c WHERE c.member_id IN (${placeholders(ids)}) AND c.status <> 'CANCELLED' ORDER BY c.starts_at DESC, c.id DESC LIMIT ${ids.length * 20}`,
      ids,
    );
    return groupBy(ids, rows.map(toConsultation), ({ memberId }) => memberId ?? '');
  },
);

/** The last consultations about a business that were not cancelled, newest first, by business. */
export const consultationsByBusiness = defineLoader<string, Consultation[]>(
  'consultationsByBusiness',
  async ({ db }, ids) => {
    const ranked = `SELECT c.id, ROW_NUMBER() OVER (PARTITION BY c.business_id ORDER BY c.starts_at DESC, c.id DESC) AS place FROM consultation c WHERE c.business_id IN (${placeholders(ids)}) AND c.status <> 'CANCELLED'`;
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM consultation c JOIN (${ranked}) r ON r.id = c.id WHERE r.place <= 20 ORDER BY c.starts_at DESC, c.id DESC`,
      ids,
    );
    return groupBy(ids, rows.map(toConsultation), ({ businessId }) => businessId ?? '');
  },
);

/** Lists the consultations of a member, the latest in front. */
export async function consultationsOfMember(
  db: Database,
  memberId: string,
  page: PageRequest,
): Promise<Page<Consultation>> {
  const { condition, values, orderBy } = keysetClause(BY_TIME, page);
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM consultation c WHERE c.member_id = ? AND ${condition} ${orderBy}`,
    [memberId, ...values],
  );
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          'SELECT COUNT(*) AS total FROM consultation WHERE member_id = ?',
          [memberId],
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order: BY_TIME,
    position: (row) => [row.startsAt instanceof Date ? sqlInstant(row.startsAt) : row.startsAt, row.id],
    node: toConsultation,
    totalCount,
  });
}

/** Reads the consultations of a member that are to come, inside the unit that has locked the member. */
export async function openOfMember(tx: EntityManager, memberId: string, now: Date): Promise<Consultation[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM consultation c WHERE c.member_id = ? AND c.ends_at > ? AND c.starts_at > ? AND c.status = 'BOOKED' ORDER BY c.starts_at LIMIT 100`,
    [memberId, sqlInstant(now), sqlInstant(new Date(now.getTime() - 86_400_000))],
  );
  return rows.map(toConsultation);
}

/**
 * Locks a consultation until the unit ends; null when there is none. Member and slot come first in the lock
 * order.
 */
export async function lockConsultation(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<Consultation | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM consultation c WHERE c.id = ?${db.forUpdate}`, [
    id,
  ]);
  return row ? toConsultation(row) : null;
}

/** Tells whether a slot is taken, inside the unit that has locked it. */
export async function isTaken(tx: EntityManager, slotId: string): Promise<boolean> {
  return (
    (await tx.query<unknown[]>('SELECT id FROM consultation WHERE open_slot_id = ?', [slotId])).length > 0
  );
}

function toConsultation(row: Row): Consultation {
  return {
    ...row,
    nodeType: 'Consultation',
    startsAt: readInstant(row.startsAt),
    endsAt: readInstant(row.endsAt),
    bookedAt: readInstant(row.bookedAt),
    closedAt: row.closedAt === null ? null : readInstant(row.closedAt),
    isSample: row.isSample === 1,
  };
}
