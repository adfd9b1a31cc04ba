import type { ListFile } from '@pustaka/web-shared/uploads/read-list-file.ts';

import type { RegisterGroupMutationVariables } from './RegisterGroup.generated';

/** A group as it is typed in. */
export type GroupDraft = {
  readonly sessionId: string;
  readonly way: 'NUMBER' | 'LIST';
  readonly className: string;
  readonly count: string;
  readonly companions: string;
  readonly list: ListFile;
  readonly areAdults: boolean;
  readonly hasConsent: boolean;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

/** A group of which nothing is known but whom to reach. */
export function blankGroup(contact: { readonly name: string; readonly email: string }): GroupDraft {
  return {
    sessionId: '',
    way: 'NUMBER',
    className: '',
    count: '',
    companions: '',
    list: { text: '', workbook: null },
    areAdults: false,
    hasConsent: false,
    ...contact,
    phone: '',
  };
}

/** What the library needs to know of a group; each line is a companion. */
export function toGroupInput(
  draft: GroupDraft,
): Omit<RegisterGroupMutationVariables['input'], 'eventId' | 'idempotencyKey'> {
  const { way, className, count, companions, list, areAdults, hasConsent, name, email, phone } = draft;
  return {
    className: className || null,
    ...(way === 'NUMBER'
      ? { count: Number.parseInt(count, 10) || 0 }
      : { text: list.text || null, workbook: list.workbook }),
    companions: companions
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    areAdults,
    hasGuardianConsent: hasConsent,
    contact: { name, email: email || null, phone: phone || null },
  };
}
