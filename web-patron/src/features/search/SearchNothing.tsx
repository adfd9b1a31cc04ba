import type { ReactElement } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePaths } from "../../lib/language";
import { SEARCH_PARAMETERS } from "../../lib/searchParameters";
import { EmptyShelf } from "../../lib/ui/EmptyShelf";
import { countFilters } from "./ActiveFilters";
import type { SearchAddress } from "./useSearchAddress";

/** Says that nothing was found and what to do next. */
export function SearchNothing({ text, address }: { readonly text: string; readonly address: SearchAddress }): ReactElement {
  const { t } = useTranslation("search");
  const paths = usePaths();
  const isFiltered = countFilters(address.parameters) > 0;
  const unfiltered = paths.search(text === "" ? {} : { [SEARCH_PARAMETERS.text]: text });
  return (
    <div className="nothing" role="status">
      <EmptyShelf />
      <div>
        <h2>{isFiltered ? t("nothingFiltered") : t("nothing", { text })}</h2>
        <p className="meta">{t("nothingText")}</p>
        <ul className="next">
          {isFiltered
            ? <li><Link to={unfiltered}>{t("next.clear")}</Link><span>{t("next.clearText")}</span></li>
            : <li><b>{t("next.spelling")}</b><span>{t("next.spellingText")}</span></li>}
          <li><Link to={paths.to("browse")}>{t("next.browse")}</Link><span>{t("next.browseText")}</span></li>
          <li><Link to={paths.to("visit")}>{t("next.visit")}</Link><span>{t("next.visitText")}</span></li>
        </ul>
      </div>
    </div>
  );
}
