import { Link } from 'react-router';

import { useTranslation } from '../../../i18n/use-translation';
import { paths, portalPath } from '../../../lib/paths';
import { buttonClass } from '../../../lib/ui/Button';
import { Icon } from '../../../lib/ui/Icon';
import { Keys } from '../../../lib/ui/Keys';
import { Note } from '../../../lib/ui/Note';
import { useDisplay } from '../../../lib/ui/use-display';
import { rangeWords } from './copies/barcode-range';

/** What was just saved. */
export type SavedNotice = {
  readonly name: string;
  readonly path: string;
  readonly barcodes: readonly string[];
};

/** Says that a new title is in the catalogue, with its barcodes, and what usually comes next. */
export function SavedNote({ saved }: { readonly saved: SavedNotice }) {
  const { t } = useTranslation();
  const { language } = useDisplay();
  const actions = (
    <>
      <a
        className={buttonClass('plain', true)}
        href={portalPath(saved.path, language)}
        target="_blank"
        rel="noopener"
      >
        <Icon name="external" small /> {t('common.openPortal')}{' '}
        <span className="visually-hidden">{t('common.opensNewTab')}</span>
      </a>
      <Link className={buttonClass('plain', true)} to={paths.newTitle}>
        {t('title.another')} <Keys of="Alt N" />
      </Link>
    </>
  );
  return (
    <Note state="ok" actions={actions}>
      <b>{t('title.savedTitle', { name: saved.name })}</b>{' '}
      {saved.barcodes.length > 0 &&
        t('title.savedCopies', { count: saved.barcodes.length, barcodes: rangeWords(saved.barcodes) })}{' '}
      {t('title.savedFindable')}
    </Note>
  );
}

/** Reads what the page was opened with after saving; any other state of the history is none. */
export function readSaved(state: unknown): SavedNotice | null {
  if (typeof state !== 'object' || state === null || !('saved' in state)) return null;
  const { saved } = state;
  if (
    typeof saved !== 'object' ||
    saved === null ||
    !('name' in saved) ||
    !('path' in saved) ||
    !('barcodes' in saved)
  )
    return null;
  const { name, path, barcodes } = saved;
  if (typeof name !== 'string' || typeof path !== 'string' || !Array.isArray(barcodes)) return null;
  return { name, path, barcodes: barcodes.filter((barcode) => typeof barcode === 'string') };
}
