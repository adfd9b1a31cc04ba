import { escapeMarkup } from '../../../shared/escape-markup';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { say } from '../words/say';
import type { FilledBlock } from './content';

/** What stands around the blocks of a letter. */
export type LetterFrame = {
  readonly subject: LocalizedText;
  readonly newsletterName: LocalizedText;
  readonly library: LocalizedText;
  readonly locale: Locale;
  readonly origin: string;
  /** Where the letter stands on the portal; null for one that was not sent. */
  readonly archivePath: string | null;
  readonly managePath: string;
};

/** A letter ready to leave. */
export type IssueLetter = { readonly subject: string; readonly text: string; readonly html: string };

/** Paper and ink of the house; mail programs in the dark turn them round by themselves. */
const INK = '#1d2b2a';
const SOFT = '#51605e';
const LINK = '#0b5f5a';
const RULE = '#d8ddd8';
const CELL = 'padding:12px 20px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;';

/** Writes an issue as a letter of tables, which all mail programs draw, and as plain text that says the same. */
export function writeIssueLetter(blocks: readonly FilledBlock[], frame: LetterFrame): IssueLetter {
  const subject = textIn(frame.subject, frame.locale);
  return { subject, text: plainText(blocks, frame, subject), html: markup(blocks, frame, subject) };
}

function plainText(blocks: readonly FilledBlock[], frame: LetterFrame, subject: string): string {
  const { locale, origin, archivePath, managePath } = frame;
  const parts = blocks.flatMap(({ heading, text, items }) => [
    ...(heading === null ? [] : [textIn(heading, locale).toLocaleUpperCase()]),
    ...(text === null ? [] : [textIn(text, locale)]),
    ...items.map(({ title, note, path }) =>
      [`- ${textIn(title, locale)}`, textIn(note, locale), address(origin, path, locale)]
        .filter((line) => line !== '')
        .join('\n  '),
    ),
  ]);
  return [
    subject,
    ...(parts.length === 0 ? [word('none', locale)] : parts),
    '-- ',
    textIn(frame.library, locale),
    reason(frame),
    ...(archivePath === null ? [] : [`${word('online', locale)}: ${origin}${archivePath}`]),
    `${word('stop', locale)}: ${origin}${managePath}`,
  ].join('\n\n');
}

function markup(blocks: readonly FilledBlock[], frame: LetterFrame, subject: string): string {
  const { locale, origin, archivePath, managePath } = frame;
  const online =
    archivePath === null ? '' : `${anchor(origin + archivePath, word('online', locale), SOFT)} · `;
  const body = blocks.map((block) => blockMarkup(block, frame)).join('\n');
  return `<!doctype html>
<html lang="${locale.toLowerCase()}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeMarkup(subject)}</title></head>
<body style="margin:0;padding:0;background:#f4f2ec;color:${INK}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;background:#ffffff;border:1px solid ${RULE}">
<tr><td style="${CELL}border-bottom:1px solid ${RULE};color:${SOFT}">${escapeMarkup(textIn(frame.library, locale))} · ${escapeMarkup(textIn(frame.newsletterName, locale))}</td></tr>
<tr><td style="${CELL}"><h1 style="margin:8px 0;font-size:24px;line-height:1.25;color:${INK}">${escapeMarkup(subject)}</h1></td></tr>
${body === '' ? `<tr><td style="${CELL}">${escapeMarkup(word('none', locale))}</td></tr>` : body}
<tr><td style="${CELL}border-top:1px solid ${RULE};font-size:14px;color:${SOFT}">${escapeMarkup(reason(frame))}<br>${online}${anchor(origin + managePath, word('stop', locale), SOFT)}</td></tr>
</table>
</td></tr></table>
</body></html>
`;
}

function blockMarkup({ heading, text, items }: FilledBlock, { locale, origin }: LetterFrame): string {
  const head =
    heading === null
      ? ''
      : `<h2 style="margin:8px 0;font-size:19px;line-height:1.3;color:${INK}">${escapeMarkup(textIn(heading, locale))}</h2>`;
  const words =
    text === null
      ? ''
      : textIn(text, locale)
          .split(/\n{2,}/)
          .map(
            (one) => `<p style="margin:8px 0;color:${INK}">${escapeMarkup(one).replaceAll('\n', '<br>')}</p>`,
          )
          .join('');
  const list = items.map(({ title, note, path }) => {
    const below = textIn(note, locale);
    return `<p style="margin:10px 0">${anchor(address(origin, path, locale), textIn(title, locale), LINK)}${below === '' ? '' : `<br><span style="color:${SOFT}">${escapeMarkup(below)}</span>`}</p>`;
  });
  return `<tr><td style="${CELL}">${head}${words}${list.join('')}</td></tr>`;
}

function word(name: 'online' | 'stop' | 'none', locale: Locale): string {
  return say(`letter.${name}`)[locale];
}

function reason({ newsletterName, locale }: LetterFrame): string {
  return say('letter.why', { name: textIn(newsletterName, locale) })[locale];
}

const ENGLISH: Readonly<Record<string, string>> = { judul: 'titles', acara: 'events', kabar: 'news' };

/** The whole address of a page of the portal in the language of the letter. */
function address(origin: string, path: string, locale: Locale): string {
  if (locale === 'ID') return origin + path;
  const [, first = '', ...rest] = path.split('/');
  return `${origin}/en/${[ENGLISH[first] ?? first, ...rest].join('/')}`;
}

function anchor(href: string, label: string, colour: string): string {
  return `<a href="${escapeMarkup(href)}" style="color:${colour}">${escapeMarkup(label)}</a>`;
}
