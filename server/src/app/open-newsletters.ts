import { isMailWaiting } from '../modules/messages';
import type { NewsletterDeps } from '../modules/newsletters';
import { createNewsletters } from '../modules/newsletters';
import type { Config } from '../platform/config';
import type { Log } from '../platform/log';
import { openPostOffice } from '../platform/mail/post-office';
import type { Module } from '../platform/module';

type Setup = Omit<NewsletterDeps, 'publicOrigin'> & { readonly log: Log; readonly config: Config };

/** Creates newsletters, whose letters leave by the post office of the library after all its other mail. */
export function openNewsletters({ config, ...setup }: Setup): Module {
  return createNewsletters({
    ...setup,
    publicOrigin: config.publicOrigin,
    openMailServer: openPostOffice(setup, config),
    isMailWaiting: (now) => isMailWaiting(setup.db, now),
  });
}
