import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { paths } from "../../lib/paths";
import { FaultNote } from "../../lib/ui/FaultNote";
import { StateShape } from "../../lib/ui/StateShape";
import { PendingRegistrationsDocument } from "./PendingRegistrations.generated";
import { REFRESH_MS } from "./refresh";

/** Lists events with registrations that wait for a decision, and leads to them; nothing when none do. */
export function PendingRegistrations() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PendingRegistrationsDocument, { fetchPolicy: "cache-and-network", pollInterval: REFRESH_MS });
  if (error !== undefined && data === undefined) return <div className="panel-body"><FaultNote error={error} onRetry={() => void refetch()} /></div>;
  const waiting = data?.pendingRegistrations ?? [];
  if (waiting.length === 0) return null;
  return (
    <ul>
      {waiting.map(({ event, registrationCount }) => event !== null && (
        <li key={event.id} className="thing-line is-plain">
          <StateShape state="attention" />
          <span className="thing-what"><Link className="cell-title" to={paths.eventPending(event.id)}>{event.name.text}</Link><span className="cell-note">{t("eventsToday.pending", { count: registrationCount })}</span></span>
        </li>
      ))}
    </ul>
  );
}
