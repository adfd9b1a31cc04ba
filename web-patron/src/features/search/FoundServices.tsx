import type { ReactElement } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePaths } from "../../lib/language";
import type { SearchPageQuery } from "./SearchPage.generated";

/** Shows services of the library that answer what was typed: opening hours, joining, consultations. */
export function FoundServices({ pages }: { readonly pages: NonNullable<SearchPageQuery["servicePages"]> }): ReactElement {
  const { t } = useTranslation("search");
  const paths = usePaths();
  return (
    <section className="found-businesses" aria-labelledby="found-services">
      <h2 id="found-services">{t("foundServices")}</h2>
      <ul>
        {pages.map(({ path, name, summary }) => <li key={path}><Link to={paths.local(path)}>{name.text}</Link><span>{summary.text}</span></li>)}
      </ul>
    </section>
  );
}
