import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Database } from '../../../platform/db/database';
import { retryOnUniqueViolation } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Message } from '../../../platform/i18n/message';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { readWording, readWordings, writeWording } from './wordings.queries';
import { listPlaceholders, unknownPlaceholders } from '../letters/placeholders.rules';
import type { Wording } from '../letters/wording.rules';
import { shippedWording } from '../letters/wording.rules';
import type { MessageTemplate, WordedTemplate } from '../templates.terms';
import { isWordedTemplate, MESSAGE_TEMPLATES } from '../templates.terms';
import type { MessageDeps } from '../deps';
import { say } from '../words/say';

/** A wording as it holds now; `version` is 0 while nobody ever changed it. */
export type CurrentWording = Wording & {
  readonly template: WordedTemplate;
  readonly locale: Locale;
  readonly isChanged: boolean;
  readonly updatedAt: Date | null;
  readonly version: number;
};

/** Which wording of which version is changed. */
export type WordingKey = {
  readonly template: MessageTemplate;
  readonly locale: Locale;
  readonly version: number;
};

type Field = keyof Wording;
const LONGEST: Readonly<Record<Field, number>> = { subject: 150, body: 3_000, closing: 500 };
const FIELDS = ['subject', 'body', 'closing'] as const;

/** Lists the wordings of all templates in both languages, as they hold now. */
export async function currentWordings(db: Database): Promise<CurrentWording[]> {
  const kept = await readWordings(db);
  return MESSAGE_TEMPLATES.filter(isWordedTemplate).flatMap((template) =>
    (['ID', 'EN'] as const).map((locale) => {
      const found = kept.find((one) => one.template === template && one.locale === locale);
      return {
        ...(found?.wording ?? shippedWording(template, locale)),
        template,
        locale,
        isChanged: found?.wording != null,
        updatedAt: found?.updatedAt ?? null,
        version: found?.version ?? 0,
      };
    }),
  );
}

/**
 * Changes a wording. Refuses unknown places, empty and overlong texts, and a version that somebody else
 * changed meanwhile.
 */
export async function changeWording(
  deps: Pick<MessageDeps, 'db' | 'clock'>,
  actor: Actor,
  { wording, ...key }: WordingKey & { readonly wording: Wording },
): Promise<Result<WordingKey, Refusal>> {
  const texts: Wording = {
    subject: wording.subject.trim(),
    body: wording.body.trim().replaceAll('\r\n', '\n'),
    closing: wording.closing.trim(),
  };
  const { template } = key;
  if (!isWordedTemplate(template)) return fail(NOT_WORDED);
  const [first, ...others] = FIELDS.flatMap((field) => problemsOf(template, field, texts[field]));
  return first ? fail(first, ...others) : write(deps, actor, { ...key, wording: texts });
}

/** Brings the shipped wording back. */
export function resetWording(
  deps: Pick<MessageDeps, 'db' | 'clock'>,
  actor: Actor,
  key: WordingKey,
): Promise<Result<WordingKey, Refusal>> {
  return isWordedTemplate(key.template)
    ? write(deps, actor, { ...key, wording: null })
    : Promise.resolve(fail(NOT_WORDED));
}

function write(
  { db, clock }: Pick<MessageDeps, 'db' | 'clock'>,
  actor: Actor,
  kept: WordingKey & { readonly wording: Wording | null },
): Promise<Result<WordingKey, Refusal>> {
  const { template, locale, version } = kept;
  return retryOnUniqueViolation(() =>
    db.transaction(async (tx) => {
      if (await writeWording(tx, kept, { updatedAt: clock.now(), updatedBy: toPrincipal(actor) }))
        return ok({ template, locale, version: version + 1 });
      return fail(stale((await readWording(tx, template, locale))?.version ?? 0));
    }),
  );
}

function problemsOf(template: WordedTemplate, field: Field, text: string): Refusal[] {
  if (text === '' && field !== 'closing') return [refuse('REQUIRED', field, say('shared.required'))];
  if (text.length > LONGEST[field])
    return [refuse('TOO_LONG', field, say('shared.tooLong', { longest: LONGEST[field] }))];
  if (field === 'subject' && text.includes('\n'))
    return [refuse('INVALID', field, say('saveWording.invalid'))];
  const unknown = unknownPlaceholders(template, text);
  if (unknown.length === 0) return [];
  const known = listPlaceholders(template)
    .map((name) => `{{${name}}}`)
    .join(', ');
  return [
    refuse('INVALID', field, say('saveWording.unknownPlaceholder', { unknown: unknown.join(', '), known })),
  ];
}

function refuse(code: 'REQUIRED' | 'TOO_LONG' | 'INVALID', field: Field, message: Message): Refusal {
  return { code, field: [field], message };
}

function stale(currentVersion: number): Refusal {
  return {
    code: 'STALE_VERSION',
    field: ['version'],
    currentVersion,
    message: say('saveWording.staleVersion'),
  };
}

const NOT_WORDED: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['template'],
  message: say('saveWording.notWorded'),
};
