import { useQuery } from "@apollo/client/react";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";

import { useWhenWords } from "../../lib/events/use-when-words";
import { Page } from "../../lib/page/Page";
import { paths } from "../../lib/paths";
import { useAnnounce } from "../../lib/ui/announcer";
import { EmptyState } from "../../lib/ui/EmptyState";
import { FaultNote } from "../../lib/ui/FaultNote";
import { Note } from "../../lib/ui/Note";
import { SkeletonRows } from "../../lib/ui/SkeletonRows";
import { useSounds } from "../../lib/ui/sounds";
import { soundOf } from "./door-outcome";
import type { DoorScan, Expected } from "./door-outcome";
import { DoorBox } from "./DoorBox";
import { DoorList } from "./DoorList";
import { DoorSessionDocument } from "./DoorSession.generated";
import type { DoorSessionQuery } from "./DoorSession.generated";
import { ScanWords } from "./ScanWords";
import { SyncReport } from "./SyncReport";
import { useDoor } from "./use-door";

type DoorSession = Extract<DoorSessionQuery["node"], { readonly __typename: "EventSession" }>;

/** Lets people in at one session, with a phone in one hand and with or without a connection. */
export function DoorScreen() {
  const { t } = useTranslation();
  const { sessionId = "" } = useParams();
  const { data, error, refetch } = useQuery(DoorSessionDocument, { variables: { sessionId } });
  if (data === undefined) return <Page title={t("doorMode.title")}>{error === undefined ? <section className="panel"><SkeletonRows count={6} /></section> : <FaultNote error={error} onRetry={() => void refetch()} />}</Page>;
  if (data.node?.__typename !== "EventSession") return <Page title={t("doorMode.notFound")}><EmptyState title={t("doorMode.notFound")}>{t("doorMode.notFoundText")}</EmptyState></Page>;
  return <Door key={data.node.id} session={data.node} roster={data.sessionRoster} />;
}

function Door({ session, roster }: { readonly session: DoorSession; readonly roster: readonly Expected[] }) {
  const { t } = useTranslation();
  const { when } = useWhenWords();
  const door = useDoor({ sessionId: session.id, roster, onScan: useSpokenScan() });
  const [last] = door.scans;
  const seated = roster.filter(({ registrationStatus }) => registrationStatus === "CONFIRMED");
  return (
    <Page title={session.event.name.text} intro={[when(session), session.space?.name.text].filter(Boolean).join(" · ")} crumbs={[{ to: paths.events, label: t("events.title") }, { to: paths.event(session.event.id), label: session.event.name.text }]}>
      <div className="door-mode">
        <p className="door-count"><b>{door.attended.size}</b> {t("doorMode.of", { total: seated.length })}</p>
        {door.waiting > 0 && <Note state="attention"><span className="door-waiting">{t("doorMode.waiting", { count: door.waiting })}</span></Note>}
        {door.error !== undefined && <FaultNote error={door.error} />}
        <DoorBox onScan={(code) => void door.scan(code)} />
        {last !== undefined && <ScanWords scan={last} />}
        {door.report !== null && <SyncReport scans={door.report} onClose={door.closeReport} />}
        <DoorList roster={roster} attended={door.attended} onAdmit={(code) => void door.scan(code)} />
      </div>
    </Page>
  );
}

function useSpokenScan(): (scan: DoorScan) => void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { play } = useSounds();
  return useCallback((scan: DoorScan) => {
    play(soundOf(scan.outcome));
    announce(`${t(`doorMode.outcome.${scan.outcome}`)} ${scan.name ?? scan.code}`);
  }, [announce, play, t]);
}
