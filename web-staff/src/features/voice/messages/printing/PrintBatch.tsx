import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../../../i18n/use-translation';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { paths } from '../../../../lib/paths';
import { openPdf } from '../../../../lib/print/open-pdf';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { FaultNote } from '../../../../lib/ui/FaultNote';
import { Note } from '../../../../lib/ui/Note';
import { SkeletonRows } from '../../../../lib/ui/SkeletonRows';
import { useDisplay } from '../../../../lib/ui/use-display';
import { MarkLettersPrintedDocument } from './MarkLettersPrinted.generated';
import { useMessageWords } from '../message-words';
import { PrintLettersDocument } from './PrintLetters.generated';
import { PrintListDocument } from './PrintList.generated';
import type { PrintListQuery } from './PrintList.generated';
import { useMessageAct } from '../use-message-act';

type PrintBatchProps = { readonly branchId: string | null; readonly onChanged: () => void };

/**
 * Shows the letters of one branch, the oldest fifty: they are made into one PDF, printed, and then marked.
 */
export function PrintBatch({ branchId, onChanged }: PrintBatchProps) {
  const { t } = useTranslation();
  const place = branchId === null ? { hasNoBranch: true } : { branchIds: [branchId] };
  const { data, error, refetch } = useQuery(PrintListDocument, {
    variables: { filter: { statuses: ['QUEUED'], channels: ['PRINT'], ...place } },
    fetchPolicy: 'network-only',
  });
  const letters = [...(data?.messages.nodes ?? [])].reverse();
  const onMarked = () => {
    void refetch();
    onChanged();
  };
  return (
    <>
      {error !== undefined && (
        <div className="panel-body">
          <FaultNote error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {data === undefined && error === undefined && <SkeletonRows count={4} />}
      {letters.length > 0 && <PrintActs ids={letters.map(({ id }) => id)} onMarked={onMarked} />}
      <ul className="thing-list">
        {letters.map((letter) => (
          <LetterLine key={letter.id} letter={letter} />
        ))}
      </ul>
      {data !== undefined && data.messages.totalCount > letters.length && (
        <p className="panel-body quiet">
          {t('messages.print.more', { count: data.messages.totalCount - letters.length })}
        </p>
      )}
    </>
  );
}

function PrintActs({ ids, onMarked }: { readonly ids: readonly string[]; readonly onMarked: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [printed, setPrinted] = useState<readonly string[] | null>(null);
  const print = useAnnouncedMutation(PrintLettersDocument, {
    payloadOf: ({ printLetters }) => printLetters,
    onDone: () => undefined,
  });
  const mark = useMessageAct(MarkLettersPrintedDocument, {
    payloadOf: ({ markLettersPrinted }) => markLettersPrinted,
    onDone: onMarked,
  });
  const onPrint = async () => {
    const written = await print.run(
      (idempotencyKey) => ({ ids: [...ids], idempotencyKey }),
      ({ printedIds }) => t('messages.print.written', { count: printedIds.length }),
    );
    if (written?.pdf == null) return;
    openPdf(written.pdf, 'surat-perpustakaan.pdf');
    setPrinted(written.printedIds);
  };
  const onMark = async () => {
    if (printed !== null && (await mark.run({ ids: [...printed] }, t('messages.print.marked'))))
      setPrinted(null);
  };
  if (!can('MESSAGES_SEND') || !can('MEMBERS_READ'))
    return <p className="panel-body quiet">{t('messages.maySend')}</p>;
  const left = printed === null ? 0 : ids.length - printed.length;
  return (
    <div className="panel-body stack">
      <p className="muted">{t('messages.print.fold')}</p>
      {[print.error, mark.error].map(
        (error, place) => error !== undefined && <FaultNote key={place} error={error} />,
      )}
      {[...print.messages, ...mark.refusals.map(({ message }) => message)].map((words) => (
        <Note key={words} state="attention">
          {words}
        </Note>
      ))}
      {printed !== null && (
        <Note state="ok">
          {t('messages.print.written', { count: printed.length })}.{' '}
          {left > 0 && `${t('messages.print.left', { count: left })} `}
          {t('messages.print.again')}
        </Note>
      )}
      <div className="row wrap">
        <Button
          weight={printed === null ? 'primary' : 'plain'}
          busy={print.loading}
          onClick={() => void onPrint()}
        >
          {t('messages.print.open', { count: ids.length })}
        </Button>
        {printed !== null && (
          <Button weight="primary" busy={mark.loading} onClick={() => void onMark()}>
            {t('messages.print.mark')}
          </Button>
        )}
      </div>
    </div>
  );
}

function LetterLine({
  letter: { member, template, createdAt },
}: {
  readonly letter: PrintListQuery['messages']['nodes'][number];
}) {
  const { t } = useTranslation();
  const { dayOf } = useDisplay();
  const { templateOf } = useMessageWords();
  return (
    <li className="thing-line is-plain">
      <span className="thing-what">
        {member === null ? (
          t('messages.unknownMember')
        ) : (
          <Link className="cell-title" to={paths.member(member.id)}>
            {member.name}
          </Link>
        )}
        <span className="cell-note">
          {templateOf(template)} · {dayOf(createdAt)}
        </span>
      </span>
    </li>
  );
}
