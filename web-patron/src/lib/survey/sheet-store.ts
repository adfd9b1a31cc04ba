/** What the store reads of a sheet: when it was last written, and whether it was sent off and waits for a connection. */
type StoredSheet = {
  readonly savedAt: number;
  readonly queued?: object | null;
  readonly isQueued?: boolean;
};

const PREFIX = 'survey ';
const HOUR_MS = 3_600_000;
const HOURS_KEPT = 24;
const DAYS_QUEUED = 14;

/** Makes the key of a sheet: chance, the same with every retry. */
export function newSheetKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Reads a sheet that was begun on this device; null when there is none. Every sheet of this device whose time is over
 * is wiped first: a day after the last answer, or 14 days after it was sent off in vain.
 */
export function readStored<Sheet extends StoredSheet>(name: string): Sheet | null {
  try {
    forgetWhere(isExpired);
    return JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Sheet | null;
  } catch {
    return null;
  }
}

/** Keeps a sheet on this device; null forgets it. */
export function keepStored(name: string, sheet: StoredSheet | null): void {
  try {
    if (sheet === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, JSON.stringify(sheet));
  } catch {
    // Without a store the sheet lives as long as the page.
  }
}

/** Wipes every sheet of this device that does not wait to be sent: whoever sits here next must not read it. */
export function forgetSheets(): void {
  try {
    forgetWhere((sheet) => isExpired(sheet) || !isWaiting(sheet));
  } catch {
    // A browser that keeps nothing has nothing to wipe.
  }
}

function forgetWhere(isOver: (sheet: StoredSheet) => boolean): void {
  for (const name of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
    const sheet = parseSheet(localStorage.getItem(name));
    if (sheet === null || isOver(sheet)) localStorage.removeItem(name);
  }
}

function parseSheet(text: string | null): StoredSheet | null {
  try {
    const sheet = JSON.parse(text ?? 'null') as Partial<StoredSheet> | null;
    return typeof sheet?.savedAt === 'number' ? { ...sheet, savedAt: sheet.savedAt } : null;
  } catch {
    return null;
  }
}

function isExpired(sheet: StoredSheet): boolean {
  const hours = isWaiting(sheet) ? DAYS_QUEUED * 24 : HOURS_KEPT;
  return sheet.savedAt <= Date.now() - hours * HOUR_MS;
}

function isWaiting({ queued, isQueued }: StoredSheet): boolean {
  return isQueued === true || queued != null;
}
