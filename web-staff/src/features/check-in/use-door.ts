import { useApolloClient } from "@apollo/client/react";
import { describeFault } from "@pustaka/web-shared/apollo/faults.ts";
import { useCallback, useEffect, useRef, useState } from "react";

import { newActionKey } from "../../lib/data/idempotency";
import { forgetScans, keepScan, waitingScans } from "../../lib/data/waiting-scans";
import type { WaitingScan } from "../../lib/data/waiting-scans";
import { UndoCheckInDocument } from "../../lib/events/UndoCheckIn.generated";
import { CheckInTicketDocument } from "./CheckInTicket.generated";
import { expectedBy, judge, outcomeOf } from "./door-outcome";
import type { DoorScan, Expected } from "./door-outcome";
import { sendWaiting } from "./send-waiting";
import { settle } from "./settle-scan";
import { useCameIn } from "./use-came-in";

const LOOK_EVERY_MS = 5_000;
const NO_PROBLEM = { error: undefined, messages: [] };

type DoorOptions = {
  readonly sessionId: string; readonly roster: readonly Expected[]; readonly onScan: (scan: DoorScan) => void;
  /** Whether it was opened without a connection: then what waits is sent by the door that opens with one, which shows what came of it. */
  readonly isBlind: boolean;
};

/** Holds the door of one session: scans go to the library one after another, or wait on this phone while it does not answer. */
export function useDoor({ sessionId, roster, onScan, isBlind }: DoorOptions) {
  const client = useApolloClient();
  const [scans, setScans] = useState<readonly DoorScan[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [report, setReport] = useState<readonly DoorScan[] | null>(null);
  const [problem, setProblem] = useState<{ readonly error: unknown; readonly messages: readonly string[] }>(NO_PROBLEM);
  const [isFull, setIsFull] = useState(false);
  const cameIn = useCameIn(sessionId, roster);
  const expecting = useRef(roster);
  expecting.current = roster;
  const line = useRef<Promise<void>>(Promise.resolve());
  const isOffline = useRef(!navigator.onLine);

  const shown = useCallback((scan: DoorScan, placeId: string | null) => {
    if (placeId !== null && scan.outcome === "ADMITTED") cameIn.note(placeId, scan.attendedAt ?? new Date().toISOString());
    setIsFull(scan.outcome === "NOT_KEPT");
    setScans((before) => [scan, ...before].slice(0, 60));
    onScan(scan);
  }, [cameIn, onScan]);

  const keep = async (scan: WaitingScan, expected: Expected | null) => {
    const told = { id: scan.id, code: scan.code, name: expected?.name ?? null };
    if (!(await keepScan(scan))) return shown({ ...told, outcome: "NOT_KEPT", attendedAt: null, isQueued: false }, null);
    setWaiting((count) => count + 1);
    const judged = judge(expected, cameIn.now());
    shown({ ...told, ...judged, attendedAt: judged.attendedAt ?? scan.scannedAt, isQueued: true }, expected?.placeId ?? null);
  };
  const take = async (code: string) => {
    const scan: WaitingScan = { id: newActionKey(), sessionId, code, scannedAt: new Date().toISOString(), wasSent: false, batch: null };
    const expected = expectedBy(code, roster);
    const failed = { id: scan.id, code, name: expected?.name ?? null, outcome: "FAILED", attendedAt: null, isQueued: false } as const;
    if (isOffline.current) return keep(scan, expected);
    try {
      const { data } = await client.mutate({ mutation: CheckInTicketDocument, variables: { input: { sessionId, code, scannedAt: scan.scannedAt, idempotencyKey: scan.id } } });
      const result = data?.checkInTicket.result;
      if (result == null) shown(failed, null);
      else shown({ ...failed, outcome: outcomeOf(result.outcome), attendedAt: result.attendedAt }, result.placeId);
      setProblem({ error: undefined, messages: (data?.checkInTicket.userErrors ?? []).map(({ message }) => message) });
    } catch (fault) {
      if (describeFault(fault).kind !== "offline") {
        shown(failed, null);
        return setProblem({ error: fault, messages: [] });
      }
      isOffline.current = true;
      await keep({ ...scan, wasSent: true }, expected);
    }
  };
  const takeBack = async (placeId: string) => {
    try {
      const { data } = await client.mutate({ mutation: UndoCheckInDocument, variables: { input: { placeId, idempotencyKey: newActionKey() } } });
      const messages = (data?.undoCheckIn.userErrors ?? []).map(({ message }) => message);
      setProblem({ error: undefined, messages });
      if (messages.length === 0) cameIn.forget(placeId);
      return messages.length === 0;
    } catch (fault) {
      setProblem({ error: fault, messages: [] });
      return false;
    }
  };
  const sync = useCallback(async () => {
    const kept = await waitingScans(sessionId);
    setWaiting(kept.length);
    if (kept.length === 0 || isBlind) return;
    const nameOf = (code: string) => expectedBy(code, expecting.current)?.name ?? null;
    const done = await sendWaiting(client, sessionId, kept);
    await forgetScans(done.map(({ id }) => id));
    for (const scan of done) settle(scan, { cameIn, roster: expecting.current });
    setWaiting(kept.length - done.length);
    setReport((before) => [...(before ?? []), ...done.map(({ id, code, outcome, attendedAt }) => ({ id, code, outcome, attendedAt, name: nameOf(code), isQueued: false }))]);
  }, [client, sessionId, cameIn, isBlind]);
  const inLine = useCallback((act: () => Promise<void>) => {
    line.current = line.current.then(act).catch((fault: unknown) => {
      isOffline.current = describeFault(fault).kind === "offline";
      if (!isOffline.current) setProblem({ error: fault, messages: [] });
    });
    return line.current;
  }, []);
  useEffect(() => void waitingScans(sessionId).then((kept) => setWaiting(kept.length), () => undefined), [sessionId]);
  const back = useCallback(() => {
    setIsFull(false);
    void inLine(sync);
  }, [inLine, sync]);
  useConnection(isOffline, back);
  return { scans, waiting, isFull, report, problem, attended: cameIn.all, scan: (code: string) => inLine(() => take(code)), takeBack, closeReport: () => setReport(null) };
}

/** Looks for the library while it does not answer, and starts what waits as soon as it does. */
function useConnection(isOffline: { current: boolean }, onBack: () => void): void {
  useEffect(() => {
    const look = () => void fetch("/healthz", { cache: "no-store" }).then(({ ok }) => {
      if (!ok) return;
      isOffline.current = false;
      onBack();
    }, () => undefined);
    const lost = () => {
      isOffline.current = true;
    };
    if (!isOffline.current) onBack();
    const timer = setInterval(() => isOffline.current && look(), LOOK_EVERY_MS);
    addEventListener("online", look);
    addEventListener("offline", lost);
    return () => {
      clearInterval(timer);
      removeEventListener("online", look);
      removeEventListener("offline", lost);
    };
  }, [isOffline, onBack]);
}
