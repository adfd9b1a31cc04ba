import { useSuspenseQuery } from "@apollo/client/react";
import { todayInJakarta } from "@pustaka/web-shared/format/index.ts";
import type { ReactElement } from "react";
import { Link } from "react-router";

import { TitleShelf } from "../../lib/catalogue/TitleShelf";
import { useTranslation } from "../../lib/i18n/useTranslation";
import { useLocale, usePaths } from "../../lib/language";
import { SEARCH_PARAMETERS } from "../../lib/searchParameters";
import { usePageTitle } from "../../lib/usePageTitle";
import { ChildrenDoor } from "./ChildrenDoor";
import { ClassDoors } from "./ClassDoors";
import { ComingEvents } from "./ComingEvents";
import { HomeHero } from "./HomeHero";
import { HomePageDocument } from "./HomePage.generated";
import { LocalShelf } from "./LocalShelf";

/** Opens the portal: one search, who is open now, what is new, and doors into the shelves. */
export function HomePage(): ReactElement {
  const { t } = useTranslation("home");
  const paths = usePaths();
  const { data } = useSuspenseQuery(HomePageDocument, { variables: { locale: useLocale(), from: todayInJakarta(new Date()) } });
  usePageTitle(null);
  return (
    <>
      <HomeHero branches={data.branches} />
      <section className="section">
        <div className="wrap">
          <div className="head">
            <h2>{t("newArrivals")}</h2>
            <Link to={paths.search({ [SEARCH_PARAMETERS.order]: "NEWEST" })}>{t("allNew")}</Link>
          </div>
          <TitleShelf label={t("newArrivals")} titles={data.newArrivals.nodes} isFirst />
        </div>
      </section>
      <ComingEvents events={data.events.nodes} />
      <ClassDoors classes={data.classTree} />
      <LocalShelf found={data.localTitles} />
      <ChildrenDoor found={data.childrenTitles} />
    </>
  );
}
