import { useTranslation } from "react-i18next";

import { useDisplay } from "../../lib/ui/use-display";
import type { Impact } from "./ImpactScreen";
import { useGroupWords } from "./use-group-words";
import type { GroupName } from "./use-group-words";

const NAMES = ["bySector", "byKelurahan", "byTopic", "byStage", "bySex", "byMentorKind"] as const;

/** Shows people by what they have in common, as bars with their figures. */
export function GroupPanels({ impact: { reach } }: { readonly impact: Impact }) {
  return <div className="impact-groups">{NAMES.map((name) => <GroupPanel key={name} name={name} groups={reach[name]} />)}</div>;
}

function GroupPanel({ name, groups }: { readonly name: Extract<GroupName, (typeof NAMES)[number]>; readonly groups: Impact["reach"]["bySector"] }) {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const words = useGroupWords();
  const [told, hidden] = [groups.filter(({ count }) => count !== null), groups.filter(({ count }) => count === null)];
  const most = Math.max(1, ...groups.map(({ count }) => count ?? 0));
  return (
    <section className="panel" aria-labelledby={name}>
      <header><h2 id={name}>{t(`businessImpact.${name}`)}</h2></header>
      {groups.length === 0 ? <p className="panel-body quiet">{t("businessImpact.empty")}</p> : (
        <table className="impact-bars">
          <thead className="visually-hidden"><tr><th scope="col">{t("businessImpact.group")}</th><th scope="col">{t("businessImpact.count")}</th></tr></thead>
          <tbody>
            {told.map(({ value, count }) => (
              <tr key={value}><th scope="row">{words(name, value)}</th><td><span className="bar" style={{ width: `${Math.round(((count ?? 0) / most) * 60)}%` }} />{number(count ?? 0)}</td></tr>
            ))}
            {hidden.length > 0 && <tr><th scope="row">{t("businessImpact.hidden")}</th><td><small className="quiet">{hidden.map(({ value }) => words(name, value)).join(", ")}</small></td></tr>}
          </tbody>
        </table>
      )}
    </section>
  );
}
