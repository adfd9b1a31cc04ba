import type { DataKey } from '../../../platform/auth/keys/data-key';
import { secretLink, verifySecretLink } from '../../../platform/auth/keys/secret-link';
import type { Locale } from '../../../shared/locale';

const PURPOSE = 'newsletter link';
const PAGE: Readonly<Record<Locale, string>> = {
  ID: '/buletin/langganan',
  EN: '/en/newsletters/subscription',
};

/** The folder of the addresses that mail programs call to end a subscription. */
export const ONE_CLICK_FOLDER = '/buletin/berhenti';

type Keyed = { readonly dataKey: DataKey };

/** The page on which a reader confirms, changes or ends what they get; the secret stands behind `#`, so that no log holds it. */
export function subscriptionPath({ dataKey }: Keyed, subscriberId: string, locale: Locale): string {
  return `${PAGE[locale]}#${secretLink(dataKey, PURPOSE, subscriberId)}`;
}

/** The page to which a secret link leads that somebody opened instead of their mail program. */
export function subscriptionPage(link: string): string {
  return `${PAGE.ID}#${encodeURIComponent(link)}`;
}

/** The address at which mail programs end a subscription with one click (RFC 8058). */
export function oneClickPath({ dataKey }: Keyed, subscriberId: string): string {
  return `${ONE_CLICK_FOLDER}/${secretLink(dataKey, PURPOSE, subscriberId)}`;
}

/** Reads whose link it is; null when it was not made here. */
export function subscriberOfLink({ dataKey }: Keyed, link: string): string | null {
  return verifySecretLink(dataKey, PURPOSE, link);
}
