import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ActDialog } from "../../../lib/acts/ActDialog";
import { useAct } from "../../../lib/acts/use-act";
import { AdmitWalkInDocument } from "./AdmitWalkIn.generated";

type WalkInDialogProps = { readonly sessionId: string; readonly onClose: () => void; readonly onChanged: () => void };
type Entered = { readonly name: string; readonly sex: "" | "L" | "P"; readonly birthDate: string };

/** Lets somebody in by name who had not registered; refused where no seat is free that nobody waits for. */
export function WalkInDialog({ sessionId, onClose, onChanged }: WalkInDialogProps) {
  const { t } = useTranslation();
  const [entered, setEntered] = useState<Entered>({ name: "", sex: "", birthDate: "" });
  const act = useAct(AdmitWalkInDocument, { payloadOf: (result) => result.admitWalkIn, onDone: () => { onChanged(); onClose(); } });
  const person = { name: entered.name.trim(), sex: entered.sex || null, birthDate: entered.birthDate || null };
  const submit = () => void act.run((idempotencyKey) => ({ sessionId, person, idempotencyKey }), () => t("attendance.admitted", { name: person.name }));
  const sexWords = [{ value: "", label: t("attendance.sex.NONE") }, { value: "P", label: t("attendance.sex.P") }, { value: "L", label: t("attendance.sex.L") }] as const;
  return (
    <ActDialog title={t("attendance.admitTitle")} act={act} isDone={false} submit={t("attendance.admitAct")} onSubmit={submit} onClose={onClose}>
      <p className="muted small">{t("attendance.admitText")}</p>
      <TextInput label={t("attendance.name")} data-autofocus autoComplete="off" maxLength={160} value={entered.name} onChange={({ currentTarget }) => setEntered({ ...entered, name: currentTarget.value })} />
      <NativeSelect label={t("attendance.sexLabel")} value={entered.sex} data={[...sexWords]} onChange={({ currentTarget }) => setEntered({ ...entered, sex: sexWords.find(({ value }) => value === currentTarget.value)?.value ?? "" })} />
      <TextInput type="date" label={t("attendance.birthDate")} description={t("attendance.birthDateHint")} value={entered.birthDate} onChange={({ currentTarget }) => setEntered({ ...entered, birthDate: currentTarget.value })} />
    </ActDialog>
  );
}
