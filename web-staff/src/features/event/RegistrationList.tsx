import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";

import { isOneOf } from "../../lib/events/terms";
import { Paging } from "../../lib/page/Paging";
import { usePaging } from "../../lib/page/use-paging";
import { EmptyState } from "../../lib/ui/EmptyState";
import { FaultNote } from "../../lib/ui/FaultNote";
import { SkeletonRows } from "../../lib/ui/SkeletonRows";
import { useDisplay } from "../../lib/ui/use-display";
import { EventRegistrationsDocument } from "./EventRegistrations.generated";
import { RegistrationLine } from "./RegistrationLine";

const PAGE_SIZE = 25;
const listed = ["PENDING", "CONFIRMED", "OFFERED", "WAITING", "CANCELLED", "DECLINED", "EXPIRED"] as const;

/** Lists the registrations of an event; which of them and which page stand in the address. */
export function RegistrationList({ eventId }: { readonly eventId: string }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const [search] = useSearchParams();
  const wanted = search.get("registration");
  const { variables, turn } = usePaging(PAGE_SIZE);
  const { data, previousData, error, refetch } = useQuery(EventRegistrationsDocument, { variables: { eventId, filter: isOneOf(listed, wanted) ? { statuses: [wanted] } : null, ...variables }, fetchPolicy: "no-cache" });
  const page = (data ?? previousData)?.eventRegistrations;
  const rows = page?.edges.map(({ node }) => node) ?? [];
  return (
    <section className="panel" aria-labelledby="registrations">
      <header><h2 id="registrations">{t("registrations.title")}</h2><span className="spacer" /><StatusChoice /></header>
      {error !== undefined && <div className="panel-body"><FaultNote error={error} onRetry={() => void refetch()} /></div>}
      {page === undefined && error === undefined && <SkeletonRows count={4} />}
      {page !== undefined && rows.length === 0 && <EmptyState title={t("registrations.none")} />}
      <ul>{rows.map((row) => <RegistrationLine key={row.id} one={row} onChanged={() => void refetch()} />)}</ul>
      {page !== undefined && rows.length > 0 && <Paging words={t("registrations.count", { count: page.totalCount, total: number(page.totalCount) })} pageInfo={page.pageInfo} turn={turn} />}
    </section>
  );
}

function StatusChoice() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const choose = (value: string) => setSearch(value === "" ? {} : { registration: value }, { replace: true });
  return <NativeSelect aria-label={t("registrations.filter")} value={search.get("registration") ?? ""} onChange={({ currentTarget }) => choose(currentTarget.value)} data={[{ value: "", label: t("registrations.all") }, ...listed.map((value) => ({ value, label: t(`registrations.status.${value}`) }))]} />;
}
