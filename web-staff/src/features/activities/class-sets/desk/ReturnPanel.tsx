import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { Button } from '../../../../lib/ui/Button';
import { Note } from '../../../../lib/ui/Note';
import { ShelfMark } from '../../../../lib/ui/ShelfMark';
import { toCode } from './class-desk';
import type { DeskLine, DeskSet } from './class-desk';
import { ConditionDialog } from '../ConditionDialog';
import { LoseDialog } from '../LoseDialog';
import { ScanBox } from './ScanBox';
import { useTakingBack } from './use-taking-back';

type ReturnPanelProps = {
  readonly set: DeskSet;
  readonly branchId: string;
  readonly canAct: boolean;
  readonly onChanged: () => void;
};

/** Takes the copies of a class back by scanning them only, and lists which are not back and with whom. */
export function ReturnPanel({ set, branchId, canAct, onChanged }: ReturnPanelProps) {
  const { t } = useTranslation();
  const { act, scan, said } = useTakingBack(set.id, branchId, onChanged);
  const { stillOut, returned, missing } = set.counts;
  return (
    <section className="panel" aria-labelledby="return">
      <header>
        <h2 id="return">{t('classSets.takeBack')}</h2>
        <span className="medium">
          {t('classSets.backOf', { back: returned, all: stillOut + returned + missing })}
        </span>
      </header>
      {canAct && stillOut > 0 && (
        <div className="panel-body stack" style={{ gap: 10 }}>
          <ScanBox label={t('classSets.scanBack')} onScan={scan} />
          <ActNotes error={act.error} messages={act.messages} />
          {said !== null && <Note state={said.state}>{said.words}</Note>}
        </div>
      )}
      <OutTable set={set} canAct={canAct} onChanged={onChanged} />
    </section>
  );
}

function OutTable({ set, canAct, onChanged }: Omit<ReturnPanelProps, 'branchId'>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ readonly line: DeskLine; readonly act: 'note' | 'lose' } | null>(null);
  const out = set.copies.filter(({ status }) => status === 'LENT' || status === 'MISSING');
  const done = () => setAsked(null);
  if (out.length === 0) return <p className="panel-body quiet">{t('classSets.notBackEmpty')}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keyboard
    <div className="scroll" tabIndex={0} role="region" aria-label={t('classSets.notBack')}>
      <table className="list-table class-pile">
        <thead>
          <tr>
            <th scope="col" className="right">
              {t('classSets.number')}
            </th>
            <th scope="col">{t('classSets.notBack')}</th>
            <th scope="col">{t('classSets.barcode')}</th>
            <th scope="col">{t('classSets.mark')}</th>
            <th scope="col">{t('classSets.note')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('classSets.lose')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {out.map((line) => (
            <OutRow
              key={line.id}
              line={line}
              canAct={canAct}
              onNote={() => setAsked({ line, act: 'note' })}
              onLose={() => setAsked({ line, act: 'lose' })}
            />
          ))}
        </tbody>
      </table>
      {asked?.act === 'note' && <ConditionDialog line={asked.line} onChanged={onChanged} onClose={done} />}
      {asked?.act === 'lose' && (
        <LoseDialog line={asked.line} partner={set.partner.name} onChanged={onChanged} onClose={done} />
      )}
    </div>
  );
}

type OutRowProps = {
  readonly line: DeskLine;
  readonly canAct: boolean;
  readonly onNote: () => void;
  readonly onLose: () => void;
};

function OutRow({ line, canAct, onNote, onLose }: OutRowProps) {
  const { t } = useTranslation();
  const { copy, pupil, note, status } = line;
  const barcode = toCode(copy);
  return (
    <tr>
      <td className="right quiet">{pupil?.number ?? '–'}</td>
      <td className="main-cell">
        {pupil === null ? t('classSets.nobody') : (pupil.name ?? t('classSets.erased'))}
      </td>
      <td className="nowrap">{barcode}</td>
      <td>
        <ShelfMark lines={copy.callNumber?.lines} />
      </td>
      <td>
        <Button small weight="link" onClick={onNote} aria-label={t('classSets.noteOf', { barcode })}>
          {note ?? t(`classSets.copyStatus.${status}`)}
        </Button>
      </td>
      <td className="right">
        {canAct && status === 'LENT' && (
          <Button small onClick={onLose} aria-label={t('classSets.loseOne', { barcode })}>
            {t('classSets.lose')}
          </Button>
        )}
      </td>
    </tr>
  );
}
