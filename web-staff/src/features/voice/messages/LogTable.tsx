import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button } from '../../../lib/ui/Button';
import { StateShape } from '../../../lib/ui/StateShape';
import { useDisplay } from '../../../lib/ui/use-display';
import { useMessageWords } from './message-words';
import type { LoggedMessage } from './message-words';
import { RetryMessageDocument } from './RetryMessage.generated';
import { useMessageAct } from './use-message-act';

type LogTableProps = { readonly messages: readonly LoggedMessage[]; readonly onChanged: () => void };

/** Draws messages as a table: to whom, about what, which way, how it stands and why. */
export function LogTable({ messages, onChanged }: LogTableProps) {
  const { t } = useTranslation();
  return (
    <div className="scroll">
      <table className="list-table">
        <thead>
          <tr>
            <th scope="col">{t('messages.column.what')}</th>
            <th scope="col">{t('messages.column.member')}</th>
            <th scope="col">{t('messages.column.way')}</th>
            <th scope="col">{t('messages.column.state')}</th>
            <th scope="col">{t('messages.column.when')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('messages.column.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {messages.map((message) => (
            <LogLine key={message.id} message={message} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LogLine({
  message,
  onChanged,
}: {
  readonly message: LoggedMessage;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { dayOf, timeOf } = useDisplay();
  const { can } = useSession();
  const words = useMessageWords();
  const { member, status, attempts, createdAt, sentAt } = message;
  const when = sentAt ?? createdAt;
  const reason = words.reasonOf(message);
  return (
    <tr>
      <td className="main-cell">
        <b className="cell-title">{words.templateOf(message.template)}</b>
      </td>
      <td className="nowrap">
        {member === null ? (
          <span className="quiet">{t('messages.unknownMember')}</span>
        ) : (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
            <span className="cell-note">{member.cardNumber}</span>
          </Link>
        )}
      </td>
      <td className="nowrap">
        {words.channelOf(message)}
        <Tries message={message} />
      </td>
      <td>
        <span className="status">
          <StateShape state={words.stateOf(message)} />
          {words.statusOf(message)}
        </span>
        {reason !== null && <span className="cell-note">{reason}</span>}
        {attempts > 1 && <span className="cell-note">{t('messages.attempts', { count: attempts })}</span>}
      </td>
      <td className="nowrap">
        {dayOf(when)}
        <span className="cell-note">{timeOf(when)}</span>
      </td>
      <td className="right">
        {status === 'FAILED' && can('MESSAGES_SEND') && <Retry id={message.id} onChanged={onChanged} />}
      </td>
    </tr>
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

function Retry({ id, onChanged }: { readonly id: string; readonly onChanged: () => void }) {
  const { t } = useTranslation();
  const { run, loading } = useMessageAct(RetryMessageDocument, {
    payloadOf: ({ retryMessage }) => retryMessage,
    onDone: onChanged,
  });
  return (
    <Button small busy={loading} onClick={() => void run({ id }, t('messages.retried'))}>
      {t('messages.retry')}
    </Button>
  );
}
