import type { ReactElement } from "react";

import { useTranslation } from "../../lib/i18n/useTranslation";
import { Switch } from "../../lib/ui/Switch";
import type { OwnChoicesFragment } from "./MyMessages.generated";
import type { MessageTopicChoiceInput } from "./UpdateMessageChoices.generated";

type Topic = NonNullable<OwnChoicesFragment["messageChoices"]>["topics"][number];
type WaysTableProps = { readonly topics: readonly Topic[]; readonly onChange: (topic: MessageTopicChoiceInput) => void };

/** Are the ways a message may take, in the order in which they are tried. */
const WAYS = ["push", "email", "whatsapp"] as const;

/** Shows every kind of message beside every way, each a switch that takes effect at once. */
export function WaysTable({ topics, onChange }: WaysTableProps): ReactElement {
  const { t } = useTranslation("myMessages");
  return (
    <table className="ways">
      <caption className="hide">{t("ways.title")}</caption>
      <thead><tr><td />{WAYS.map((way) => <th key={way} scope="col">{t(`ways.${way}`)}</th>)}</tr></thead>
      <tbody>{topics.map((topic) => <TopicRow key={topic.topic} topic={topic} onChange={onChange} />)}</tbody>
    </table>
  );
}

function TopicRow({ topic, onChange }: { readonly topic: Topic; readonly onChange: WaysTableProps["onChange"] }): ReactElement {
  const { t, wordOf } = useTranslation("myMessages");
  const name = wordOf("topic", topic.topic) ?? topic.topic;
  const choice = { topic: topic.topic, push: topic.push, email: topic.email, whatsapp: topic.whatsapp };
  return (
    <tr>
      <th scope="row">{name}<small>{wordOf("topicText", topic.topic) ?? ""}</small></th>
      {WAYS.map((way) => (
        <td key={way}>
          <Switch aria-label={t("ways.of", { topic: name, way: t(`ways.${way}`) })} checked={topic[way]} onChange={() => onChange({ ...choice, [way]: !topic[way] })} />
        </td>
      ))}
    </tr>
  );
}
