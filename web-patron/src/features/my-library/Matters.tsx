import { civilDate } from "@pustaka/web-shared/format/index.ts";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

import { useLanguage } from "../../lib/language";
import { Notice } from "../../lib/states/Notice";
import type { Matter } from "./matters";

const KINDS = { block: "stop", expired: "stop", late: "stop", ready: "ok", soon: "wait", provisional: "wait" } as const;

/** Says first what needs the member now. */
export function Matters({ matters }: { readonly matters: readonly Matter[] }): ReactElement | null {
  if (matters.length === 0) return null;
  return (
    <div className="matters">
      {matters.map((matter, place) => <Notice key={`${matter.kind}-${place}`} kind={KINDS[matter.kind]}><MatterText matter={matter} /></Notice>)}
    </div>
  );
}

function MatterText({ matter }: { readonly matter: Matter }): ReactElement {
  const { t } = useTranslation("myLibrary");
  const language = useLanguage();
  switch (matter.kind) {
    case "block": return <p><b>{t("matter.block")}</b> {matter.reason}{matter.until !== null && ` ${t("matter.blockUntil", { date: civilDate(matter.until, language) })}`}</p>;
    case "expired": return <p><b>{t("matter.expired", { date: civilDate(matter.since, language) })}</b> {t("matter.expiredText")}</p>;
    case "late": return <p><b>{t("matter.late", { count: matter.titles.length, title: matter.titles[0] })}</b> {t("matter.lateText")}</p>;
    case "soon": return <p><b>{t("matter.soon", { count: matter.titles.length, title: matter.titles[0] })}</b> <a href="#pinjaman">{t("matter.soonLink")}</a></p>;
    case "provisional": return <p><b>{t("matter.provisional")}</b> {t("matter.provisionalText")}</p>;
    case "ready": return <ReadyText matter={matter} />;
  }
}

function ReadyText({ matter }: { readonly matter: Extract<Matter, { readonly kind: "ready" }> }): ReactElement {
  const { t } = useTranslation("myLibrary");
  const language = useLanguage();
  const { title, branch, collectBy, holder } = matter;
  return (
    <p>
      <b>{t("matter.ready", { title })}</b> {t("matter.readyAt", { branch })}
      {collectBy !== null && `, ${t("matter.readyUntil", { date: civilDate(collectBy, language) })}`}
      {holder !== null && `, ${t("matter.readyFor", { name: holder })}`}.
    </p>
  );
}
