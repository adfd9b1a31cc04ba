import { TextInput } from '@mantine/core';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { ActNotes } from '../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../lib/acts/use-announced-mutation';
import { countedRupiahFrom } from '../../../lib/circulation/rupiah-text';
import { paths } from '../../../lib/paths';
import { Button } from '../../../lib/ui/Button';
import { fieldError } from '../../../lib/ui/field-error';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { CloseTillDocument } from './CloseTill.generated';
import { countedLines, sumDifferences, differs } from './counts';
import type { CountedLine, OpenTill, TypedCounts } from './counts';
import { DifferenceMark } from './DifferenceMark';

type CountFormProps = { readonly branchId: string; readonly till: OpenTill; readonly onStale: () => void };

/**
 * Counts the till: every method beside what should be there; a difference asks why, and today is closed once.
 */
export function CountForm({ branchId, till, onStale }: CountFormProps) {
  const { t } = useTranslation();
  const { money, date, dateOf } = useDisplay();
  const form = useCounting({ branchId, till, onStale });
  if (form.isClosedToday)
    return (
      <div className="panel-body">
        <Note state="ok">{t('till.closedToday', { date: date(form.today) })}</Note>
      </div>
    );
  const { lines } = form;
  return (
    <form
      noValidate
      className="panel-body stack"
      onSubmit={(event) => {
        event.preventDefault();
        form.close();
      }}
    >
      <ActNotes error={form.act.error} messages={form.act.messages} />
      <p className="muted">
        {till.openedAt === null ? t('till.firstTime') : t('till.since', { date: dateOf(till.openedAt) })}{' '}
        {t('till.float', { money: money(till.openingFloat) })}
      </p>
      <table className="count-table">
        <thead>
          <tr>
            <th scope="col">{t('till.method')}</th>
            <th scope="col" className="right">
              {t('till.expected')}
            </th>
            <th scope="col">{t('till.counted')}</th>
            <th scope="col" className="right">
              {t('till.difference')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <CountLine
              key={line.method}
              line={line}
              isTried={form.isTried}
              onType={(text) => form.setTyped({ ...form.typed, [line.method]: text })}
            />
          ))}
        </tbody>
      </table>
      <div className="form-pair">
        <TextInput
          label={t('till.leave')}
          description={t('till.leaveHint')}
          inputMode="numeric"
          autoComplete="off"
          value={form.leave}
          onChange={(event) => form.setLeave(event.currentTarget.value)}
          error={form.isTried && form.left === null ? fieldError(t('till.invalid')) : undefined}
        />
        <TextInput
          label={t('till.note')}
          description={t('till.noteHint')}
          maxLength={300}
          autoComplete="off"
          value={form.note}
          onChange={(event) => form.setNote(event.currentTarget.value)}
          error={form.isTried && form.needsNote ? fieldError(t('till.noteNeeded')) : undefined}
        />
      </div>
      <div className="modal-foot">
        <DifferenceMark difference={sumDifferences(lines)} />
        <span className="spacer" />
        <Button type="submit" weight="primary" busy={form.act.loading}>
          {t('till.close', { date: date(form.today) })}
        </Button>
      </div>
    </form>
  );
}

function CountLine({
  line,
  isTried,
  onType,
}: {
  readonly line: CountedLine;
  readonly isTried: boolean;
  readonly onType: (text: string) => void;
}) {
  const { t } = useTranslation();
  const { money } = useDisplay();
  const method = t(`pay.methods.${line.method}`);
  return (
    <tr>
      <th scope="row">
        {method}
        <span className="cell-note">{t('till.times', { count: line.movementCount })}</span>
      </th>
      <td className="right nowrap">{money(line.expected)}</td>
      <td>
        <TextInput
          aria-label={t('till.countOf', { method })}
          inputMode="numeric"
          autoComplete="off"
          value={line.text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onType(event.currentTarget.value)}
          error={isTried && line.counted === null ? fieldError(t('till.invalid')) : undefined}
        />
      </td>
      <td className="right nowrap">{line.counted === null ? '–' : money(line.counted - line.expected)}</td>
    </tr>
  );
}

function useCounting({ branchId, till, onStale }: CountFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<TypedCounts>({});
  const [leave, setLeave] = useState('0');
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const act = useAnnouncedMutation(CloseTillDocument, {
    payloadOf: ({ closeTill }) => closeTill,
    onDone: () => undefined,
  });
  const lines = countedLines(till.lines, typed);
  const left = countedRupiahFrom(leave);
  const today = todayInJakarta(new Date());
  const needsNote = differs(lines) && note.trim() === '';
  const close = async () => {
    setIsTried(true);
    const counted = lines.flatMap(({ method, counted: amount }) =>
      amount === null ? [] : [{ method, amount }],
    );
    if (counted.length < lines.length || left === null || needsNote) return;
    const done = await act.run(
      (idempotencyKey) => ({
        branchId,
        day: today,
        counted,
        leftInTill: left,
        note: note.trim() || null,
        movementCount: till.movementCount,
        idempotencyKey,
      }),
      () => t('till.closed'),
    );
    if (done?.closing == null) onStale();
    else void navigate(paths.cashClosing(done.closing.id));
  };
  return {
    typed,
    setTyped,
    leave,
    setLeave,
    left,
    note,
    setNote,
    needsNote,
    isTried,
    lines,
    today,
    act,
    isClosedToday: till.lastClosedDay !== null && till.lastClosedDay >= today,
    close: () => void close(),
  };
}
