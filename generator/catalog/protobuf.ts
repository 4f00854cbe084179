/** Returns the text in a field of a protocol buffers message in base64, by the numbers of the fields; empty if there is none. */
export function protobufText(base64: string, path: readonly number[]): string {
  const found = path.reduce<Buffer | undefined>((bytes, field) => bytes && fieldIn(bytes, field), Buffer.from(base64, "base64"));
  return found?.toString() ?? "";
}

function fieldIn(bytes: Buffer, field: number): Buffer | undefined {
  let found: Buffer | undefined;
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let power = 1; at < bytes.length; power *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * power;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const tag = varint();
    const type = tag % 8;
    if (type === 0) varint();
    else {
      const length = type === 1 ? 8 : type === 5 ? 4 : type === 2 ? varint() : Number.NaN;
      if (!(at + length <= bytes.length)) return undefined;
      if (type === 2 && Math.floor(tag / 8) === field) found = bytes.subarray(at, at + length);
      at += length;
    }
  }
  return found;
}
