import { Modal, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";

import { ActNotes } from "../../../lib/acts/ActNotes";
import { useAct } from "../../../lib/acts/use-act";
import { Button } from "../../../lib/ui/Button";
import { MoveHoldDocument } from "./MoveHold.generated";

const MOST_LETTERS = 300;

type MoveHoldDialogProps = { readonly hold: { readonly id: string; readonly place: number; readonly name: string }; readonly most: number; readonly onMoved: () => void; readonly onClose: () => void };

/** Asks for the new place of a hold, and why it goes there. */
export function MoveHoldDialog({ hold, most, onMoved, onClose }: MoveHoldDialogProps) {
  const { t } = useTranslation();
  const [place, setPlace] = useState(String(hold.place === 1 ? 2 : hold.place - 1));
  const [reason, setReason] = useState("");
  const onDone = () => {
    onMoved();
    onClose();
  };
  const { run, loading, error, messages } = useAct(MoveHoldDocument, { payloadOf: ({ moveHold }) => moveHold, onDone });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void run((idempotencyKey) => ({ id: hold.id, place: Math.trunc(Number(place)) || 0, reason, idempotencyKey }), () => t("titleQueue.moved", { name: hold.name }));
  };
  return (
    <Modal opened onClose={onClose} size={440} title={t("titleQueue.moveOf", { name: hold.name })} closeButtonProps={{ "aria-label": t("common.close") }}>
      <form noValidate className="stack" style={{ gap: 12 }} onSubmit={onSubmit}>
        <ActNotes error={error} messages={messages} />
        <TextInput label={t("titleQueue.place", { most })} inputMode="numeric" data-autofocus autoComplete="off" maxLength={4} value={place} onChange={({ currentTarget }) => setPlace(currentTarget.value)} />
        <Textarea label={t("titleQueue.reason")} description={t("titleQueue.reasonHint")} autosize minRows={2} maxLength={MOST_LETTERS} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
        <div className="modal-foot"><Button onClick={onClose}>{t("common.cancel")}</Button><Button type="submit" weight="primary" busy={loading}>{t("titleQueue.move")}</Button></div>
      </form>
    </Modal>
  );
}
