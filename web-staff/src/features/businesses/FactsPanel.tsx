import { useTranslation } from "react-i18next";

import { useDisplay } from "../../lib/ui/use-display";
import type { BusinessOnScreen } from "./BusinessScreen";

/** Shows what a business says of itself, and who owns it. */
export function FactsPanel({ business }: { readonly business: BusinessOnScreen }) {
  const { t } = useTranslation();
  const { dateOf } = useDisplay();
  const { place, kbli, links, owners } = business;
  const where = [place?.street, place?.kelurahan == null ? null : `${place.kelurahan.name}, ${place.kelurahan.district}`, place?.regencyPlace == null ? null : `${place.regencyPlace}, ${t("businesses.outside")}`];
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t("businesses.fact.owners"), owners.map(({ name, publicName }) => (publicName === null ? name : `${name} (${t("businesses.named", { name: publicName })})`)).join(", ")],
    [t("businesses.fact.place"), where.filter(Boolean).join(", ")], [t("businesses.fact.whatsApp"), business.whatsApp ?? ""], ["NIB", business.nib ?? ""],
    ["KBLI", kbli === null ? "" : `${kbli.code} (${kbli.edition.replace("_", " ")})`], [t("businesses.fact.size"), business.sizeClass === null ? "" : t(`businesses.size.${business.sizeClass}`)],
    [t("businesses.fact.links"), links.map(({ url }) => url).join(" ")], [t("businesses.fact.created"), dateOf(business.createdAt)], [t("businesses.fact.published"), business.publishedAt === null ? "" : dateOf(business.publishedAt)],
  ];
  return (
    <section className="panel" aria-labelledby="facts">
      <header><h2 id="facts">{t("businesses.facts")}</h2></header>
      <div className="panel-body stack" style={{ gap: 12 }}>
        {business.photo !== null && <img className="business-photo" src={business.photo.url} width={business.photo.width} height={business.photo.height} alt={business.photo.alt ?? ""} />}
        <p><b>{business.summary ?? t("businesses.noSummary")}</b></p>
        {(business.description ?? "").split(/\n+/).filter(Boolean).map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        <dl className="facts">{facts.filter(([, value]) => value !== "").map(([label, value]) => <div key={label} style={{ display: "contents" }}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
      </div>
    </section>
  );
}
