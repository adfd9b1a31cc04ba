import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { Icon } from '../../../lib/ui/Icon';
import { Keys } from '../../../lib/ui/Keys';
import { usePaletteActions } from './use-palette-actions';
import type { PaletteAction } from './use-palette-actions';
import type { PaletteHandle } from './use-palette';

const classNames = {
  content: 'palette-content',
  search: 'palette-search',
  actionsList: 'palette-list',
  actionsGroup: 'palette-group',
  action: 'palette-action',
  empty: 'palette-empty',
};

const [store, spotlight] = createSpotlight();

/** Opens when it is wanted: pages, titles, people, subjects and acts in one list, reached by typing. */
export function CommandPalette({ isWanted, takeOver, onClosed }: PaletteHandle) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [isEntered, setEntered] = useState(false);
  const { groups, isLooking } = usePaletteActions(query);
  useEffect(() => () => spotlight.close(), []);
  useEffect(() => (isWanted ? spotlight.open() : spotlight.close()), [isWanted]);
  const takeTypedAhead = () => {
    const ahead = takeOver();
    if (ahead === null) return;
    setQuery(ahead.text);
    setEntered(ahead.isEntered && ahead.text.trim() !== '');
  };
  const filled = groups.filter(({ actions }) => actions.length > 0);
  const listed = filled.flatMap(({ actions }) => actions.map(({ id }) => id)).join();
  const doesAtOnce = filled[0]?.actions[0]?.isAtOnce === true;
  useEffect(() => {
    // Suggestions arrive after the keystroke: Enter must take the first line that is on screen then.
    if (listed !== '') selectFirstLine();
  }, [listed]);
  useEffect(() => {
    // Enter that was typed ahead waits for all suggestions, and begins nothing that nobody saw and that happens at once.
    if (!isEntered || isLooking || listed === '') return;
    setEntered(false);
    if (!doesAtOnce) selectFirstLine()?.click();
  }, [listed, isEntered, isLooking, doesAtOnce]);
  const changeQuery = (next: string) => {
    setEntered(false);
    setQuery(next);
  };
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={changeQuery}
      shortcut={null}
      onSpotlightClose={onClosed}
      centered={false}
      size={660}
      yOffset="12vh"
      radius="var(--r-3)"
      classNames={classNames}
      overlayProps={{ color: 'var(--scrim)', backgroundOpacity: 1 }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('palette.label'), 'aria-modal': true } }}
    >
      <Spotlight.Search
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        data-autofocus
        onFocus={takeTypedAhead}
        leftSection={<Icon name="search" />}
      />
      <Spotlight.ActionsList>
        {filled.map(({ label, actions }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {actions.map((action) => (
              <ActionLine key={action.id} action={action} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {filled.length === 0 && (
          <Spotlight.Empty>{isLooking ? t('palette.looking') : t('palette.nothing')}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <PaletteFoot />
    </Spotlight.Root>
  );
}

/**
 * The kit marks the first line when the words change, not when their answers arrive; its mark lives in the
 * document.
 */
function selectFirstLine() {
  const list = document.getElementById(store.getState().listId);
  list?.querySelector('[data-selected]')?.removeAttribute('data-selected');
  const first = list?.querySelector<HTMLElement>('[data-action]');
  first?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: 0 }));
  return first;
}

function ActionLine({ action }: { readonly action: PaletteAction }) {
  return (
    <Spotlight.Action onClick={action.run}>
      <Icon name={action.icon} />
      <span className="palette-words">
        <span className="medium">{action.label}</span>
        {action.detail !== undefined && <span className="quiet">{action.detail}</span>}
      </span>
      {action.keys !== undefined && <Keys of={action.keys} />}
    </Spotlight.Action>
  );
}

function PaletteFoot() {
  const { t } = useTranslation();
  return (
    <div className="palette-foot" aria-hidden="true">
      <span>
        <Keys of="↑ ↓" /> {t('palette.choose')}
      </span>
      <span>
        <Keys of="↵" /> {t('palette.open')}
      </span>
      <span>
        <Keys of="Esc" /> {t('palette.close')}
      </span>
    </div>
  );
}
