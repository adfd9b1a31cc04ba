import type { EntityManager } from 'typeorm';

import { newId } from '../../shared/id';
import type { TransactionRecorder } from '../db/database';
import { table } from '../db/table';
import { insertRows } from '../db/write-rows';
import { AuditEntryEntity } from './audit-entry.entity';
import type { AuditActor } from './audited-operation';
import { currentOperation } from './audited-operation';
import { differences, findAuditObject, plainFacts, withoutReader } from './audit-facts';
import type { Resource } from './resources';
import { findResourceRow } from './resources.queries';

const entries = table(AuditEntryEntity);

/** An audit entry. */
export type NewEntry = {
  readonly actor: AuditActor;
  readonly act: string;
  readonly objectId: string | null;
  readonly at: Date;
  readonly branchId?: string | null;
  readonly requestId?: string;
  readonly facts?: object | null;
};

/** Inserts an audit entry. Entries never change. */
export async function insertAuditEntry(
  tx: EntityManager,
  { actor, act, objectId, at, branchId = null, requestId = '', facts = null }: NewEntry,
): Promise<void> {
  const roleCodes = (actor.roleCodes ?? []).join(',').slice(0, 200);
  await insertRows(tx, entries.name, [
    entries.write({
      id: newId('aud', at),
      occurredAt: at,
      actorId: actor.staffId,
      roleCodes,
      branchId,
      act,
      objectId,
      requestId: requestId.slice(0, 40),
      device: actor.device?.slice(0, 60) || null,
      facts: facts === null ? null : JSON.stringify(facts),
    }),
  ]);
}

/**
 * Records a unit of work that runs inside a staff mutation: it compares rows that are updated before and
 * after.
 */
export async function auditRecorder(tx: EntityManager): Promise<TransactionRecorder | null> {
  const act = currentOperation();
  if (!act) return null;
  const target = findUpdatedResource(act.input, act.resources);
  const before = target && (await findResourceRow(tx, target.resource, target.id));
  const record = async (outcome: unknown): Promise<void> => {
    if (act.isReplay || isLook(act.input)) return;
    const after = target && before && (await findResourceRow(tx, target.resource, target.id));
    const changes = before && after ? differences(before, after, target?.resource.hidden ?? NOTHING) : {};
    const objectId = act.objectId ?? findAuditObject(outcome, act.input);
    const about = objectId === null ? undefined : act.resources.get(objectId.slice(0, 3));
    const declared = { about, personal: act.resources.peopleColumns };
    const facts = {
      given: withoutReader(plainFacts(act.input, act.inputType, declared), objectId),
      ...act.addedFacts,
      ...changes,
    };
    await insertAuditEntry(tx, {
      actor: act.actor,
      act: act.name,
      branchId: act.branchId,
      objectId,
      at: act.now(),
      requestId: act.requestId,
      facts,
    });
  };
  return { record, committed: () => void (act.isWritten = true) };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Whoever only looks at what an act would do has done nothing. */
function isLook(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'isPreview' in input && input.isPreview === true;
}

type Target = { readonly resource: Resource; readonly id: string };

/** Updates name the object they change as `id`. */
function findUpdatedResource(input: unknown, resources: ReadonlyMap<string, Resource>): Target | null {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  const resource = typeof id === 'string' ? resources.get(id.slice(0, 3)) : undefined;
  return resource && typeof id === 'string' ? { resource, id } : null;
}
