import type { EditableEvent } from '../event-draft';

/**
 * An event with its sessions, and what is to happen when one of them changed: the library then counts the
 * event anew.
 */
export type SessionsPanelProps = {
  readonly event: EditableEvent;
  readonly onChanged: (version: number) => void;
};
