import { useIdempotentMutation } from '@pustaka/web-shared/acts/use-idempotent-mutation.ts';
import type { Fault } from '@pustaka/web-shared/apollo/index.ts';
import { useState } from 'react';

import { useTranslation } from '../../../lib/i18n/use-translation';
import { AddPushDeviceDocument } from './AddPushDevice.generated';
import { askForNotes, rememberDevice, stopNotes } from './device-notes';
import { RemovePushDeviceDocument } from './RemovePushDevice.generated';

type Devices = {
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  readonly problems: readonly string[];
  readonly add: () => Promise<boolean>;
  readonly remove: (id: string, isThis: boolean) => Promise<void>;
};

/** Adds this browser to those that take notes, and takes devices off. */
export function useDevices(publicKey: string, onThis: (id: string | null) => void): Devices {
  const { t } = useTranslation('myMessages');
  const adding = useIdempotentMutation(AddPushDeviceDocument);
  const removing = useIdempotentMutation(RemovePushDeviceDocument);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const know = (id: string | null) => {
    rememberDevice(id);
    onThis(id);
  };
  const add = async (): Promise<boolean> => {
    const address = await askForNotes(publicKey).catch(() => undefined);
    if (address == null) {
      setProblems([t(address === null ? 'devices.denied' : 'devices.failed')]);
      return false;
    }
    const answer = await adding.run(() => ({ input: address }));
    if (answer === null) return false;
    const { member, userErrors } = answer.addPushDevice;
    setProblems(userErrors.map(({ message }) => message));
    if (member !== null) know(member.pushDevices[0]?.id ?? null);
    return member !== null;
  };
  const remove = async (id: string, isThis: boolean) => {
    const answer = await removing.run(() => ({ input: { id } }));
    setProblems(answer?.removePushDevice.userErrors.map(({ message }) => message) ?? []);
    if (!isThis) return;
    await stopNotes().catch(() => undefined);
    onThis(null);
  };
  return {
    isBusy: adding.isBusy || removing.isBusy,
    fault: adding.fault ?? removing.fault,
    problems,
    add,
    remove,
  };
}
