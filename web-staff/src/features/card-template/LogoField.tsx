import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSession } from "../../lib/session/session-context";
import { Button } from "../../lib/ui/Button";
import { Note } from "../../lib/ui/Note";
import { FileDrop } from "../../lib/upload/FileDrop";
import { useUpload } from "../../lib/upload/use-upload";
import type { CardLogo } from "./card-draft";

type LogoFieldProps = { readonly logo: CardLogo | null; readonly refusal: string | undefined; readonly onLogo: (logo: CardLogo | null) => void };

/** Takes the logo of the library and sends it at once, so that the card beside shows it before it is saved; without one the mark of the house stands there. */
export function LogoField({ logo, refusal, onLogo }: LogoFieldProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { isBusy, failure, send } = useLogo(onLogo);
  const said = failure ?? refusal;
  const mayEdit = can("library.edit");
  const maySend = mayEdit && can("catalogue.edit");
  return (
    <fieldset className="stack bare" style={{ gap: 8 }}>
      <legend className="field-label">{t("cardTemplate.logo")}</legend>
      {logo !== null && <div className="card-logo"><img src={logo.url} width={logo.width} height={logo.height} alt={t("cardTemplate.logoAlt")} /></div>}
      <p className="muted small">{t(logo === null ? "cardTemplate.noLogo" : "cardTemplate.logoHint")}</p>
      {said !== undefined && <Note state="blocked">{said}</Note>}
      {isBusy && <p role="status" className="muted small">{t("title.cover.uploading")}</p>}
      {!isBusy && maySend && <FileDrop label={t(logo === null ? "cardTemplate.chooseLogo" : "cardTemplate.otherLogo")} onFile={(file) => void send(file)} />}
      {mayEdit && !maySend && <p className="muted small">{t("cardTemplate.mayNotUpload")}</p>}
      {mayEdit && logo !== null && <div><Button small onClick={() => onLogo(null)}>{t("cardTemplate.removeLogo")}</Button></div>}
    </fieldset>
  );
}

function useLogo(onLogo: (logo: CardLogo) => void) {
  const { t } = useTranslation();
  const upload = useUpload();
  const [{ isBusy, failure }, setState] = useState<{ readonly isBusy: boolean; readonly failure: string | undefined }>({ isBusy: false, failure: undefined });
  const send = async (file: File) => {
    setState({ isBusy: true, failure: undefined });
    const sent = await upload(file);
    const seen = "refusal" in sent ? null : await measured(file);
    setState({ isBusy: false, failure: "refusal" in sent ? sent.refusal : seen === null ? t("title.cover.wrongType") : undefined });
    if (!("refusal" in sent) && seen !== null) onLogo({ uploadId: sent.uploadId, ...seen });
  };
  return { isBusy, failure, send };
}

/** Shows a file and finds out its size; null if it is no picture. */
async function measured(file: File): Promise<Omit<CardLogo, "uploadId"> | null> {
  const url = URL.createObjectURL(file);
  const picture = new Image();
  picture.src = url;
  const isPicture = await picture.decode().then(() => true, () => false);
  return isPicture ? { url, width: picture.naturalWidth, height: picture.naturalHeight } : null;
}
