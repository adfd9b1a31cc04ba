import { civilDate, civilDateOf } from "@pustaka/web-shared/format/index.ts";
import type { ReactElement } from "react";

import { PlacesMark } from "../../lib/events/PlacesMark";
import { useTranslation } from "../../lib/i18n/useTranslation";
import { useLanguage } from "../../lib/language";
import { heldSessions } from "./shownEvent";
import type { ShownEvent } from "./shownEvent";

/** Says how to take part: just come, register, or that it is too late. */
export function EventPlaces({ event }: { readonly event: ShownEvent }): ReactElement {
  const { t } = useTranslation("event");
  const sessions = heldSessions(event);
  const shown = sessions.find(({ id }) => id === event.nextSession?.id);
  return (
    <section className="reg" aria-labelledby="cara-ikut">
      <div>
        <h2 id="cara-ikut">{t("place.heading")}</h2>
        {shown !== undefined && <PlacesMark occurrence={{ ...shown, event }} />}
        <p>{usePlaceWords(event)}</p>
      </div>
    </section>
  );
}

function usePlaceWords(event: ShownEvent): string {
  const { t } = useTranslation("event");
  const language = useLanguage();
  const { mode, isOpen, opensAt, closesAt } = event.registrationTerms;
  if (event.status === "CANCELLED") return t("place.off");
  if (event.status === "POSTPONED") return t("place.postponed");
  if (event.status === "DONE" || event.nextSession === null) return t("place.done");
  if (mode === "NONE") return t("place.justCome");
  if (isOpen) return closesAt === null ? "" : t("place.until", { day: civilDate(civilDateOf(closesAt), language) });
  return opensAt !== null && opensAt > new Date().toISOString() ? t("place.opens", { day: civilDate(civilDateOf(opensAt), language) }) : t("place.closed");
}
