import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ActDialog } from "../../../lib/acts/ActDialog";
import { useAct } from "../../../lib/acts/use-act";
import { IssueCertificatesDocument } from "./IssueCertificates.generated";
import { keepSigner, lastSigner } from "./signer";
import { SignerFields } from "./SignerFields";

/** Asks who signs and how many lesson hours the event had, and issues the certificates. */
export function IssueDialog({ eventId, onDone, onClose }: { readonly eventId: string; readonly onDone: () => void; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [signer, setSigner] = useState(lastSigner);
  const [hours, setHours] = useState("");
  const act = useAct(IssueCertificatesDocument, { payloadOf: (result) => result.issueCertificates, onDone });
  const submit = () => {
    keepSigner(signer);
    const signerPosition = { indonesian: signer.position, english: signer.positionEnglish.trim() || null };
    void act.run((idempotencyKey) => ({ eventId, lessonHours: lessonHoursOf(hours), signerName: signer.name, signerPosition, idempotencyKey }), ({ issuedCount }) => t("certificates.issued", { count: issuedCount }));
  };
  return (
    <ActDialog title={t("certificates.issue")} act={act} isDone={false} submit={t("certificates.issue")} onSubmit={submit} onClose={onClose}>
      <p>{t("certificates.issueText")}</p>
      <SignerFields signer={signer} onChange={setSigner} withEnglish />
      <TextInput inputMode="numeric" label={t("certificates.hours")} description={t("certificates.hoursHint")} value={hours} onChange={({ currentTarget }) => setHours(currentTarget.value)} />
    </ActDialog>
  );
}

/** Reads lesson hours; what is no whole number goes to the library as it never is allowed, so that it says so. */
function lessonHoursOf(typed: string): number | null {
  const text = typed.trim();
  if (text === "") return null;
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}
