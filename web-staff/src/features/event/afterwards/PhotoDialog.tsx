import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ActDialog } from "../../../lib/acts/ActDialog";
import { useAct } from "../../../lib/acts/use-act";
import { PictureField } from "../../../lib/upload/PictureField";
import type { DraftPicture } from "../../../lib/upload/PictureField";
import { AddEventPhotoDocument } from "./AddEventPhoto.generated";

const consents = ["EVERYBODY_AGREED", "NOBODY_RECOGNISABLE", "PERFORMERS_ONLY"] as const;
type Words = { readonly caption: string; readonly captionEnglish: string; readonly alternative: string; readonly alternativeEnglish: string; readonly consentNote: string };
const EMPTY: Words = { caption: "", captionEnglish: "", alternative: "", alternativeEnglish: "", consentNote: "" };
type PhotoDialogProps = { readonly eventId: string; readonly onChanged: () => void; readonly onClose: () => void };

/** Takes a photo for the gallery: the picture, its words in both languages, and why it may be shown. */
export function PhotoDialog({ eventId, onChanged, onClose }: PhotoDialogProps) {
  const { t } = useTranslation();
  const [picture, setPicture] = useState<DraftPicture | null>(null);
  const [words, setWords] = useState<Words>(EMPTY);
  const [consent, setConsent] = useState<(typeof consents)[number]>("EVERYBODY_AGREED");
  const act = useAct(AddEventPhotoDocument, { payloadOf: (result) => result.addEventPhoto, onDone: () => { onChanged(); onClose(); } });
  const submit = () => void act.run((idempotencyKey) => ({
    eventId, uploadId: picture?.uploadId ?? "", caption: { indonesian: words.caption, english: words.captionEnglish.trim() || null }, alternativeText: { indonesian: words.alternative, english: words.alternativeEnglish.trim() || null },
    consent, consentNote: words.consentNote.trim() || null, idempotencyKey,
  }), () => t("gallery.added"));
  const field = (name: keyof Words) => <TextInput label={t(`gallery.field.${name}`)} description={t(`gallery.hint.${name}`)} maxLength={300} value={words[name]} onChange={({ currentTarget }) => setWords({ ...words, [name]: currentTarget.value })} />;
  return (
    <ActDialog title={t("gallery.add")} act={act} isDone={false} submit={t("gallery.save")} onSubmit={submit} onClose={onClose} size={560}>
      <PictureField label={t("gallery.picture")} name={t("gallery.title")} picture={picture} onPicture={setPicture} />
      {field("caption")}{field("captionEnglish")}{field("alternative")}{field("alternativeEnglish")}
      <NativeSelect label={t("gallery.consent")} value={consent} data={consents.map((value) => ({ value, label: t(`gallery.consents.${value}`) }))} onChange={({ currentTarget }) => setConsent(consents.find((one) => one === currentTarget.value) ?? "EVERYBODY_AGREED")} />
      {field("consentNote")}
    </ActDialog>
  );
}
