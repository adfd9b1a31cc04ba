import { longDate, relativeDay } from "@pustaka/web-shared/format/index.ts";
import type { ReactElement } from "react";

import { OccurrenceRow } from "../../lib/events/OccurrenceRow";
import { useLanguage } from "../../lib/language";
import type { Occurrence } from "./EventsPage";

type AgendaProps = { readonly days: readonly string[]; readonly occurrences: readonly Occurrence[]; readonly today: string; readonly isOnlyNarrow?: boolean };

/** Lists occurrences by day; what began before the first day stands on it. */
export function Agenda({ days, occurrences, today, isOnlyNarrow = false }: AgendaProps): ReactElement {
  const language = useLanguage();
  const first = days[0] ?? "";
  const groups = days.map((day) => [day, occurrences.filter(({ fromDate }) => fromDate === day || (day === first && fromDate < first))] as const).filter(([, found]) => found.length > 0);
  return (
    <div className={isOnlyNarrow ? "agenda-list only-narrow" : "agenda-list"}>
      {groups.map(([day, found]) => (
        <section key={day} aria-label={longDate(day, language)}>
          <h2 id={`d-${day}`}>{longDate(day, language)}{isNear(day, today) && <span>{relativeDay(day, today, language)}</span>}</h2>
          <ol>{found.map((occurrence) => <OccurrenceRow key={occurrence.id} occurrence={occurrence} />)}</ol>
        </section>
      ))}
    </div>
  );
}

function isNear(day: string, today: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(today)) <= 86_400_000;
}
