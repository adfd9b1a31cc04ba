import type { ReactElement } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { Switch } from '../../../lib/ui/Switch';
import { listSwitched, SWITCHED } from './message-ways';
import type { SwitchedWay, Way } from './message-ways';
import type { OwnChoicesFragment } from './MyMessages.generated';
import type { MessageTopicChoiceInput } from './UpdateMessageChoices.generated';

type Topic = NonNullable<OwnChoicesFragment['messageChoices']>['topics'][number];
type WaysTableProps = {
  readonly topics: readonly Topic[];
  readonly order: readonly Way[];
  readonly onChange: (topic: MessageTopicChoiceInput) => void;
};

/**
 * Shows every kind of message beside every way, each a switch that takes effect at once; the ways stand in
 * the order in which they are tried.
 */
export function WaysTable({ topics, order, onChange }: WaysTableProps): ReactElement {
  const { t } = useTranslation('myMessages');
  const ways = listSwitched(order);
  return (
    <table className="ways">
      <caption className="hide">{t('ways.title')}</caption>
      <thead>
        <tr>
          <td />
          {ways.map((way) => (
            <th key={way} scope="col">
              {t(`way.${way}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic) => (
          <TopicRow key={topic.topic} topic={topic} ways={ways} onChange={onChange} />
        ))}
      </tbody>
    </table>
  );
}

type TopicRowProps = {
  readonly topic: Topic;
  readonly ways: readonly SwitchedWay[];
  readonly onChange: WaysTableProps['onChange'];
};

function TopicRow({ topic, ways, onChange }: TopicRowProps): ReactElement {
  const { t, wordOf } = useTranslation('myMessages');
  const name = wordOf('topic', topic.topic) ?? topic.topic;
  const choice = {
    topic: topic.topic,
    push: topic.push,
    email: topic.email,
    whatsapp: topic.whatsapp,
    print: topic.print,
  };
  return (
    <tr>
      <th scope="row">
        {name}
        <small>{wordOf('topicText', topic.topic) ?? ''}</small>
      </th>
      {ways.map((way) => {
        const field = SWITCHED[way];
        return (
          <td key={way} data-way={t(`way.${way}`)}>
            <Switch
              aria-label={t('ways.of', { topic: name, way: t(`way.${way}`) })}
              checked={topic[field]}
              onChange={() => onChange({ ...choice, [field]: !topic[field] })}
            />
          </td>
        );
      })}
    </tr>
  );
}
