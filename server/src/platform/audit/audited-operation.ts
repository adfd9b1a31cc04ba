import { AsyncLocalStorage } from 'node:async_hooks';

import type { GraphQLInputType } from 'graphql';

import type { StaffActor } from '../auth/rights';
import type { ResourceRegistry } from './resources';

/** An act of staff that is being carried out: a mutation with who asks for it and what was given. */
export type AuditedOperation = {
  readonly actor: StaffActor;
  readonly name: string;
  readonly branchId: string | null;
  readonly input: unknown;
  /** What the schema says the input is: words of its closed lists may be kept, free text never. */
  readonly inputType?: GraphQLInputType | undefined;
  readonly requestId: string;
  readonly now: () => Date;
  readonly resources: ResourceRegistry;
};

type OpenOperation = AuditedOperation & { isWritten: boolean; isReplay: boolean };

const operations = new AsyncLocalStorage<OpenOperation>();

/** Carries an act out: the transaction that it commits writes its line into the audit log. */
export function runAudited<T>(act: AuditedOperation, run: () => Promise<T>): Promise<T> {
  return operations.run({ ...act, isWritten: false, isReplay: false }, run);
}

/** The act that is being carried out and has no line yet; null elsewhere. */
export function currentOperation(): OpenOperation | null {
  const act = operations.getStore();
  return act && !act.isWritten ? act : null;
}

/** Says that the open act only repeats an answer: nothing happens again, so nothing is written. */
export function markReplay(): void {
  const act = operations.getStore();
  if (act) act.isReplay = true;
}
