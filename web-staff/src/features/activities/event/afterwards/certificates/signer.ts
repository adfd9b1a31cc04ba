import { readStored, writeStored } from '../../../../../lib/data/stored';

/** Who signs certificates and reports, as this browser last had it. */
export type Signer = { readonly name: string; readonly position: string; readonly positionEnglish: string };

const KEY = 'pustaka.staff.signer';
const NOBODY: Signer = { name: '', position: '', positionEnglish: '' };

/** Reads who signed last in this browser, so that nobody types it for every event. */
export function lastSigner(): Signer {
  try {
    const kept: unknown = JSON.parse(readStored(() => localStorage, KEY) ?? 'null');
    return isSigner(kept) ? kept : NOBODY;
  } catch {
    return NOBODY;
  }
}

/** Keeps who signed for the next time. */
export function keepSigner(signer: Signer): void {
  writeStored(() => localStorage, KEY, JSON.stringify(signer));
}

function isSigner(kept: unknown): kept is Signer {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    ['name', 'position', 'positionEnglish'].every((part) => typeof Reflect.get(kept, part) === 'string')
  );
}
