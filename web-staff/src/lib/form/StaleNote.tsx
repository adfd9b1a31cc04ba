import { useId, useState } from 'react';

import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

/** A field that both changed, as each of them left it. */
export type ChangedField = {
  readonly name: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
};

type StaleNoteProps = {
  readonly fields: readonly ChangedField[];
  /** Saves what was chosen: one's own words, except in these fields. */
  readonly onKeepMine: (theirs: readonly string[]) => void;
  readonly onTakeTheirs: () => void;
};

/**
 * Shows both versions when somebody else saved first: the fields in conflict side by side, to be chosen one by
 * one, and the two ways out.
 */
export function StaleNote({ fields, onKeepMine, onTakeTheirs }: StaleNoteProps) {
  const { t } = useTranslation();
  const [theirs, setTheirs] = useState<readonly string[]>([]);
  const choose = (name: string, isTheirs: boolean) =>
    setTheirs([...theirs.filter((one) => one !== name), ...(isTheirs ? [name] : [])]);
  const actions = (
    <>
      <Button small onClick={onTakeTheirs}>
        {t('title.stale.takeTheirs')}
      </Button>
      <Button small onClick={() => onKeepMine(theirs)}>
        {t(theirs.length === 0 ? 'title.stale.keepMine' : 'when.keepChosen')}
      </Button>
    </>
  );
  return (
    <Note state="blocked" actions={actions}>
      <b>{t('title.stale.title')}</b> {t('title.stale.text')}
      {fields.length === 0 && <p>{t('title.stale.same')}</p>}
      {fields.length > 0 && (
        <div className="versions">
          <b>{t('title.stale.field')}</b>
          <b>{t('title.stale.yours')}</b>
          <b>{t('title.stale.theirs')}</b>
          {fields.map((field) => (
            <FieldChoice
              key={field.name}
              field={field}
              isTheirs={theirs.includes(field.name)}
              onChoose={(isTheirs) => choose(field.name, isTheirs)}
            />
          ))}
        </div>
      )}
    </Note>
  );
}

type FieldChoiceProps = {
  readonly field: ChangedField;
  readonly isTheirs: boolean;
  readonly onChoose: (isTheirs: boolean) => void;
};

function FieldChoice({ field: { label, mine, theirs }, isTheirs, onChoose }: FieldChoiceProps) {
  const { t } = useTranslation();
  const group = useId();
  const radio = (words: string, isTheirSide: boolean) => (
    <label className="version-choice">
      <input
        type="radio"
        name={group}
        aria-label={`${label}: ${t(isTheirSide ? 'title.stale.theirs' : 'title.stale.yours')}`}
        checked={isTheirs === isTheirSide}
        onChange={() => onChoose(isTheirSide)}
      />
      <span>{words === '' ? t('common.none') : words}</span>
    </label>
  );
  return (
    <>
      <span>{label}</span>
      {radio(mine, false)}
      {radio(theirs, true)}
    </>
  );
}
