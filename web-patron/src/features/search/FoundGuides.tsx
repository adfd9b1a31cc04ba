import type { ReactElement } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePaths } from "../../lib/language";
import type { SearchPageQuery } from "./SearchPage.generated";

/** Shows guides for small businesses that have the words, before the titles. */
export function FoundGuides({ guides }: { readonly guides: NonNullable<SearchPageQuery["guides"]> }): ReactElement {
  const { t } = useTranslation("search");
  const paths = usePaths();
  return (
    <section className="found-businesses" aria-labelledby="found-guides">
      <h2 id="found-guides">{t("foundGuides")}</h2>
      <ul>
        {guides.map(({ id, path, name, summary, isSample }) => <li key={id}><Link to={paths.local(path)}>{name.text}</Link>{isSample && <> <span className="sample">{t("common:sample")}</span></>}<span>{summary?.text}</span></li>)}
      </ul>
    </section>
  );
}
