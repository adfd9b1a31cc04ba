import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths } from '../../../lib/paths';
import { useSession } from '../../../lib/session/session-context';
import { Button, buttonClass } from '../../../lib/ui/Button';
import { EmptyState } from '../../../lib/ui/EmptyState';
import { FaultNote } from '../../../lib/ui/FaultNote';
import { Note } from '../../../lib/ui/Note';
import { SkeletonRows } from '../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../lib/ui/use-display';
import { HandListDocument } from './HandList.generated';
import type { HandListQuery } from './HandList.generated';
import { MarkMessageSentByHandDocument } from './MarkMessageSentByHand.generated';
import { useMessageWords } from './message-words';
import { useMessageAct } from './use-message-act';

type WaitingMessage = HandListQuery['messages']['nodes'][number];

/**
 * Lists messages that wait for somebody to send them by WhatsApp: what waits longest stands first, the chat
 * opens with the text written, then it is ticked off.
 */
export function HandList({ onSent }: { readonly onSent: () => void }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(HandListDocument, { fetchPolicy: 'network-only' });
  const messages = [...(data?.messages.nodes ?? [])].reverse();
  const onChanged = () => {
    void refetch();
    onSent();
  };
  return (
    <section className="panel" aria-label={t('messages.tab.hand')}>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {data !== undefined && messages.length === 0 && (
        <EmptyState title={t('messages.handEmpty')}>{t('messages.handEmptyText')}</EmptyState>
      )}
      <ul className="thing-list">
        {messages.map((message) => (
          <HandLine key={message.id} message={message} onChanged={onChanged} />
        ))}
      </ul>
      {data !== undefined && data.messages.totalCount > messages.length && (
        <p className="panel-body quiet">
          {t('messages.handMore', { count: data.messages.totalCount - messages.length })}
        </p>
      )}
    </section>
  );
}

function HandLine({
  message,
  onChanged,
}: {
  readonly message: WaitingMessage;
  readonly onChanged: () => void;
}) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { dayOf } = useDisplay();
  const { templateOf } = useMessageWords();
  const [isOpened, setIsOpened] = useState(false);
  const { run, loading, refusals } = useMessageAct(MarkMessageSentByHandDocument, {
    payloadOf: ({ markMessageSentByHand }) => markMessageSentByHand,
    onDone: onChanged,
  });
  const { id, member, guestName, handLink, template, createdAt } = message;
  const name = member?.name ?? guestName ?? t('messages.unknownMember');
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        {member === null ? (
          name
        ) : (
          <Link className="cell-title" to={paths.member(member.id)}>
            {name}
          </Link>
        )}
        <span className="cell-note">
          {templateOf(template)} · {dayOf(createdAt)}
        </span>
      </span>
      {refusals.map(({ message: words }) => (
        <Note key={words} state="attention">
          {words}
        </Note>
      ))}
      <span className="thing-acts">
        {handLink !== null && (
          <a
            className={buttonClass(isOpened ? 'plain' : 'primary', true)}
            href={handLink}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t('messages.openChatOf', { name })}
            onClick={() => setIsOpened(true)}
          >
            {t('messages.openChat')}
          </a>
        )}
        {handLink === null && (
          <span className="quiet small">
            {t(can('MESSAGES_SEND') ? 'messages.noLink' : 'messages.maySend')}
          </span>
        )}
        {can('MESSAGES_SEND') && handLink !== null && (
          <Button
            small
            weight={isOpened ? 'primary' : 'plain'}
            busy={loading}
            aria-label={t('messages.markSentOf', { name })}
            onClick={() => void run({ id }, t('messages.markedSent'))}
          >
            {t('messages.markSent')}
          </Button>
        )}
      </span>
    </li>
  );
}
