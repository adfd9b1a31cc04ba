import { useState } from 'react';

type Act<Input, Refusal> = {
  readonly loading: boolean;
  readonly error: unknown;
  readonly errors: readonly Refusal[];
  readonly run: (inputFor: (idempotencyKey: string) => Input, wordsOf: () => string) => Promise<unknown>;
};

/** Returns an act that knows what it was last done with: what stands against it belongs to that alone. */
export function useKeptAct<Input, Refusal>(act: Act<Input, Refusal>) {
  const [subjectId, setSubjectId] = useState<string | null>(null);
  // While it runs, and when no answer came, the refusals are those of an earlier try.
  const isAnswered = !act.loading && act.error === undefined;
  return {
    loading: act.loading,
    start: (id: string, ...how: Parameters<Act<Input, Refusal>['run']>) => {
      if (act.loading) return;
      setSubjectId(id);
      void act.run(...how);
    },
    forget: () => (act.loading ? undefined : setSubjectId(null)),
    errorOf: (id: string) => (id === subjectId ? act.error : undefined),
    refusalsOf: (id: string) => (id === subjectId && isAnswered ? act.errors : []),
  };
}
