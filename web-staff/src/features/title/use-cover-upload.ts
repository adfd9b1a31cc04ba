import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useAnnounce } from "../../lib/ui/announcer";
import { CreateUploadDocument } from "./CreateUpload.generated";
import { SetTitleCoverDocument } from "./SetTitleCover.generated";

const imageTypes = ["image/jpeg", "image/png", "image/webp"];

/** Returns the acts on a cover: send a file and use it, or go back to the drawn one. */
export function useCoverUpload(titleId: string) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [createUpload] = useMutation(CreateUploadDocument);
  const [setCover] = useMutation(SetTitleCoverDocument);
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly refusal: string | null }>({ isBusy: false, refusal: null });

  const setTo = async (uploadId: string | null): Promise<string | null> => {
    const { data } = await setCover({ variables: { input: { titleId, uploadId } } });
    const refusal = data?.setTitleCover.userErrors[0]?.message ?? null;
    if (refusal === null) announce(t(uploadId === null ? "title.cover.restored" : "title.cover.saved"));
    return refusal;
  };
  const send = async (file: File): Promise<string | null> => {
    if (!imageTypes.includes(file.type)) return t("title.cover.wrongType");
    const { data } = await createUpload({ variables: { input: { fileName: file.name, size: file.size, contentType: file.type } } });
    const upload = data?.createUpload;
    if (upload?.userErrors[0] !== undefined) return upload.userErrors[0].message;
    if (upload?.url == null) return t("title.cover.failed");
    const answer = await fetch(upload.url, { method: "PUT", body: file, headers: { "content-type": file.type }, credentials: "same-origin" });
    return answer.ok ? setTo(upload.uploadId) : (await refusalOf(answer)) ?? t("title.cover.failed");
  };
  const doing = async (act: () => Promise<string | null>): Promise<boolean> => {
    setState({ isBusy: true, refusal: null });
    const refusal = await act().catch(() => t("title.cover.failed"));
    setState({ isBusy: false, refusal });
    return refusal === null;
  };
  return { ...state, send: (file: File) => doing(() => send(file)), restore: () => doing(() => setTo(null)) };
}

/** The upload door answers in the common error shape; its words are for people. */
async function refusalOf(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json().catch(() => null);
  if (typeof body !== "object" || body === null || !("message" in body)) return null;
  return typeof body.message === "string" ? body.message : null;
}
