import qrcode from 'qrcode-generator';

/** Makes the QR code of a text, as small as it can be; about 15 % of it may be unreadable (level M). */
export function createQrCode(text: string): QRCode {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  return code;
}
