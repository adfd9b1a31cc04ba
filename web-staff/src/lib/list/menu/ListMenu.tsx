import { Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';

import { useTranslation } from '../../../i18n/use-translation';
import { useSession } from '../../session/session-context';
import { FaultNote } from '../../ui/FaultNote';
import { Icon } from '../../ui/Icon';
import type { ListMenuParts, ListMenuPartsProps } from './ListMenuParts';

type ListMenuProps<Row extends { readonly id: string }> = Omit<ListMenuPartsProps<Row>, 'asked'>;

/**
 * Opens what is done with a list as a whole: paper, files, columns. What is inside is fetched once somebody wants it,
 * and the button stays the same, so that the keyboard comes back to it.
 */
export function ListMenu<Row extends { readonly id: string }>(props: ListMenuProps<Row>) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [parts, setParts] = useState<{ readonly Body: typeof ListMenuParts } | null>(null);
  const [error, setError] = useState<unknown>();
  const [opened, menu] = useDisclosure(false);
  const asked = can('LISTS_EXPORT') ? (props.definition.exportOf?.(props.state) ?? null) : null;
  const open = async () => {
    setError(undefined);
    try {
      const { ListMenuParts: Body } = await import('./ListMenuParts');
      setParts({ Body });
      menu.open();
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <>
      <Popover
        opened={opened}
        onChange={(next) => !next && menu.close()}
        position="bottom-end"
        width={320}
        trapFocus
        withRoles
      >
        <Popover.Target>
          <button type="button" className="button" onClick={() => (opened ? menu.close() : void open())}>
            <Icon name="dots" small /> {t(asked === null ? 'list.menuWithoutFiles' : 'list.menu')}
          </button>
        </Popover.Target>
        <Popover.Dropdown className="popover list-menu">
          {parts !== null && <parts.Body {...props} asked={asked} />}
        </Popover.Dropdown>
      </Popover>
      {error !== undefined && <FaultNote error={error} onRetry={() => void open()} />}
    </>
  );
}
