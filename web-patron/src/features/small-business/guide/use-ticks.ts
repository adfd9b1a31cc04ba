import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { describeFault } from '@pustaka/web-shared/apollo/index.ts';
import { useEffect, useState } from 'react';

import { markSignedOut } from '../../../lib/member/signed-in';
import { useMemberSession } from '../../../lib/member/use-member-session';
import { OwnTicksDocument } from './OwnTicks.generated';
import { TickGuideStepDocument } from './TickGuideStep.generated';

/** Is which steps are ticked, and how one is. */
export type Ticks = {
  readonly ids: ReadonlySet<string>;
  readonly tick: (stepId: string, isDone: boolean) => void;
  readonly fault: Fault | null;
  readonly refusal: string | null;
};

/** Follows the ticks that a member keeps; a tick shows at once and goes back if the library refuses it. */
export function useOwnTicks(slug: string): Ticks {
  const { own } = useMemberSession(OwnTicksDocument, { slug });
  const { fault, run } = useIdempotentMutation(TickGuideStepDocument);
  const [awaited, setAwaited] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => {
    if (own.kind === 'nobody') markSignedOut();
  }, [own.kind]);
  const kept = own.kind === 'here' ? (own.answer.guide?.viewerTicks ?? []) : [];
  const send = async (stepId: string, isDone: boolean) => {
    setAwaited((before) => new Map(before).set(stepId, isDone));
    const answer = await run(() => ({ input: { stepId, isDone } }));
    setRefusal(answer?.tickGuideStep.userErrors[0]?.message ?? null);
    setAwaited((before) => new Map([...before].filter(([id]) => id !== stepId)));
  };
  return {
    ids: withAwaited(kept, awaited),
    tick: (stepId, isDone) => void send(stepId, isDone),
    fault: fault ?? (own.kind === 'failed' ? describeFault(own.error) : null),
    refusal,
  };
}

/** Keeps ticks while the page is open, for people who are not signed in. */
export function useTicksOfThisVisit(): Ticks {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const tick = (stepId: string, isDone: boolean) =>
    setIds((before) => withAwaited([...before], new Map([[stepId, isDone]])));
  return { ids, tick, fault: null, refusal: null };
}

function withAwaited(kept: readonly string[], awaited: ReadonlyMap<string, boolean>): ReadonlySet<string> {
  const ids = new Set(kept);
  for (const [id, isDone] of awaited) {
    if (isDone) ids.add(id);
    else ids.delete(id);
  }
  return ids;
}
