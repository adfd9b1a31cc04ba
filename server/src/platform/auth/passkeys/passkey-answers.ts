import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import * as v from 'valibot';

const LONGEST = 20_000;
const base64url = v.pipe(v.string(), v.regex(/^[\w-]{1,12000}$/));
const credential = {
  id: base64url,
  rawId: base64url,
  type: v.literal('public-key'),
  clientExtensionResults: v.pipe(
    v.unknown(),
    v.transform(() => ({})),
  ),
};
const attestation = v.object({
  ...credential,
  response: v.object({ clientDataJSON: base64url, attestationObject: base64url }),
});
const assertion = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: v.optional(base64url),
  }),
});

/** Reads what a browser says about a key it made; null if it is nothing of the kind. */
export function readAttestation(json: string): RegistrationResponseJSON | null {
  return read(attestation, json);
}

/** Reads what a browser says to prove a key; null if it is nothing of the kind. */
export function readAssertion(json: string): AuthenticationResponseJSON | null {
  return read(assertion, json);
}

function read<Output>(shape: v.GenericSchema<unknown, Output>, json: string): Output | null {
  if (json.length > LONGEST) return null;
  try {
    const found = v.safeParse(shape, JSON.parse(json));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
}
