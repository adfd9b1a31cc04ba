/** Tells whether this browser can keep and use passkeys at all. */
export function canUsePasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function';
}

/**
 * Lets the device make a passkey and gives its answer as JSON; null when the person changed their mind or the
 * device cannot.
 */
export async function makePasskey(options: string): Promise<string | null> {
  const { startRegistration } = await import('@simplewebauthn/browser');
  return answerOf(startRegistration({ optionsJSON: JSON.parse(options) }));
}

/**
 * Lets the device prove a passkey it keeps and gives its answer as JSON; null when the person changed their
 * mind or it keeps none.
 */
export async function provePasskey(options: string): Promise<string | null> {
  const { startAuthentication } = await import('@simplewebauthn/browser');
  return answerOf(startAuthentication({ optionsJSON: JSON.parse(options) }));
}

/** Browsers say no more than that it did not come about, whatever the reason, so that no site learns more. */
async function answerOf(asked: Promise<object>): Promise<string | null> {
  try {
    return JSON.stringify(await asked);
  } catch {
    return null;
  }
}
