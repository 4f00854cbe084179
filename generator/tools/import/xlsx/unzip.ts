import { inflateRawSync } from "node:zlib";

/**
 * Unpacks the files of a ZIP archive that are wanted, by their names; all of them together have at most `most` bytes. Throws an `Error` if
 * the bytes are not an archive, and a `RangeError` if it has more. (APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12, and 4.3.16.)
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean, most: number): ReadonlyMap<string, Uint8Array> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = archive.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0) throw new Error("it is not a ZIP archive");
  const files = new Map<string, Uint8Array>();
  let left = most;
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error("its list of files is damaged");
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString("utf8", at + 46, at + 46 + nameLength);
    if (isWanted(name)) {
      const local = archive.readUInt32LE(at + 42);
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
      const file = archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
      left -= file.length;
      if (left < 0) throw new RangeError("it is too large");
      files.set(name, file);
    }
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return files;
}
