import { civilDate, rupiah } from "@pustaka/web-shared/format/index.ts";
import type { ReactElement } from "react";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { useLanguage } from "../../lib/language";
import type { ShownGuide } from "./GuidePage";

/** Shows the figures that law decides, each with its source and since when it holds. */
export function GuideFigures({ figures }: { readonly figures: ShownGuide["figures"] }): ReactElement | null {
  const { t } = useTranslation("guide");
  const language = useLanguage();
  if (figures.length === 0) return null;
  return (
    <section className="legal">
      <h2>{t("figures")}</h2>
      <dl>
        {figures.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.name.text}</dt>
            <dd>
              <b>{figure.amount === null ? figure.value?.text : rupiah(figure.amount, language)}</b>
              <small>
                {figure.sourceUrl === null ? figure.sourceName : <a href={figure.sourceUrl} target="_blank" rel="noopener noreferrer">{figure.sourceName}</a>}
                {figure.effectiveSince !== null && <>{". "}{t("since", { day: civilDate(figure.effectiveSince, language) })}</>}
                {". "}{t("reviewedOn", { day: civilDate(figure.reviewedOn, language) })}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
