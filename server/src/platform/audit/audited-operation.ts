import { AsyncLocalStorage } from 'node:async_hooks';

import type { GraphQLInputType } from 'graphql';

import type { StaffActor } from '../auth/rights';
import type { ResourceRegistry } from './resources';

/** Who stands in the audit log: staff, or somebody of a partner or its key by id and without roles. */
export type AuditActor = Pick<StaffActor, 'staffId' | 'roleCodes' | 'device'>;

/** The mutation that is running: who, which operation, and its input. */
export type AuditedOperation = {
  readonly actor: AuditActor;
  readonly name: string;
  readonly branchId: string | null;
  readonly input: unknown;
  /** The input's type in the schema: values of its enums may be kept, free text never. */
  readonly inputType?: GraphQLInputType | undefined;
  readonly requestId: string;
  readonly now: () => Date;
  readonly resources: ResourceRegistry;
};

type OpenOperation = AuditedOperation & {
  isWritten: boolean;
  isReplay: boolean;
  addedFacts: Readonly<Record<string, unknown>>;
  /** What the act is about, where its ids do not say it. */
  objectId: string | null;
};

const operations = new AsyncLocalStorage<OpenOperation>();

/**
 * Runs a mutation as an audited operation: the first transaction that commits writes its audit entry.
 */
export function runAudited<T>(act: AuditedOperation, run: () => Promise<T>): Promise<T> {
  return operations.run({ ...act, isWritten: false, isReplay: false, addedFacts: {}, objectId: null }, run);
}

/** Returns the running operation if it has no audit entry yet, else null. */
export function currentOperation(): OpenOperation | null {
  const act = operations.getStore();
  return act && !act.isWritten ? act : null;
}

/** Adds facts to the audit entry of the running operation; none of them may be a personal value. */
export function addAuditFacts(facts: Readonly<Record<string, unknown>>): void {
  const act = operations.getStore();
  if (act) act.addedFacts = { ...act.addedFacts, ...facts };
}

/** Says what the running operation is about, such as the branch that is closed and not the entry of its calendar. */
export function setAuditObject(objectId: string): void {
  const act = operations.getStore();
  if (act) act.objectId = objectId;
}

/** Marks the running operation as an idempotent replay, which writes no audit entry. */
export function markReplay(): void {
  const act = operations.getStore();
  if (act) act.isReplay = true;
}
