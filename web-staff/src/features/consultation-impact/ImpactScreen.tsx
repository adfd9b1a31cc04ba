import { NativeSelect } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { todayInJakarta } from "@pustaka/web-shared/format/index.ts";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { downloadCsv } from "../../lib/data/download-csv";
import { Page } from "../../lib/page/Page";
import { paths } from "../../lib/paths";
import { Button } from "../../lib/ui/Button";
import { CheckLine } from "../../lib/ui/CheckSet";
import { FaultNote } from "../../lib/ui/FaultNote";
import { Note } from "../../lib/ui/Note";
import { SkeletonRows } from "../../lib/ui/SkeletonRows";
import { BusinessImpactDocument } from "./BusinessImpact.generated";
import type { BusinessImpactQuery } from "./BusinessImpact.generated";
import { GroupPanels } from "./GroupPanels";
import { OutcomePanels } from "./OutcomePanels";
import { ReachPanel } from "./ReachPanel";
import { useCsvRows } from "./use-csv-rows";

/** What the library did for small businesses in a period. */
export type Impact = BusinessImpactQuery["businessImpact"];

const FIRST_YEAR = 2024;

/** Shows reach, change and stories of a year or a quarter; period and audience stand in the address. */
export function ImpactScreen() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const isForPublication = search.get("for") === "publication";
  const year = Number(search.get("year") ?? todayInJakarta(new Date()).slice(0, 4));
  const quarter = isForPublication || search.get("quarter") === null ? null : Number(search.get("quarter"));
  const { data, previousData, error, refetch } = useQuery(BusinessImpactDocument, { variables: { year, quarter, isForPublication }, fetchPolicy: "cache-and-network" });
  const impact = (data ?? previousData)?.businessImpact;
  const rowsOf = useCsvRows();
  const download = impact !== undefined && <Button onClick={() => downloadCsv(`dampak-ukm-${impact.from}-${impact.until}.csv`, rowsOf(impact))}>{t("businessImpact.csv")}</Button>;
  return (
    <Page title={t("businessImpact.title")} intro={t("businessImpact.intro")} crumbs={[{ to: paths.consultations, label: t("consultations.title") }]} actions={download}>
      <PeriodFields year={year} quarter={quarter} isForPublication={isForPublication} />
      {error !== undefined && <FaultNote error={error} onRetry={() => void refetch()} />}
      {impact === undefined && error === undefined && <section className="panel"><SkeletonRows count={8} /></section>}
      {impact !== undefined && (
        <div className="stack">
          <Note state="note">{t("businessImpact.smallest", { count: impact.smallestGroup })}</Note>
          <ReachPanel impact={impact} />
          <OutcomePanels impact={impact} />
          <GroupPanels impact={impact} />
        </div>
      )}
    </Page>
  );
}

type PeriodFieldsProps = { readonly year: number; readonly quarter: number | null; readonly isForPublication: boolean };

function PeriodFields({ year, quarter, isForPublication }: PeriodFieldsProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const set = (name: string, value: string) => {
    const next = new URLSearchParams(search);
    if (value === "") next.delete(name);
    else next.set(name, value);
    setSearch(next, { replace: true });
  };
  const thisYear = Number(todayInJakarta(new Date()).slice(0, 4));
  const years = Array.from({ length: Math.max(1, thisYear - FIRST_YEAR + 1) }, (_, back) => String(thisYear - back));
  const quarters = [{ value: "", label: t("businessImpact.wholeYear") }, ...[1, 2, 3, 4].map((count) => ({ value: String(count), label: t("businessImpact.quarterOf", { count }) }))];
  return (
    <div className="row wrap" style={{ marginBottom: 12, alignItems: "end" }}>
      <NativeSelect label={t("businessImpact.year")} value={String(year)} data={years.includes(String(year)) ? years : [String(year), ...years]} onChange={({ currentTarget }) => set("year", currentTarget.value)} />
      <NativeSelect label={t("businessImpact.quarter")} value={quarter === null ? "" : String(quarter)} disabled={isForPublication} data={quarters} onChange={({ currentTarget }) => set("quarter", currentTarget.value)} />
      <CheckLine label={t("businessImpact.publication")} checked={isForPublication} onChange={(checked) => set("for", checked ? "publication" : "")} />
    </div>
  );
}
