import type { Config } from '../../../platform/config';
import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { Locale } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { fillBlocks, readContent } from './content';
import { issueById, readBlocks } from './issues.queries';
import type { NewsletterIssue } from './newsletter.entity';
import { newsletterById } from './newsletters.queries';
import type { IssueLetter } from './write-letter';
import { writeIssueLetter } from './write-letter';

type PreviewDeps = { readonly db: Database; readonly publicOrigin: string; readonly now: Date };

/** Writes the letter that would leave now, or the one that left; its links to a subscription lead to the page of newsletters. */
export async function previewIssue(
  { db, publicOrigin, now }: PreviewDeps,
  issue: NewsletterIssue,
  locale: Locale,
): Promise<IssueLetter> {
  const blocks =
    issue.content === null
      ? await fillBlocks(db.read, await readBlocks(db.read, issue.id), now)
      : readContent(issue.content);
  const [newsletter] = await newsletterById.batch({ db, locale }, [issue.newsletterId]);
  const { name: library } = await readLibraryIdentity(db.read);
  const nameless = { indonesian: '', english: null };
  return writeIssueLetter(blocks, {
    subject: issue.subject,
    newsletterName: newsletter == null || newsletter instanceof Error ? nameless : newsletter.name,
    library,
    locale,
    origin: publicOrigin,
    archivePath: null,
    managePath: locale === 'ID' ? '/buletin' : '/en/newsletters',
  });
}

/** Writes the letter of an issue by its id; null when there is none. */
export async function findNewsletterLetter(
  {
    db,
    clock,
    config,
  }: { readonly db: Database; readonly clock: Clock; readonly config: Pick<Config, 'publicOrigin'> },
  { id, locale }: { readonly id: string; readonly locale: Locale },
): Promise<IssueLetter | null> {
  const [issue] = await issueById.batch({ db, locale }, [id]);
  if (issue == null || issue instanceof Error) return null;
  return previewIssue({ db, publicOrigin: config.publicOrigin, now: clock.now() }, issue, locale);
}
