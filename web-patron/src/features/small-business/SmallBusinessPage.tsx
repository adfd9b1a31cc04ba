import type { ReactElement } from "react";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePageTitle } from "../../lib/usePageTitle";
import { PlaceList } from "./PlaceList";

/** Opens the corner for small businesses: what the library has for them. */
export function SmallBusinessPage(): ReactElement {
  const { t } = useTranslation("smallBusiness");
  usePageTitle(t("heading"));
  return (
    <div className="wrap small-business">
      <header className="page-head">
        <h1>{t("heading")}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      <PlaceList />
    </div>
  );
}
