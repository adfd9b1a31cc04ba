import type { IconName } from '../../../lib/ui/icon-paths';
import { paths } from '../../../lib/paths';
import type { Permission } from '../../../lib/session/session-context';
import type { PaletteActName } from './palette-names';

/** An act of the palette that opens a screen where it is done. */
export type PaletteStep = {
  readonly name: PaletteActName;
  readonly icon: IconName;
  readonly to: string;
  readonly permission?: Permission;
  readonly keys?: string;
};

/** Every act that begins on a screen, by what it needs. */
export const paletteSteps: readonly PaletteStep[] = [
  { name: 'newTitle', icon: 'plus', to: paths.newTitle, permission: 'CATALOGUE_EDIT', keys: 'Alt N' },
  { name: 'newEvent', icon: 'calendar', to: paths.newEvent, permission: 'PROGRAMMES_WRITE' },
  { name: 'newMember', icon: 'idCard', to: paths.newMember, permission: 'MEMBERS_EDIT' },
  { name: 'newBranch', icon: 'branch', to: paths.newBranch, permission: 'LIBRARY_EDIT' },
  { name: 'newGuide', icon: 'book', to: paths.newGuide, permission: 'GUIDES_WRITE' },
  { name: 'newPage', icon: 'pencil', to: paths.newPage, permission: 'PAGES_WRITE' },
  { name: 'newNotice', icon: 'alert', to: paths.notices, permission: 'PAGES_WRITE' },
  { name: 'newPartner', icon: 'branch', to: paths.newPartner, permission: 'PARTNERS_WRITE' },
  { name: 'closeBranch', icon: 'calendar', to: paths.closeBranch, permission: 'LIBRARY_EDIT' },
  { name: 'openingHours', icon: 'branch', to: paths.branches, permission: 'LIBRARY_EDIT' },
  { name: 'fines', icon: 'cash', to: paths.till, permission: 'CIRCULATION_CLOSING' },
  { name: 'pullList', icon: 'bookmarks', to: paths.pullList, permission: 'CIRCULATION_READ' },
  { name: 'renew', icon: 'scan', to: paths.desk, permission: 'CIRCULATION_LEND' },
  { name: 'importRecords', icon: 'books', to: paths.firstDay, permission: 'LIBRARY_EDIT' },
  { name: 'inviteStaff', icon: 'people', to: paths.accounts, permission: 'STAFF_MANAGE' },
  { name: 'roles', icon: 'lock', to: paths.accounts, permission: 'STAFF_MANAGE' },
  { name: 'printLetters', icon: 'printer', to: paths.messagesToPrint, permission: 'MESSAGES_SEND' },
  { name: 'wordings', icon: 'letter', to: paths.messageWordings, permission: 'MESSAGES_EDIT' },
  { name: 'firstDay', icon: 'check', to: paths.firstDay, permission: 'LIBRARY_EDIT' },
  { name: 'password', icon: 'lock', to: paths.security },
];
