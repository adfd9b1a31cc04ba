/** Reads big-endian values from a byte buffer, one after the other. */
export class ByteReader {
  private position: number;

  constructor(
    private readonly bytes: Buffer,
    start = 0,
  ) {
    this.position = start;
  }

  uint8(): number {
    return this.bytes.readUInt8(this.advance(1));
  }

  uint16(): number {
    return this.bytes.readUInt16BE(this.advance(2));
  }

  int16(): number {
    return this.bytes.readInt16BE(this.advance(2));
  }

  uint32(): number {
    return this.bytes.readUInt32BE(this.advance(4));
  }

  slice(length: number): Buffer {
    const start = this.advance(length);
    return this.bytes.subarray(start, start + length);
  }

  /** WOFF2 §6.1.1: seven bits a byte, the high bit says that more follow. */
  base128(): number {
    let value = 0;
    for (let count = 0; count < 5; count += 1) {
      const byte = this.uint8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
    throw new RangeError('A UIntBase128 number is longer than five bytes');
  }

  /** WOFF2 §6.1.2: one byte for small numbers, two or three for others. */
  uint255(): number {
    const first = this.uint8();
    if (first === 253) return this.uint16();
    if (first === 254) return this.uint8() + 506;
    if (first === 255) return this.uint8() + 253;
    return first;
  }

  private advance(length: number): number {
    const start = this.position;
    this.position += length;
    return start;
  }
}
