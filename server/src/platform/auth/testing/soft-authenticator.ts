import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';

import { isoCBOR } from '@simplewebauthn/server/helpers';

import type { PasskeyAnswer, PasskeyChallenge } from '../passkeys/passkeys';

/** How an answer differs from that of an honest device at the right place. */
export type Dishonesty = {
  readonly origin?: string;
  readonly host?: string;
  readonly isVerified?: boolean;
  readonly count?: number;
  readonly challenge?: string;
};

/**
 * A device that keeps one passkey, in a few lines: it answers as WebAuthn says, or dishonestly if asked to.
 */
export type SoftAuthenticator = {
  readonly make: (question: PasskeyChallenge, how?: Dishonesty) => PasskeyAnswer;
  readonly prove: (question: PasskeyChallenge, how?: Dishonesty) => PasskeyAnswer;
};

const PRESENT = 0x01;
const VERIFIED = 0x04;
const WITH_KEY = 0x40;

/** Opens a device for an origin; it counts its uses. */
export function softAuthenticator(origin: string): SoftAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const cose = isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
  const credentialId = randomBytes(16);
  let uses = 0;
  const dataOf = (how: Dishonesty, key: Buffer): Buffer => {
    const flags = PRESENT | (how.isVerified === false ? 0 : VERIFIED) | (key.length > 0 ? WITH_KEY : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(how.count ?? ++uses);
    return Buffer.concat([
      createHash('sha256')
        .update(how.host ?? new URL(origin).hostname)
        .digest(),
      Buffer.from([flags]),
      count,
      key,
    ]);
  };
  const answer = (question: PasskeyChallenge, response: object): PasskeyAnswer => {
    const id = credentialId.toString('base64url');
    return {
      challengeId: question.challengeId,
      response: JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }),
    };
  };
  const clientData = (type: string, question: PasskeyChallenge, how: Dishonesty): Buffer => {
    const { challenge } = JSON.parse(question.options) as { challenge: string };
    return Buffer.from(
      JSON.stringify({ type, challenge: how.challenge ?? challenge, origin: how.origin ?? origin }),
    );
  };
  return {
    make: (question, how = {}) => {
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const authData = dataOf(how, Buffer.concat([Buffer.alloc(16), length, credentialId, cose]));
      const attestationObject = Buffer.from(
        isoCBOR.encode(
          new Map<string, unknown>([
            ['fmt', 'none'],
            ['attStmt', new Map()],
            ['authData', authData],
          ]) as never,
        ),
      ).toString('base64url');
      return answer(question, {
        clientDataJSON: clientData('webauthn.create', question, how).toString('base64url'),
        attestationObject,
      });
    },
    prove: (question, how = {}) => {
      const [client, authenticatorData] = [
        clientData('webauthn.get', question, how),
        dataOf(how, Buffer.alloc(0)),
      ];
      const signature = createSign('sha256')
        .update(authenticatorData)
        .update(createHash('sha256').update(client).digest())
        .sign(privateKey)
        .toString('base64url');
      return answer(question, {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: authenticatorData.toString('base64url'),
        signature,
      });
    },
  };
}
