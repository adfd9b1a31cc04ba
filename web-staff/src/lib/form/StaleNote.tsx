import { useTranslation } from '../../i18n/use-translation';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';

/** A field that both changed, as each of them left it. */
export type ChangedField = { readonly label: string; readonly mine: string; readonly theirs: string };

type StaleNoteProps = {
  readonly fields: readonly ChangedField[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/**
 * Shows both versions when somebody else saved first: the fields in conflict side by side, and the two ways
 * out.
 */
export function StaleNote({ fields, onKeepMine, onTakeTheirs }: StaleNoteProps) {
  const { t } = useTranslation();
  const actions = (
    <>
      <Button small onClick={onTakeTheirs}>
        {t('title.stale.takeTheirs')}
      </Button>
      <Button small onClick={onKeepMine}>
        {t('title.stale.keepMine')}
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
          {fields.flatMap(({ label, mine, theirs }) => [
            <span key={label}>{label}</span>,
            <span key={`${label}-mine`}>{mine}</span>,
            <span key={`${label}-theirs`}>{theirs}</span>,
          ])}
        </div>
      )}
    </Note>
  );
}
