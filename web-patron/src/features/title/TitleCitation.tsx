import { useLazyQuery } from "@apollo/client/react";
import { useState } from "react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

import { Icon } from "../../lib/ui/Icon";
import { TitleCitationsDocument } from "./TitleCitations.generated";
import type { ShownTitle } from "./TitlePage";

const STYLES = [
  { key: "apa", name: "APA", file: null },
  { key: "mla", name: "MLA", file: null },
  { key: "chicago", name: "Chicago", file: null },
  { key: "ris", name: "RIS", file: { ending: "ris", type: "application/x-research-info-systems" } },
  { key: "bibtex", name: "BibTeX", file: { ending: "bib", type: "application/x-bibtex" } },
] as const;

type Style = (typeof STYLES)[number];

/** Writes the title as a citation in the style a reader needs, to copy or to download. */
export function TitleCitation({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation("title");
  const [style, setStyle] = useState<Style>(STYLES[0]);
  const [isCopied, setIsCopied] = useState(false);
  const [load, { data }] = useLazyQuery(TitleCitationsDocument);
  const text = style.key === "apa" ? title.citation : (data?.title?.[style.key] ?? null);
  const onStyle = (chosen: Style) => {
    if (chosen.key !== "apa") void load({ variables: { id: title.id } });
    setStyle(chosen);
    setIsCopied(false);
  };
  const onCopy = () => void navigator.clipboard.writeText(text ?? "").then(() => setIsCopied(true));
  return (
    <section className="cite" aria-labelledby="cite">
      <div className="row">
        <h3 id="cite">{t("cite")}</h3>
        <div className="styles" role="group" aria-label={t("citeStyle")}>
          {STYLES.map((choice) => (
            <button type="button" key={choice.key} aria-pressed={choice.key === style.key} onClick={() => onStyle(choice)}>{choice.name}</button>
          ))}
        </div>
      </div>
      <blockquote className={style.file === null ? "" : "file"}>{text ?? <span className="sk l w-4/5" />}</blockquote>
      <div className="row acts">
        <button type="button" className="btn bare" disabled={text === null} onClick={onCopy}><Icon name="copy" />{t("copyCitation")}</button>
        {style.file !== null && text !== null && (
          <a className="btn bare" href={`data:${style.file.type};charset=utf-8,${encodeURIComponent(text)}`} download={`${title.id}.${style.file.ending}`}>
            <Icon name="download" />{t("download")}
          </a>
        )}
        <span className="small" role="status">{isCopied ? t("citationCopied") : ""}</span>
      </div>
    </section>
  );
}
