import { useTranslation } from "react-i18next";

import { Page } from "../../lib/page/Page";
import { SearchLine } from "../../lib/page/SearchLine";
import { EventFilters } from "./EventFilters";
import { EventList } from "./EventList";

/** Lists events; words, filters and page stand in the address. */
export function EventsScreen() {
  const { t } = useTranslation();
  return (
    <Page title={t("events.title")} intro={t("events.intro")}>
      <SearchLine label={t("events.search")} placeholder={t("events.searchPlaceholder")} />
      <EventFilters />
      <EventList />
    </Page>
  );
}
