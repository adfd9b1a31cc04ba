import type { ReactElement } from "react";
import { Link } from "react-router";

import { EventRow } from "../../lib/events/EventRow";
import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePaths } from "../../lib/language";
import { toolsForNeed } from "../../lib/tools";
import type { ShownGuide } from "./GuidePage";

/** Shows what helps beside a guide: calculators, and the next training of its programme. */
export function GuideSide({ guide }: { readonly guide: ShownGuide }): ReactElement {
  const { t } = useTranslation("guide");
  const paths = usePaths();
  const events = guide.programme?.coming.nodes ?? [];
  return (
    <aside className="side" aria-label={t("beside")}>
      {guide.programme !== null && events.length > 0 && (
        <section>
          <h2>{t("classes")}</h2>
          <ol className="occurrences">{events.map((event) => <EventRow key={event.id} event={event} />)}</ol>
          <p className="more-link"><Link to={paths.local(guide.programme.path)}>{guide.programme.name.text}</Link></p>
        </section>
      )}
      <section>
        <h2>{t("tools")}</h2>
        <ul className="side-links">{toolsForNeed(guide.need).map((tool) => <li key={tool}><Link to={paths.to(tool)}>{t(`tool.${tool}`)}</Link></li>)}</ul>
      </section>
    </aside>
  );
}
