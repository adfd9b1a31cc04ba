import { Modal } from '@mantine/core';

import { useTranslation } from '../../i18n/use-translation';
import { Keys } from '../../lib/ui/Keys';
import { deskKeyNames } from '../../lib/keyboard/desk-key-names';
import { useSession } from '../../lib/session/session-context';
import { useOpenPlaces } from './use-navigation';

const listKeys = [
  ['nextRow', 'J'],
  ['previousRow', 'K'],
  ['open', '↵'],
  ['edit', 'E'],
  ['choose', 'X'],
  ['chooseUpTo', 'Shift X'],
  ['nextPage', ']'],
  ['previousPage', '['],
] as const;
const pullKeys = [
  ['found', 'A'],
  ['notThere', 'T'],
  ['takeBack', 'Ctrl Z'],
] as const;
const formKeys = [
  ['save', 'Ctrl S'],
  ['fresh', 'Alt N'],
  ['duplicate', 'Alt C'],
  ['leave', 'Esc'],
] as const;
const everywhereKeys = [
  ['palette', 'Ctrl K'],
  ['page', '/'],
  ['sheet', '?'],
] as const;

type KeyName = (typeof listKeys | typeof pullKeys | typeof formKeys | typeof everywhereKeys)[number][0];

/** Lists every shortcut of the back office. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const places = useOpenPlaces();
  const lines = (keys: readonly (readonly [KeyName, string])[]) =>
    keys.map(([name, of]) => <Line key={name} words={t(`shortcuts.${name}`)} of={of} />);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      size={680}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className="shortcut-sheet">
        <div>
          <h3>{t('shortcuts.anywhere')}</h3>
          <ul>
            {lines(everywhereKeys)}
            {places.map(
              ({ place: { name, chord } }) =>
                chord !== undefined && <Line key={name} words={t(`places.${name}`)} of={`G ${chord}`} />,
            )}
          </ul>
        </div>
        <div>
          <h3>{t('shortcuts.list')}</h3>
          <ul>
            {lines(listKeys)}
            {can('CIRCULATION_LEND') && lines(pullKeys)}
          </ul>
          <h3>{t('shortcuts.form')}</h3>
          <ul>{lines(formKeys)}</ul>
        </div>
        {can('CIRCULATION_LEND') && (
          <div className="shortcut-desk">
            <h3>{t('desk.title')}</h3>
            <ul>
              {deskKeyNames.map(([name, of]) => (
                <Line key={name} words={t(`desk.key.${name}`)} of={of} />
              ))}
            </ul>
          </div>
        )}
      </div>
      <p className="quiet small" style={{ marginTop: 14 }}>
        {t('shortcuts.note')}
      </p>
    </Modal>
  );
}

function Line({ words, of }: { readonly words: string; readonly of: string }) {
  return (
    <li>
      <span>{words}</span>
      <Keys of={of} />
    </li>
  );
}
