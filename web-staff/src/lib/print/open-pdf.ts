/** Hands a PDF over to the person as a file; where it goes the browser decides. */
export function openPdf(base64: string, name: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser reads the file after the click; the address may go once it emaily has.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
