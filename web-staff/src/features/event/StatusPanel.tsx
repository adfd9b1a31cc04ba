import { TextInput, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ActDialog } from "../../lib/acts/ActDialog";
import { useAct } from "../../lib/acts/use-act";
import { EventStatusMark } from "../../lib/events/EventStatusMark";
import type { EventStatus } from "../../lib/events/EventStatusMark";
import { instantFrom } from "../../lib/events/wib";
import { useSession } from "../../lib/session/session-context";
import { Button } from "../../lib/ui/Button";
import { useDisplay } from "../../lib/ui/use-display";
import { ChangeEventStatusDocument } from "./ChangeEventStatus.generated";
import type { EventOnPage } from "./EventScreen";

type StatusPanelProps = { readonly event: EventOnPage; readonly onStale: () => void };

const early: readonly EventStatus[] = ["DRAFT", "IN_REVIEW"];

/** Says how far an event has come and takes it further, as far as this person may. */
export function StatusPanel({ event, onStale }: StatusPanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dateOf, timeOf } = useDisplay();
  const [wanted, setWanted] = useState<EventStatus | null>(null);
  const mayGoTo = (status: EventStatus) => can("programmes.write") && (can("programmes.publish") || (early.includes(status) && early.includes(event.status)));
  const next = event.nextStatuses.filter(mayGoTo);
  return (
    <section className="panel" aria-labelledby="status">
      <header><h2 id="status">{t("statusChange.title")}</h2></header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        <EventStatusMark status={event.status} />
        {event.publicFrom !== null && <p className="muted small">{t("statusChange.publicFrom", { when: `${dateOf(event.publicFrom)}, ${timeOf(event.publicFrom)}` })}</p>}
        {next.length > 0 && <div className="row wrap">{next.map((status) => <Button key={status} small weight={status === "CANCELLED" ? "danger" : "plain"} onClick={() => setWanted(status)}>{t(`eventTerms.act.${status}`)}</Button>)}</div>}
      </div>
      {wanted !== null && <StatusDialog event={event} status={wanted} onStale={onStale} onClose={() => setWanted(null)} />}
    </section>
  );
}

function StatusDialog({ event, status, onStale, onClose }: StatusPanelProps & { readonly status: EventStatus; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [publishAt, setPublishAt] = useState("");
  const [notice, setNotice] = useState({ indonesian: "", english: "" });
  const act = useAct(ChangeEventStatusDocument, { payloadOf: (result) => result.changeEventStatus, onDone: onClose });
  const needsNotice = status === "POSTPONED" || status === "CANCELLED";
  const submit = async () => {
    const words = needsNotice ? { indonesian: notice.indonesian.trim(), english: notice.english.trim() || null } : null;
    const done = await act.run((idempotencyKey) => ({ id: event.id, version: event.version, status, publishAt: instantFrom(publishAt), notice: words, idempotencyKey }), () => t("statusChange.done", { status: t(`eventTerms.status.${status}`) }));
    // A refusal may mean that somebody was first: the page shows the newest either way.
    if (done === null) onStale();
  };
  return (
    <ActDialog title={t(`eventTerms.act.${status}`)} act={act} isDone={false} submit={t(`eventTerms.act.${status}`)} onSubmit={() => void submit()} onClose={onClose}>
      {status === "PUBLISHED" && <TextInput type="datetime-local" label={t("statusChange.publishAt")} description={t("statusChange.publishAtHint")} value={publishAt} onChange={({ currentTarget }) => setPublishAt(currentTarget.value)} />}
      {needsNotice && <Textarea label={t("statusChange.notice")} description={t("statusChange.noticeHint")} data-autofocus value={notice.indonesian} onChange={({ currentTarget }) => setNotice({ ...notice, indonesian: currentTarget.value })} />}
      {needsNotice && <Textarea label={t("statusChange.noticeEnglish")} value={notice.english} onChange={({ currentTarget }) => setNotice({ ...notice, english: currentTarget.value })} />}
    </ActDialog>
  );
}
