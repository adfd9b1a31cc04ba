import type { LocalizedText } from '../../../shared/locale';
import type { OpeningSpan } from './opening-hours.rules';
import { brokenSpan } from './opening-hours.rules';
import { say } from '../words/say';

/** A point on the map in degrees (WGS 84). */
export type Coordinates = { readonly latitude: number; readonly longitude: number };

/** Returns where a branch stands on the map; null if only half of it or nothing is known. */
export function toCoordinates({
  latitude,
  longitude,
}: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): Coordinates | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

/** Why a branch cannot be saved; the shape of the platform's refusal, with its codes as text. */
export type BranchRefusal = {
  readonly code: BranchRefusalCode;
  readonly message: { readonly ID: string; readonly EN: string };
  readonly field: readonly string[];
  readonly currentVersion?: number;
};

type BranchRefusalCode =
  'INVALID' | 'REQUIRED' | 'TOO_LONG' | 'NOT_FOUND' | 'ALREADY_EXISTS' | 'STALE_VERSION';
type Refusals = readonly [BranchRefusal, ...BranchRefusal[]];
type Checked = {
  readonly code: string;
  readonly name: LocalizedText;
  readonly address: string | null;
  readonly phone: string | null;
  readonly whatsapp?: string | null;
  readonly coordinates?: Coordinates | null;
  readonly openingHours: readonly OpeningSpan[];
};

/** Lists what is wrong with a branch; null if nothing is. `path` leads to the branch within the input. */
export function branchRefusals(branch: Checked, path: readonly string[] = []): Refusals | null {
  const found: BranchRefusal[] = [...codeRefusals(branch.code, 12), ...nameRefusals(branch.name)];
  if ((branch.address ?? '').length > 300) found.push(tooLong(['address'], 300));
  if ((branch.phone ?? '').length > 60) found.push(tooLong(['phone'], 60));
  if (readWhatsapp(branch.whatsapp ?? null) === undefined)
    found.push({
      code: 'INVALID',
      field: ['whatsapp'],
      message: say('branch.whatsapp'),
    });
  if (branch.coordinates && !isOnEarth(branch.coordinates))
    found.push({ code: 'INVALID', field: ['coordinates'], message: say('branch.coordinates') });
  const broken = brokenSpan(branch.openingHours);
  if (broken !== null) {
    const message = say('branch.brokenHours');
    found.push({ code: 'INVALID', field: ['openingHours', String(broken)], message });
  }
  return asRefusals(found.map((refusal) => ({ ...refusal, field: [...path, ...refusal.field] })));
}

/**
 * Reads a number for WhatsApp into digits with the country in front; null for none, undefined for what is no
 * number.
 */
export function readWhatsapp(typed: string | null): string | null | undefined {
  const text = typed?.trim() ?? '';
  if (text === '') return null;
  const digits = text
    .replace(/[\s().-]/g, '')
    .replace(/^\+/, '')
    .replace(/^0/, '62');
  return /^[1-9]\d{8,14}$/.test(digits) ? digits : undefined;
}

function isOnEarth({ latitude, longitude }: Coordinates): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

/** Lists what is wrong with a shelving location; null if nothing is. */
export function locationRefusals(location: {
  readonly code: string;
  readonly name: LocalizedText;
}): Refusals | null {
  return asRefusals([...codeRefusals(location.code, 24), ...nameRefusals(location.name)]);
}

/** Refuses a code that another object has. */
export function codeTaken(field: readonly string[]): BranchRefusal {
  return {
    code: 'ALREADY_EXISTS',
    field,
    message: say('branch.codeTaken'),
  };
}

/** Refuses a branch that does not exist. */
export function noBranch(field: readonly string[]): BranchRefusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: say('branch.notFound'),
  };
}

/** Refuses a change to something that somebody else changed first. */
export function staleBranch(currentVersion: number): BranchRefusal {
  const message = say('branch.stale');
  return { code: 'STALE_VERSION', field: ['version'], message, currentVersion };
}

function codeRefusals(code: string, longest: number): BranchRefusal[] {
  if (code.length > longest) return [tooLong(['code'], longest)];
  if (/^[A-Z0-9][A-Z0-9-]*$/.test(code)) return [];
  return [
    {
      code: 'INVALID',
      field: ['code'],
      message: say('branch.wrongCode'),
    },
  ];
}

function nameRefusals(name: LocalizedText): BranchRefusal[] {
  if (name.indonesian.trim() === '')
    return [
      {
        code: 'REQUIRED',
        field: ['name', 'indonesian'],
        message: say('branch.nameRequired'),
      },
    ];
  return Math.max(name.indonesian.length, name.english?.length ?? 0) > 120 ? [tooLong(['name'], 120)] : [];
}

function tooLong(field: readonly string[], longest: number): BranchRefusal {
  return {
    code: 'TOO_LONG',
    field,
    message: say('branch.nameTooLong', { longest }),
  };
}

function asRefusals([first, ...others]: readonly BranchRefusal[]): Refusals | null {
  return first ? [first, ...others] : null;
}
