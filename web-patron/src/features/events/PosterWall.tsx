import type { ReactElement } from "react";
import { Link } from "react-router";

import { PlacesMark } from "../../lib/events/PlacesMark";
import { daysOf } from "../../lib/events/when";
import { useLanguage, usePaths } from "../../lib/language";
import type { Occurrence } from "./EventsPage";

/** Shows each event once as its poster. */
export function PosterWall({ occurrences }: { readonly occurrences: readonly Occurrence[] }): ReactElement {
  const language = useLanguage();
  const paths = usePaths();
  const firstOfEach = occurrences.filter(({ event }, place) => occurrences.findIndex((other) => other.event.id === event.id) === place);
  return (
    <ul className="posters-view">
      {firstOfEach.map((occurrence) => (
        <li key={occurrence.id}>
          <Link to={paths.local(occurrence.event.path)}><img src={occurrence.event.poster.url} width={occurrence.event.poster.width} height={occurrence.event.poster.height} alt={occurrence.event.name.text} loading="lazy" /></Link>
          <p><span>{daysOf(occurrence, language)}</span></p>
          <PlacesMark occurrence={occurrence} />
        </li>
      ))}
    </ul>
  );
}
