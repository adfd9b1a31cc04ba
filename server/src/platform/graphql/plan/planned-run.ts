import type { GraphQLResolveInfo } from 'graphql';

/** Finishes a value that is there; what it returns stands in the answer as it is. */
export type Completion = (value: unknown, run: PlannedRun) => unknown;

/** (going with the planner) Thrown when a query cannot be compiled; the caller falls back to graphql-js. */
export class NotPlanned extends Error {}

/** One execution of a plan: it counts what is still awaited and ends with the first fault. */
export class PlannedRun {
  /** Arguments and infos by the number of their field: they are the same for every object of a list. */
  readonly args: Readonly<Record<string, unknown>>[] = [];
  readonly infos: GraphQLResolveInfo[] = [];
  private awaited = 0;
  private fault: Error | null = null;
  private settle: (() => void) | null = null;

  constructor(
    readonly context: unknown,
    readonly variables: Readonly<Record<string, unknown>>,
  ) {}

  /** Finishes a value as soon as it is there and puts it into its place. */
  later(value: PromiseLike<unknown>, complete: Completion, put: (completed: unknown) => void): void {
    this.awaited++;
    value.then(
      (found) => this.arrive(() => put(complete(found, this))),
      (error: unknown) => this.fail(error),
    );
  }

  /** Waits for all that was put off; throws what went wrong first. */
  async finish(): Promise<void> {
    if (this.awaited > 0 && this.fault === null)
      await new Promise<void>((resolve) => {
        this.settle = resolve;
      });
    if (this.fault !== null) throw this.fault;
  }

  private arrive(put: () => void): void {
    if (this.fault !== null) return;
    try {
      put();
    } catch (error) {
      this.fail(error);
    }
    this.awaited--;
    if (this.awaited === 0) this.settle?.();
  }

  private fail(error: unknown): void {
    this.fault ??= error instanceof Error ? error : new NotPlanned('A resolver failed and did not say why.');
    this.settle?.();
  }
}
