import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

import { fail } from '../../../shared/result';
import type { Result } from '../../../shared/result';
import { markReplay } from '../../audit/audited-operation';
import type { Refusal } from '../../graphql/errors/user-error';
import { UserErrorCode } from '../../graphql/errors/user-error';
import type { Database } from '../database';
import { isUniqueViolation } from '../database-errors';
import type { EntityRow, QueryRunner } from '../table';
import { table } from '../table';
import { insertRows } from '../write-rows';
import { say } from '../../i18n/say';

/** The stored outcome of an idempotent request, written in the transaction of its effect. */
@Entity('idempotency')
@Index('ix_idempotency_created_at', ['createdAt'])
export class IdempotencyEntity {
  @PrimaryColumn('varchar', { length: 40 })
  principal: string;

  @PrimaryColumn('varchar', { name: 'idempotency_key', length: 80 })
  key: string;

  @Column('varchar', { length: 60 })
  operation: string;

  @Column('varchar', { name: 'request_hash', length: 64 })
  requestHash: string;

  @Column('text')
  outcome: string;

  @Column('datetime', { name: 'created_at', precision: 3 })
  createdAt: Date;
}

/** What identifies a request that may be repeated. Without a key it simply runs. */
export type IdempotentRequest = {
  readonly key: string | null | undefined;
  readonly principal: string;
  readonly operation: string;
  readonly input: object;
  readonly now: Date;
};

/**
 * Runs a unit of work at most once per principal and idempotency key. A repeat with the same input returns
 * the stored outcome (ids and numbers, as JSON); a repeat with other input is refused. Refusals are not
 * stored, so the person can correct the input and try again.
 */
export async function withIdempotency<T extends object>(
  db: Database,
  request: IdempotentRequest,
  unit: (tx: EntityManager) => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { key } = request;
  if (key == null) return db.transaction(unit);
  if (key.length < 8 || key.length > 80) return fail(KEY_LENGTH);
  const row = toRow({ ...request, key });
  return db.transaction<T, Refusal>(
    async (tx) => {
      if (!(await claimKey(tx, row))) return replay<T>(tx, row);
      const result = await unit(tx);
      if (result.ok)
        await tx.query('UPDATE idempotency SET outcome = ? WHERE principal = ? AND idempotency_key = ?', [
          JSON.stringify(result.value),
          row.principal,
          key,
        ]);
      return result;
    },
    { isIdempotent: true },
  );
}

/**
 * Tells whether a request was made and answered before: `withIdempotency` then only gives its outcome again, and no
 * throttle needs to hold it back.
 */
export async function isRepeat(db: Database, request: IdempotentRequest): Promise<boolean> {
  const { key } = request;
  if (key == null) return false;
  const row = toRow({ ...request, key });
  const stored = await findRequest(db, row);
  return stored !== null && isSameRequest(stored, row);
}

type Request = EntityRow<IdempotencyEntity>;

const requests = table(IdempotencyEntity);

function toRow({ principal, key, operation, input, now }: IdempotentRequest & { key: string }): Request {
  const requestHash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  return {
    principal,
    key,
    operation,
    requestHash,
    outcome: '',
    createdAt: now,
  };
}

/**
 * Inserts the row of a request before anything else: parallel repeats wait for it and find the outcome once
 * the first one has committed. Returns false if the key was used before.
 */
async function claimKey(tx: EntityManager, row: Request): Promise<boolean> {
  try {
    await insertRows(tx, requests.name, [requests.write(row)]);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

async function replay<T extends object>(tx: EntityManager, row: Request): Promise<Result<T, Refusal>> {
  markReplay();
  const stored = await findRequest(tx, row);
  if (!stored) throw new Error('The outcome of a request that was made before is gone.');
  return isSameRequest(stored, row) ? { ok: true, value: JSON.parse(stored.outcome) as T } : fail(MISMATCH);
}

function findRequest(
  db: QueryRunner,
  { principal, key }: Pick<Request, 'principal' | 'key'>,
): Promise<Pick<Request, 'operation' | 'requestHash' | 'outcome'> | null> {
  return requests
    .pick('operation', 'requestHash', 'outcome')
    .first(db, 'WHERE principal = ? AND idempotency_key = ?', [principal, key]);
}

function isSameRequest(
  one: Pick<Request, 'operation' | 'requestHash'>,
  other: Pick<Request, 'operation' | 'requestHash'>,
): boolean {
  return one.requestHash === other.requestHash && one.operation === other.operation;
}

const MISMATCH: Refusal = {
  code: UserErrorCode.IDEMPOTENCY_MISMATCH,
  field: ['idempotencyKey'],
  message: say('idempotency.mismatch'),
};

const KEY_LENGTH: Refusal = {
  code: UserErrorCode.INVALID,
  field: ['idempotencyKey'],
  message: say('idempotency.keyLength'),
};
