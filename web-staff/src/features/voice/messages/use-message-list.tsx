import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import type { ListAct, ListColumn, ListDefinition, ListFilter } from '../../../lib/list/list-definition';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { HandleMessagesDialog } from './HandleMessagesDialog';
import {
  messageChannels,
  messageSorts,
  messageStatuses,
  messageTemplates,
  toMessageQuery,
} from './message-query';
import type { LoggedMessage } from './message-query';
import { useMessageWords } from './message-words';
import { RetryButton } from './RetryButton';

/** Declares the log of messages: by state, way, what they are about, branch and day. */
export function useMessageList(): ListDefinition<LoggedMessage> {
  const { t } = useTranslation();
  const { number } = useDisplay();
  const { can } = useSession();
  const { nameOf } = useMessageWords();
  return {
    name: 'messages',
    words: {
      label: t('messages.tab.log'),
      count: (total) => t('messages.count', { count: total, total: number(total) }),
      emptyTitle: t('messages.empty'),
      emptyText: t('messages.emptyText'),
    },
    ...(can('MEMBERS_READ')
      ? { search: { label: t('messages.search'), placeholder: t('members.searchPlaceholder') } }
      : {}),
    columns: [...useWhatColumns(), ...useHowColumns()],
    filters: useMessageFilters(),
    sorts: messageSorts.map((name) => ({ name, label: t(`messages.order.${name}`) })),
    usualSort: 'newest',
    nameOf,
    acts: useMessageActs(can('MESSAGES_SEND')),
    exportOf: toMessageQuery,
  };
}

function useWhatColumns(): readonly ListColumn<LoggedMessage>[] {
  const { t } = useTranslation();
  const words = useMessageWords();
  return [
    {
      key: 'template',
      heading: t('messages.column.what'),
      isFixed: true,
      className: 'main-cell is-short',
      cell: ({ template }) => <b className="cell-title">{words.templateOf(template)}</b>,
    },
    {
      key: 'member',
      heading: t('messages.column.member'),
      cell: ({ member }) =>
        member === null ? (
          <span className="quiet">{t('messages.unknownMember')}</span>
        ) : (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
            <span className="cell-note nowrap">{member.cardNumber}</span>
          </Link>
        ),
    },
    {
      key: 'branch',
      heading: t('messages.column.branch'),
      isHidden: true,
      cell: ({ member }) => member?.homeBranch?.name.text,
    },
  ];
}

function useHowColumns(): readonly ListColumn<LoggedMessage>[] {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const words = useMessageWords();
  const moment = (when: string | null) =>
    when !== null && (
      <>
        {dayOf(when)}
        <span className="cell-note">{timeOf(when)}</span>
      </>
    );
  return [
    {
      key: 'channel',
      heading: t('messages.column.way'),
      cell: (message) => (
        <>
          {words.channelOf(message)}
          <Tries message={message} />
        </>
      ),
    },
    {
      key: 'status',
      heading: t('messages.column.state'),
      className: 'fill-cell',
      exportedAs: ['status', 'reason', 'attempts'],
      cell: (message) => <MessageState message={message} />,
    },
    {
      key: 'created',
      heading: t('messages.column.written'),
      className: 'nowrap',
      sort: { ascending: 'oldest', descending: 'newest' },
      cell: ({ createdAt }) => moment(createdAt),
    },
    {
      key: 'sent',
      heading: t('messages.column.sent'),
      className: 'nowrap',
      isHidden: true,
      cell: ({ sentAt }) => moment(sentAt),
    },
  ];
}

function useMessageFilters(): readonly ListFilter[] {
  const { t } = useTranslation();
  const { branches } = useSession();
  const { templateOf } = useMessageWords();
  return [
    {
      key: 'status',
      label: t('messages.by.status'),
      kind: 'choices',
      options: messageStatuses.map((value) => ({ value, label: t(`messages.status.${value}`) })),
    },
    {
      key: 'channel',
      label: t('messages.by.channel'),
      kind: 'choices',
      options: messageChannels.map((value) => ({ value, label: t(`messages.channel.${value}`) })),
    },
    {
      key: 'template',
      label: t('messages.column.what'),
      kind: 'choices',
      options: messageTemplates.map((value) => ({ value, label: templateOf(value) })),
    },
    {
      key: 'branch',
      label: t('messages.column.branch'),
      kind: 'choices',
      options: branches.map(({ id, name }) => ({ value: id, label: name.text })),
    },
    { key: 'day', label: t('messages.column.written'), kind: 'span', of: 'date' },
  ];
}

function useMessageActs(isAllowed: boolean): readonly ListAct<LoggedMessage>[] {
  const { t } = useTranslation();
  if (!isAllowed) return [];
  return (['retry', 'withdraw'] as const).map((kind) => ({
    key: kind,
    label: t(`messages.act.${kind}`),
    icon: kind === 'retry' ? 'letter' : 'undo',
    dialog: (chosen) => <HandleMessagesDialog key={kind} kind={kind} {...chosen} />,
  }));
}

function MessageState({ message }: { readonly message: LoggedMessage }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const words = useMessageWords();
  const reason = words.reasonOf(message);
  return (
    <>
      <span className="status">
        <StateShape state={words.stateOf(message)} />
        {words.statusOf(message)}
      </span>
      {reason !== null && <span className="cell-note">{reason}</span>}
      {message.attempts > 1 && (
        <span className="cell-note">{t('messages.attempts', { count: message.attempts })}</span>
      )}
      {message.status === 'FAILED' && can('MESSAGES_SEND') && <RetryButton id={message.id} />}
    </>
  );
}

/** Lists by which ways it was tried, unless the first try succeeded: then state and moment say it all. */
function Tries({ message: { tries, status } }: { readonly message: LoggedMessage }) {
  const { t } = useTranslation();
  const { timeOf } = useDisplay();
  const words = useMessageWords();
  if (tries.length === 0 || (tries.length === 1 && status === 'SENT')) return null;
  return (
    <ol className="message-tries" aria-label={t('messages.tries')}>
      {tries.map((one, place) => (
        <li key={place} className="cell-note">
          {words.tryOf(one)} · {timeOf(one.lastAt)}
        </li>
      ))}
    </ol>
  );
}
