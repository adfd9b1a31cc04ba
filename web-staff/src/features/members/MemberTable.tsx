import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { StandingMark } from "../../lib/circulation/StandingMark";
import type { useListKeys } from "../../lib/keyboard/use-list-keys";
import { paths } from "../../lib/paths";
import { useDisplay } from "../../lib/ui/use-display";
import type { MemberListQuery } from "./MemberList.generated";

type MemberRow = MemberListQuery["members"]["edges"][number]["node"];
type MemberTableProps = { readonly rows: readonly MemberRow[]; readonly keys: ReturnType<typeof useListKeys> };

/** Draws members as a table: who, which card, how they stand, until when. */
export function MemberTable({ rows, keys }: MemberTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table" ref={keys.table}>
        <thead>
          <tr>
            <th scope="col">{t("members.column.name")}</th><th scope="col">{t("members.column.card")}</th><th scope="col">{t("members.column.category")}</th>
            <th scope="col">{t("members.column.standing")}</th><th scope="col">{t("members.column.expires")}</th><th scope="col" className="wide-cell">{t("members.column.branch")}</th>
          </tr>
        </thead>
        <tbody>{rows.map((row) => <MemberLine key={row.id} row={row} isCurrent={row.id === keys.current} onPoint={() => keys.point(row.id)} />)}</tbody>
      </table>
    </div>
  );
}

function MemberLine({ row, isCurrent, onPoint }: { readonly row: MemberRow; readonly isCurrent: boolean; readonly onPoint: () => void }) {
  const { date } = useDisplay();
  return (
    <tr className={isCurrent ? "is-current" : undefined} onFocus={onPoint}>
      <td className="main-cell"><Link className="cell-title" to={paths.member(row.id)}>{row.name}</Link></td>
      <td className="nowrap">{row.cardNumber}</td>
      <td className="nowrap">{row.category.name.text}</td>
      <td><StandingMark standing={row.standing} /></td>
      <td className="nowrap">{date(row.expiresOn)}</td>
      <td className="wide-cell quiet">{row.homeBranch?.name.text}</td>
    </tr>
  );
}
