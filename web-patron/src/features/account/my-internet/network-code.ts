/** Writes what a camera reads to join an open network, as phones agree on it: `WIFI:T:nopass;S:…;;`. */
export function networkCode(networkName: string): string {
  return `WIFI:T:nopass;S:${networkName.replace(/[\\;,:"]/g, String.raw`\$&`)};;`;
}
