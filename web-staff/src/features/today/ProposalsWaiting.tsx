import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../lib/paths";
import { FaultNote } from "../../lib/ui/FaultNote";
import { StateShape } from "../../lib/ui/StateShape";
import { ProposalsWaitingDocument } from "./ProposalsWaiting.generated";
import { REFRESH_MS } from "./refresh";

/** Says how many proposals from outside wait for an answer; nothing when none do. */
export function ProposalsWaiting() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ProposalsWaitingDocument, { fetchPolicy: "cache-and-network", pollInterval: REFRESH_MS });
  if (error !== undefined && data === undefined) return <div className="panel-body"><FaultNote error={error} onRetry={() => void refetch()} /></div>;
  const count = data?.eventProposals.totalCount ?? 0;
  return count === 0 ? null : <p className="panel-body row"><StateShape state="attention" /><Link to={paths.proposals}>{t("eventsToday.proposals", { count })}</Link></p>;
}
