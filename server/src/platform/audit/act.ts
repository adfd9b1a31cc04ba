import { AsyncLocalStorage } from 'node:async_hooks';

import type { GraphQLInputType } from 'graphql';

import type { StaffActor } from '../auth/rights';
import type { Things } from './things';

/** An act of staff that is being carried out: a mutation with who asks for it and what was given. */
export type Act = {
  readonly actor: StaffActor;
  readonly name: string;
  readonly branchId: string | null;
  readonly input: unknown;
  /** What the schema says the input is: words of its closed lists may be kept, free text never. */
  readonly inputType?: GraphQLInputType | undefined;
  readonly requestId: string;
  readonly now: () => Date;
  readonly things: Things;
};

type OpenAct = Act & { isWritten: boolean; isRepeat: boolean };

const acts = new AsyncLocalStorage<OpenAct>();

/** Carries an act out: the transaction that it commits writes its line into the audit log. */
export function carryOut<T>(act: Act, run: () => Promise<T>): Promise<T> {
  return acts.run({ ...act, isWritten: false, isRepeat: false }, run);
}

/** The act that is being carried out and has no line yet; null elsewhere. */
export function openAct(): OpenAct | null {
  const act = acts.getStore();
  return act && !act.isWritten ? act : null;
}

/** Says that the open act only repeats an answer: nothing happens again, so nothing is written. */
export function markAsRepeat(): void {
  const act = acts.getStore();
  if (act) act.isRepeat = true;
}
