import type { ReactElement } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePaths } from "../../lib/language";
import type { SearchPageQuery } from "./SearchPage.generated";

type FoundBusinessesProps = { readonly found: NonNullable<SearchPageQuery["businesses"]>; readonly text: string };

/** Shows businesses of the directory that have the words, beside the titles; more of them are one step away. */
export function FoundBusinesses({ found, text }: FoundBusinessesProps): ReactElement {
  const { t } = useTranslation("search");
  const paths = usePaths();
  const { nodes, totalCount } = found;
  return (
    <section className="found-businesses" aria-labelledby="found-businesses">
      <h2 id="found-businesses">{t("foundBusinesses")}</h2>
      <ul>
        {nodes.map(({ id, path, name, summary, isSample }) => <li key={id}><Link to={paths.local(path)}>{name}</Link>{isSample && <> <span className="sample">{t("common:sample")}</span></>}<span>{summary}</span></li>)}
      </ul>
      {totalCount > nodes.length && <Link className="more" to={`${paths.to("directory")}?${new URLSearchParams({ q: text }).toString()}`}>{t("allBusinesses", { count: totalCount })}</Link>}
    </section>
  );
}
