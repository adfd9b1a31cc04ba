import type { LocalizedText } from '../../../shared/locale';
import type { OpeningSpan } from './opening-hours.rules';
import { brokenSpan } from './opening-hours.rules';

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
      message: {
        ID: 'Tulis nomor WhatsApp dengan angka saja, misalnya 0812 3456 7890.',
        EN: 'Write the WhatsApp number in digits, for example 0812 3456 7890.',
      },
    });
  const broken = brokenSpan(branch.openingHours);
  if (broken !== null) {
    const message = {
      ID: 'Jam ini tutup sebelum buka, atau bertumpuk dengan jam lain pada hari yang sama.',
      EN: 'This span closes before it opens, or overlaps another one of the same day.',
    };
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
    message: {
      ID: 'Kode ini sudah dipakai. Pilih kode lain.',
      EN: 'This code is already in use. Choose another one.',
    },
  };
}

/** Refuses a branch that does not exist. */
export function noBranch(field: readonly string[]): BranchRefusal {
  return {
    code: 'NOT_FOUND',
    field,
    message: {
      ID: 'Cabang ini tidak ada lagi. Muat ulang daftar cabang.',
      EN: 'This branch no longer exists. Reload the list of branches.',
    },
  };
}

/** Refuses a change to something that somebody else changed first. */
export function staleBranch(currentVersion: number): BranchRefusal {
  const message = {
    ID: 'Cabang ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
    EN: 'Somebody else has just changed this branch. Reload it and repeat your change.',
  };
  return { code: 'STALE_VERSION', field: ['version'], message, currentVersion };
}

function codeRefusals(code: string, longest: number): BranchRefusal[] {
  if (code.length > longest) return [tooLong(['code'], longest)];
  if (/^[A-Z0-9][A-Z0-9-]*$/.test(code)) return [];
  return [
    {
      code: 'INVALID',
      field: ['code'],
      message: {
        ID: 'Kode hanya huruf besar, angka, dan tanda hubung.',
        EN: 'A code has capital letters, digits and hyphens only.',
      },
    },
  ];
}

function nameRefusals(name: LocalizedText): BranchRefusal[] {
  if (name.indonesian.trim() === '')
    return [
      {
        code: 'REQUIRED',
        field: ['name', 'indonesian'],
        message: { ID: 'Isi namanya.', EN: 'Give a name.' },
      },
    ];
  return Math.max(name.indonesian.length, name.english?.length ?? 0) > 120 ? [tooLong(['name'], 120)] : [];
}

function tooLong(field: readonly string[], longest: number): BranchRefusal {
  return {
    code: 'TOO_LONG',
    field,
    message: { ID: `Paling panjang ${longest} huruf.`, EN: `At most ${longest} characters.` },
  };
}

function asRefusals([first, ...others]: readonly BranchRefusal[]): Refusals | null {
  return first ? [first, ...others] : null;
}
