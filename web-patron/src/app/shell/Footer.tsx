import { Kawung } from "@pustaka/web-shared/ui/Kawung.tsx";
import { LogoMark } from "@pustaka/web-shared/ui/Logo.tsx";
import type { ReactElement } from "react";
import { Link } from "react-router";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { usePaths } from "../../lib/language";
import { LanguageSwitch } from "./LanguageSwitch";
import { ThemeSwitch } from "./ThemeSwitch";

/** Closes every page: who this is, and every place the portal has. */
export function Footer(): ReactElement {
  const { t } = useTranslation("portal");
  const paths = usePaths();
  return (
    <footer className="foot on-deep" id="kaki">
      <div className="frieze"><Kawung tile={36} /></div>
      <div className="wrap">
        <div className="cols">
          <div>
            <Link className="logo" to={paths.to("home")}>
              <LogoMark />
              <span><b>{t("common:productName")}</b><span>{t("common:productOwner")}</span></span>
            </Link>
            <p>{t("footer.about")}</p>
            <div className="prefs"><LanguageSwitch /><ThemeSwitch /></div>
          </div>
          <CollectionLinks />
          <LibraryLinks />
          <div className="lapor">
            <h2>{t("footer.open")}</h2>
            <p>{t("footer.dataText")}</p>
            <Link className="btn" to={paths.to("data")}>{t("footer.dataLink")}</Link>
          </div>
        </div>
        <p className="end"><span>{t("footer.owner")}</span></p>
      </div>
    </footer>
  );
}

function CollectionLinks(): ReactElement {
  const { t } = useTranslation("portal");
  const paths = usePaths();
  const browse = paths.to("browse");
  return (
    <div>
      <h2>{t("footer.collection")}</h2>
      <ul>
        <li><Link to={paths.to("search")}>{t("footer.everything")}</Link></li>
        <li><Link to={`${browse}#baru`}>{t("footer.newest")}</Link></li>
        <li><Link to={`${browse}#kelas`}>{t("footer.classes")}</Link></li>
        <li><Link to={`${browse}#orang`}>{t("footer.people")}</Link></li>
        <li><Link to={`${browse}#subjek`}>{t("footer.subjects")}</Link></li>
        <li><Link to={paths.to("children")}>{t("footer.children")}</Link></li>
      </ul>
    </div>
  );
}

function LibraryLinks(): ReactElement {
  const { t } = useTranslation("portal");
  const paths = usePaths();
  return (
    <div>
      <h2>{t("footer.library")}</h2>
      <ul>
        <li><Link to={paths.to("visit")}>{t("footer.hours")}</Link></li>
        <li><Link to={paths.to("visit")}>{t("footer.mobile")}</Link></li>
        <li><Link to={paths.to("smallBusiness")}>{t("footer.smallBusiness")}</Link></li>
        <li><Link to={paths.to("schools")}>{t("footer.schools")}</Link></li>
        <li><Link to={paths.to("propose")}>{t("footer.propose")}</Link></li>
        <li><Link to={paths.to("data")}>{t("footer.open")}</Link></li>
      </ul>
    </div>
  );
}
