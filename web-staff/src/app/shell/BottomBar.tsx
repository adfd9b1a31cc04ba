import { Menu } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { NavLink } from "react-router";

import { Icon } from "../../lib/ui/Icon";
import { paths } from "../../lib/paths";
import { useSession } from "../../lib/session/session-context";
import { AccountActs } from "./AccountMenu";
import { useLanguageChoice } from "../../lib/page/LanguageSwitch";
import { navigationItems } from "./navigation-items";
import { useOpeningWords } from "../../lib/page/use-opening-words";

/** Draws the navigation of a phone. */
export function BottomBar() {
  const { t } = useTranslation();
  return (
    <nav className="bottom-bar" aria-label={t("shell.bottomNavigation")}>
      {navigationItems.map(({ to, name, icon }) => (
        <NavLink key={to} to={to} end={to === paths.today}><Icon name={icon} />{t(`shell.${name}`)}</NavLink>
      ))}
      <Menu position="top-end" width={264}>
        <Menu.Target><button type="button"><Icon name="menu" />{t("shell.more")}</button></Menu.Target>
        <Menu.Dropdown><MoreActs /></Menu.Dropdown>
      </Menu>
    </nav>
  );
}

function MoreActs() {
  const { t, i18n } = useTranslation();
  const { staff, branches, branch, chooseBranch } = useSession();
  const chooseLanguage = useLanguageChoice();
  const openingWords = useOpeningWords();
  return (
    <>
      <Menu.Label>{t("shell.chosenBranch")}</Menu.Label>
      {branches.map(({ id, name, openingState }) => (
        <Menu.Item key={id} onClick={() => chooseBranch(id)} rightSection={id === branch?.id ? <Icon name="check" small /> : undefined}>
          <span className="medium">{name.text}</span><br /><span className="quiet small">{openingWords(openingState)}</span>
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item leftSection={<Icon name="language" small />} onClick={() => void chooseLanguage(i18n.language === "id" ? "en" : "id")}>{t("palette.switchLanguage")}</Menu.Item>
      <Menu.Label>{staff.name}</Menu.Label>
      <AccountActs />
    </>
  );
}
