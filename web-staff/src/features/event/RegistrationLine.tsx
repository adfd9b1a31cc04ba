import { Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ActDialog } from "../../lib/acts/ActDialog";
import { ActNotes } from "../../lib/acts/ActNotes";
import { useAct } from "../../lib/acts/use-act";
import { Button } from "../../lib/ui/Button";
import { StateShape } from "../../lib/ui/StateShape";
import type { State } from "../../lib/ui/StateShape";
import { CancelRegistrationDocument } from "./CancelRegistration.generated";
import { DecideRegistrationDocument } from "./DecideRegistration.generated";
import type { EventRegistrationsQuery } from "./EventRegistrations.generated";

type RegistrationRow = EventRegistrationsQuery["eventRegistrations"]["edges"][number]["node"];
type RegistrationLineProps = { readonly one: RegistrationRow; readonly onChanged: () => void };

const shapes: Readonly<Record<RegistrationRow["status"], State>> = { PENDING: "attention", CONFIRMED: "ok", OFFERED: "waiting", WAITING: "waiting", CANCELLED: "blocked", DECLINED: "blocked", EXPIRED: "note" };
const open: readonly RegistrationRow["status"][] = ["PENDING", "CONFIRMED", "OFFERED", "WAITING"];

/** One registration: who comes, how it stands, and what can be decided. */
export function RegistrationLine({ one, onChanged }: RegistrationLineProps) {
  const { t } = useTranslation();
  const [ending, setEnding] = useState<"decline" | "cancel" | null>(null);
  const decide = useAct(DecideRegistrationDocument, { payloadOf: (result) => result.decideRegistration, onDone: onChanged });
  const approve = () => void decide.run((idempotencyKey) => ({ id: one.id, isApproved: true, idempotencyKey }), () => t("registrations.approved", { name: nameOf(one) }));
  const facts = [t("registrations.people", { count: one.partySize }), one.contactPhone, one.waitingPosition === null ? null : t("registrations.place", { place: one.waitingPosition }), ...(one.isSample ? [t("common.sample")] : [])].filter(Boolean);
  return (
    <li className="thing-line is-plain">
      <StateShape state={shapes[one.status]} />
      <span className="thing-what">
        <b>{nameOf(one)}</b> <span className="quiet">{t(`registrations.status.${one.status}`)}</span>
        <span className="cell-note">{one.people.map(({ name }) => name).join(", ")}</span>
        <span className="cell-note">{facts.join(" · ")}</span>
        <ActNotes error={decide.error} messages={decide.messages} />
      </span>
      <span className="thing-acts">
        {one.status === "PENDING" && <Button small busy={decide.loading} onClick={approve}>{t("registrations.approve")}</Button>}
        {one.status === "PENDING" && <Button small onClick={() => setEnding("decline")}>{t("registrations.decline")}</Button>}
        {one.status !== "PENDING" && open.includes(one.status) && <Button small onClick={() => setEnding("cancel")}>{t("registrations.cancel")}</Button>}
      </span>
      {ending === "decline" && <DeclineDialog one={one} onChanged={onChanged} onClose={() => setEnding(null)} />}
      {ending === "cancel" && <CancelDialog one={one} onChanged={onChanged} onClose={() => setEnding(null)} />}
    </li>
  );
}

type EndingProps = RegistrationLineProps & { readonly onClose: () => void };

function DeclineDialog({ one, onChanged, onClose }: EndingProps) {
  const { t } = useTranslation();
  const act = useAct(DecideRegistrationDocument, { payloadOf: (result) => result.decideRegistration, onDone: () => { onChanged(); onClose(); } });
  const submit = (reason: string) => void act.run((idempotencyKey) => ({ id: one.id, isApproved: false, reason, idempotencyKey }), () => t("registrations.declined", { name: nameOf(one) }));
  return <EndingDialog title={t("registrations.declineTitle", { name: nameOf(one) })} submitWords={t("registrations.decline")} act={act} onSubmit={submit} onClose={onClose} />;
}

function CancelDialog({ one, onChanged, onClose }: EndingProps) {
  const { t } = useTranslation();
  const act = useAct(CancelRegistrationDocument, { payloadOf: (result) => result.cancelRegistration, onDone: () => { onChanged(); onClose(); } });
  const submit = (reason: string) => void act.run((idempotencyKey) => ({ id: one.id, reason: reason || null, idempotencyKey }), () => t("registrations.cancelled", { name: nameOf(one) }));
  return <EndingDialog title={t("registrations.cancelTitle", { name: nameOf(one) })} submitWords={t("registrations.cancel")} act={act} onSubmit={submit} onClose={onClose} />;
}

type EndingDialogProps = { readonly title: string; readonly submitWords: string; readonly act: { readonly error: unknown; readonly messages: readonly string[]; readonly loading: boolean }; readonly onSubmit: (reason: string) => void; readonly onClose: () => void };

function EndingDialog({ title, submitWords, act, onSubmit, onClose }: EndingDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  return (
    <ActDialog title={title} act={act} isDone={false} submit={submitWords} onSubmit={() => onSubmit(reason.trim())} onClose={onClose}>
      <p>{t("registrations.endingText")}</p>
      <Textarea label={t("registrations.reason")} data-autofocus value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
    </ActDialog>
  );
}

function nameOf({ schoolName, contactName, people }: RegistrationRow): string {
  return schoolName ?? contactName ?? people[0]?.name ?? "";
}
