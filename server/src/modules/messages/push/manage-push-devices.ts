import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PushAddress } from './push-device.entity';
import { keepPushDevice, removePushDevice } from './push-devices.queries';
import { arePushKeys } from './push-address.rules';
import type { MessageDeps } from '../deps';
import { say } from '../words/say';

type Changed = Result<{ readonly memberId: string }, Refusal>;

const LONGEST_LABEL = 80;

/**
 * Lets a device of a member take notes. Refuses addresses that belong to no browser's push service, and keys
 * that cannot be a browser's.
 */
export async function addPushDevice(
  deps: Pick<MessageDeps, 'db' | 'clock' | 'newId' | 'isPushService'>,
  memberId: string,
  device: PushAddress & { readonly label: string },
): Promise<Changed> {
  if (!deps.isPushService(device.endpoint)) return fail(UNKNOWN_SERVICE);
  if (!arePushKeys(device)) return fail(WRONG_KEYS);
  const createdAt = deps.clock.now();
  const label = device.label.trim().slice(0, LONGEST_LABEL);
  return deps.db.transaction(async (tx) => {
    await keepPushDevice(tx, { ...device, label, id: deps.newId('psh', createdAt), memberId, createdAt });
    return ok({ memberId });
  });
}

/** Stops notes on a device. Refuses one that is not the member's. */
export function stopPushDevice(
  { db }: Pick<MessageDeps, 'db'>,
  memberId: string,
  id: string,
): Promise<Changed> {
  return db.transaction(async (tx) =>
    (await removePushDevice(tx, { id, memberId })) ? ok({ memberId }) : fail(NO_DEVICE),
  );
}

const UNKNOWN_SERVICE: Refusal = {
  code: 'INVALID',
  field: ['endpoint'],
  message: say('managePushDevices.unknownService'),
};
const WRONG_KEYS: Refusal = {
  code: 'INVALID',
  field: ['p256dh'],
  message: say('managePushDevices.wrongKeys'),
};
const NO_DEVICE: Refusal = {
  code: 'NOT_FOUND',
  field: ['id'],
  message: say('managePushDevices.noDevice'),
};
