import { useSuspenseQuery } from "@apollo/client/react";
import type { ReactElement } from "react";
import { Link, useParams } from "react-router";

import { TitleShelf } from "../../lib/catalogue/TitleShelf";
import { useTranslation } from "../../lib/i18n/useTranslation";
import { useLocale, usePaths } from "../../lib/language";
import { SEARCH_PARAMETERS } from "../../lib/searchParameters";
import { MissingPage } from "../../lib/states/MissingPage";
import { Breadcrumbs } from "../../lib/ui/Breadcrumbs";
import { usePageTitle } from "../../lib/usePageTitle";
import { OtherEditions } from "./OtherEditions";
import { ReviewsPlace } from "./reviews/ReviewsPlace";
import type { ShownTitle } from "./shownTitle";
import { TitleData } from "./TitleData";
import { TitleHead } from "./TitleHead";
import { TitlePageDocument } from "./TitlePage.generated";

/** Shows one title: where it stands, what it is, and what stands near it. */
export function TitlePage(): ReactElement {
  const { id = "" } = useParams();
  const { data } = useSuspenseQuery(TitlePageDocument, { variables: { id, locale: useLocale() } });
  return data.title === null ? <MissingPage /> : <TitleView title={data.title} />;
}

function TitleView({ title }: { readonly title: ShownTitle }): ReactElement {
  const { t } = useTranslation("portal");
  const paths = usePaths();
  usePageTitle(title.titleProper);
  const classNumber = title.callNumber?.classNumber ?? null;
  const classCrumb = classNumber === null ? [] : [{ label: t("classTree", { display: classNumber }), to: classPath(paths.search, classNumber) }];
  return (
    <div className="wrap">
      <Breadcrumbs crumbs={[{ label: t("catalogue"), to: paths.to("search") }, ...classCrumb, { label: title.titleProper }]} />
      <TitleHead title={title} />
      <div className="two">
        <OtherEditions title={title} />
        <TitleData title={title} />
      </div>
      <Shelves title={title} classNumber={classNumber} />
      <ReviewsPlace titleId={title.id} />
    </div>
  );
}

function Shelves({ title, classNumber }: { readonly title: ShownTitle; readonly classNumber: string | null }): ReactElement {
  const { t } = useTranslation("title");
  const paths = usePaths();
  return (
    <>
      {title.shelfNeighbours.length > 1 && (
        <section className="shelf-section">
          <div className="head">
            <h2>{t("shelf")}</h2>
            {classNumber !== null && <Link to={classPath(paths.search, classNumber)}>{t("shelfLink", { number: classNumber })}</Link>}
          </div>
          <TitleShelf label={t("shelf")} titles={title.shelfNeighbours} currentId={title.id} />
        </section>
      )}
      {title.related.length > 0 && (
        <section className="shelf-section">
          <div className="head"><h2>{t("related")}</h2></div>
          <TitleShelf label={t("related")} titles={title.related} />
        </section>
      )}
    </>
  );
}

/** Leads to the tens of a class (`899.221` → `89`), the finest step the class tree has. */
function classPath(search: (parameters: Readonly<Record<string, string>>) => string, classNumber: string): string {
  const notation = /^2X/i.test(classNumber) ? classNumber.slice(0, 3).toUpperCase() : classNumber.slice(0, 2);
  return search({ [SEARCH_PARAMETERS.classNotation]: notation });
}
