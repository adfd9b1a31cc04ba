import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { instantFrom, toDateTimeField } from '../../../../lib/events/jakarta-time';
import { DateTimeField } from '../../../../lib/form/when/DateTimeField';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { partPeople } from './breach-values';
import type { ShownBreach } from './breach-values';
import { BreachClock } from './BreachClock';
import { CloseDataBreachDocument } from './CloseDataBreach.generated';
import { ReportDataBreachDocument } from './ReportDataBreach.generated';
import { ClockHistory } from './ClockHistory';
import { TellAgain } from './TellAgain';
import { TellDataBreachDocument } from './TellDataBreach.generated';

type ActsProps = {
  readonly breach: ShownBreach;
  /** Whether the letter holds what is not saved yet: an act would throw it away, so it waits. */
  readonly isDirty: boolean;
  readonly onChanged: () => Promise<void>;
};

/** What is done about a breach: its clock and letter, the report, telling people, closing. */
export function BreachActs({ breach, isDirty, onChanged }: ActsProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayWrite = can('PRIVACY_WRITE');
  const isOpen = breach.closedAt === null;
  return (
    <div className="stack" style={{ gap: 12 }}>
      <Panel name="clock">
        <p>{t(`privacy.status.${breach.status}`)}</p>
        <BreachClock breach={breach} />
        {breach.reason !== null && <p>{t('privacy.reasonWas', { reason: breach.reason })}</p>}
        <ClockHistory changes={breach.clockChanges} />
        <p className="row wrap">
          <a href={`/staff/files/privacy/breach-${breach.id}-id.pdf`} target="_blank" rel="noreferrer">
            {t('privacy.letterPdf')}
          </a>
          <a href={`/staff/files/privacy/breach-${breach.id}-en.pdf`} target="_blank" rel="noreferrer">
            {t('privacy.letterPdfEnglish')}
          </a>
        </p>
      </Panel>
      {mayWrite && isOpen && <ReportPanel breach={breach} isDirty={isDirty} onChanged={onChanged} />}
      {mayWrite && isOpen && <TellPanel breach={breach} isDirty={isDirty} onChanged={onChanged} />}
      {mayWrite && <ClosePanel breach={breach} isDirty={isDirty} onChanged={onChanged} />}
    </div>
  );
}

type PanelName = 'clock' | 'report' | 'tell' | 'close' | 'reopen';

function Panel({ name, children }: { readonly name: PanelName; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby={`breach-${name}`}>
      <header>
        <h2 id={`breach-${name}`}>{t(`privacy.section.${name}`)}</h2>
      </header>
      <div className="panel-body stack" style={{ gap: 10 }}>
        {children}
      </div>
    </section>
  );
}

function onSubmit(act: () => Promise<unknown>) {
  return (event: FormEvent) => {
    event.preventDefault();
    void act();
  };
}

function ReportPanel({ breach, isDirty, onChanged }: ActsProps) {
  const { t } = useTranslation();
  const [at, setAt] = useState(toDateTimeField(breach.reportedAt ?? new Date().toISOString()));
  const [number, setNumber] = useState(breach.reportNumber ?? '');
  const act = useAnnouncedMutation(ReportDataBreachDocument, {
    payloadOf: (result) => result.reportDataBreach,
    onDone: () => void onChanged(),
  });
  const report = async () => {
    const reportedAt = instantFrom(at);
    const { id, version } = breach;
    if (reportedAt !== null)
      await act.run(
        (idempotencyKey) => ({ id, version, reportedAt, number, idempotencyKey }),
        () => t('privacy.reportDone'),
      );
  };
  return (
    <Panel name="report">
      <form className="stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit(report)}>
        <ActNotes error={act.error} messages={act.messages} />
        <DateTimeField
          label={t('privacy.field.reportedAt')}
          value={at}
          error={at === '' ? t('privacy.wrongTime') : undefined}
          onChange={setAt}
        />
        <TextInput
          label={t('privacy.field.reportNumber')}
          maxLength={80}
          value={number}
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <div className="row">
          <Button type="submit" busy={act.loading} disabled={isDirty}>
            {t('privacy.reportAct')}
          </Button>
        </div>
        {isDirty && <p className="muted small">{t('privacy.saveFirst')}</p>}
      </form>
    </Panel>
  );
}

function TellPanel({ breach, isDirty, onChanged }: ActsProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const act = useAnnouncedMutation(TellDataBreachDocument, {
    payloadOf: (result) => result.tellDataBreach,
    onDone: () => void onChanged(),
  });
  const isReady = breach.event !== null && breach.measures !== null && breach.tables.length > 0;
  const tell = async () => {
    const { id, version } = breach;
    const done = await act.run(
      (idempotencyKey) => ({ id, version, ...partPeople(text), idempotencyKey }),
      ({ toldCount }) => t('privacy.tellDone', { count: toldCount }),
    );
    if (done === null) return;
    setUnknown(done.unknown);
    setText(done.unknown.join('\n'));
  };
  return (
    <Panel name="tell">
      <form className="stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit(tell)}>
        <ActNotes error={act.error} messages={act.messages} />
        {!isReady && <p className="muted">{t('privacy.tellFirst')}</p>}
        <p>{t('privacy.toldSoFar', { count: breach.chosenCount })}</p>
        {breach.chosenCount > 0 && <p>{t('privacy.lettersLeft', { count: breach.toldCount })}</p>}
        {breach.failedCount > 0 && <TellAgain breach={breach} isDirty={isDirty} onChanged={onChanged} />}
        {unknown.length > 0 && <p role="status">{t('privacy.tellUnknown', { list: unknown.join(', ') })}</p>}
        <Textarea
          label={t('privacy.field.cards')}
          description={t('privacy.field.cardsHint')}
          autosize
          minRows={3}
          maxRows={12}
          disabled={!isReady}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div className="row">
          <Button type="submit" busy={act.loading} disabled={!isReady || isDirty}>
            {t('privacy.tellAct')}
          </Button>
        </div>
        {isDirty && <p className="muted small">{t('privacy.saveFirst')}</p>}
      </form>
    </Panel>
  );
}

function ClosePanel({ breach, isDirty, onChanged }: ActsProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const isReopened = breach.closedAt !== null;
  const act = useAnnouncedMutation(CloseDataBreachDocument, {
    payloadOf: (result) => result.closeDataBreach,
    onDone: () => void onChanged(),
  });
  const close = async () => {
    const { id, version } = breach;
    const done = await act.run(
      (idempotencyKey) => ({ id, version, reason, isReopened, idempotencyKey }),
      () => t(isReopened ? 'privacy.reopenDone' : 'privacy.closeDone'),
    );
    if (done !== null) setReason('');
  };
  return (
    <Panel name={isReopened ? 'reopen' : 'close'}>
      <form className="stack" style={{ gap: 10 }} noValidate onSubmit={onSubmit(close)}>
        <ActNotes error={act.error} messages={act.messages} />
        <TextInput
          label={t('privacy.field.reason')}
          description={t('privacy.closeHint')}
          maxLength={600}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <div className="row">
          <Button type="submit" busy={act.loading} disabled={isDirty}>
            {t(isReopened ? 'privacy.reopenAct' : 'privacy.closeAct')}
          </Button>
        </div>
        {isDirty && <p className="muted small">{t('privacy.saveFirst')}</p>}
      </form>
    </Panel>
  );
}
