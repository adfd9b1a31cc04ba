import { useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { ActNotes } from '../../../../lib/acts/ActNotes';
import { useAnnouncedMutation } from '../../../../lib/acts/use-announced-mutation';
import { Button } from '../../../../lib/ui/Button';
import { ShelfMark } from '../../../../lib/ui/ShelfMark';
import { StateShape } from '../../../../lib/ui/StateShape';
import { RemoveSetCopyDocument } from '../acts/RemoveSetCopy.generated';
import { toCode } from './class-desk';
import type { DeskLine, DeskSet } from './class-desk';
import { ConditionDialog } from '../ConditionDialog';

type PileTableProps = {
  readonly set: DeskSet;
  readonly newestId: string | null;
  readonly onChanged: () => void;
};

/** Lists the copies of a set, the newest first, with who gets each and what was seen of it. */
export function PileTable({ set, newestId, onChanged }: PileTableProps) {
  const { t } = useTranslation();
  const [noted, setNoted] = useState<DeskLine | null>(null);
  const removal = useAnnouncedMutation(RemoveSetCopyDocument, {
    payloadOf: ({ removeClassSetCopy }) => removeClassSetCopy,
    onDone: onChanged,
  });
  const remove = ({ id, copy }: DeskLine) =>
    void removal.run(
      (idempotencyKey) => ({ id, idempotencyKey }),
      () => t('classSets.removed', { barcode: toCode(copy) }),
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways, also by keyboard
    <div className="scroll" tabIndex={0} role="region" aria-label={t('classSets.pileList')}>
      <ActNotes error={removal.error} messages={removal.messages} />
      <table className="list-table class-pile">
        <thead>
          <tr>
            <th scope="col" className="right">
              {t('classSets.number')}
            </th>
            <th scope="col">{t('classSets.pupil')}</th>
            <th scope="col">{t('classSets.barcode')}</th>
            <th scope="col">{t('classSets.mark')}</th>
            <th scope="col">{t('classSets.condition')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('classSets.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {set.copies.toReversed().map((line) => (
            <PileRow
              key={line.id}
              line={line}
              isNew={line.id === newestId}
              isOther={set.titles.length > 0 && set.titles.every(({ id }) => id !== line.copy.title.id)}
              onNote={() => setNoted(line)}
              onRemove={() => remove(line)}
            />
          ))}
        </tbody>
      </table>
      {noted !== null && (
        <ConditionDialog line={noted} onChanged={onChanged} onClose={() => setNoted(null)} />
      )}
    </div>
  );
}

type PileRowProps = {
  readonly line: DeskLine;
  readonly isNew: boolean;
  readonly isOther: boolean;
  readonly onNote: () => void;
  readonly onRemove: () => void;
};

function PileRow({ line, isNew, isOther, onNote, onRemove }: PileRowProps) {
  const { t } = useTranslation();
  const { copy, pupil, conditionOut, status } = line;
  const barcode = toCode(copy);
  return (
    <tr className={isNew ? 'is-new' : undefined}>
      <td className="right quiet">{pupil?.number ?? '–'}</td>
      <td className="main-cell">
        {pupil === null ? (
          <span className="quiet">{t('classSets.nobody')}</span>
        ) : (
          (pupil.name ?? t('classSets.erased'))
        )}
        {isOther && (
          <span className="status small">
            <StateShape state="attention" /> {copy.title.titleProper}
          </span>
        )}
      </td>
      <td className="nowrap">{barcode}</td>
      <td>
        <ShelfMark lines={copy.callNumber?.lines} />
      </td>
      <td>
        <Button small weight="link" onClick={onNote} aria-label={t('classSets.conditionOf', { barcode })}>
          {conditionOut ?? t('classSets.good')}
        </Button>
      </td>
      <td className="right">
        {status === 'SET_ASIDE' && (
          <Button small onClick={onRemove} aria-label={t('classSets.removeOne', { barcode })}>
            {t('classSets.remove')}
          </Button>
        )}
      </td>
    </tr>
  );
}
